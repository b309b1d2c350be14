import { backup, DatabaseSync } from 'node:sqlite'

/** More pages than a database has: in one step the copy is of one moment, and writers cannot make it begin anew. */
const ALL_PAGES = 0x7fff_ffff

/**
 * Copies the lake's database while the lake writes to it. Sessions and sign-in links stay behind: whoever signed out
 * since would be signed in again by a restore.
 * @throws when the database is damaged
 */
export async function snapshotLake(database: string, into: string): Promise<void> {
  const source = new DatabaseSync(database, { readOnly: true, timeout: 10_000 })
  try {
    await backup(source, into, { rate: ALL_PAGES })
  } finally {
    source.close()
  }
  const copy = new DatabaseSync(into)
  try {
    copy.exec('PRAGMA journal_mode = DELETE')
    copy.exec('DELETE FROM sessions; DELETE FROM sign_in_links; DELETE FROM sign_in_codes')
    const verdict = copy.prepare('PRAGMA quick_check(1)').get()?.['quick_check']
    if (verdict !== 'ok') throw new Error(`The content lake's database ${database} is damaged: ${String(verdict)}`)
  } finally {
    copy.close()
  }
}
