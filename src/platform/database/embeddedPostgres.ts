import fs from 'node:fs'
import { cp } from 'node:fs/promises'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { z } from 'zod'
import { openCopyDoor } from './copyDoor.ts'
import { type Database, DatabaseUnavailable } from './database.ts'
import { lockDirectory } from './directoryLock.ts'
import { DURABLE_START_PARAMS, DurableFileSystem, syncDirectory, syncTree } from './durableFileSystem.ts'

/** PGlite below `<dataDir>/inquiry`, durable and for one process at a time. @throws DatabaseUnavailable */
export async function openEmbeddedPostgres(dataDir: string, migrationsFolder: string): Promise<Database> {
  const home = path.resolve(dataDir, 'inquiry')
  fs.mkdirSync(home, { recursive: true })
  const lock = lockDirectory(path.join(home, 'lock'))
  try {
    const directory = path.join(home, 'postgres')
    if (!fs.existsSync(directory)) await create(directory)
    const { postgres, files } = await start(directory)
    await checkDurability(postgres, files)
    const sql = drizzle({ client: postgres })
    await migrate(sql, { migrationsFolder })
    // While no statement runs nothing writes, so the files are of one moment; what waits in memory is in the log among them.
    const door = await openCopyDoor(home, (into) =>
      postgres.runExclusive(() => cp(directory, into, { recursive: true, errorOnExist: true, force: false })),
    )
    return {
      kind: 'embedded',
      sql,
      async query({ text, values }) {
        const { rows, affectedRows } = await postgres.query<Record<string, unknown>>(text, [...(values ?? [])])
        return { rows, rowCount: rows.length || (affectedRows ?? 0) }
      },
      async close() {
        await door.close()
        await postgres.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Makes the directory aside and moves it into place complete, so that a crash meanwhile leaves no half of one. */
async function create(directory: string): Promise<void> {
  const unfinished = `${directory}.new`
  fs.rmSync(unfinished, { recursive: true, force: true })
  const { postgres } = await start(unfinished)
  await postgres.close()
  syncTree(unfinished)
  fs.renameSync(unfinished, directory)
  syncDirectory(path.dirname(directory))
}

async function start(directory: string): Promise<{ postgres: PGlite; files: DurableFileSystem }> {
  const files = new DurableFileSystem(directory)
  const postgres = await PGlite.create({ fs: files, startParams: DURABLE_START_PARAMS, relaxedDurability: false })
  return { postgres, files }
}

const durable = z.object({ fsync: z.literal('on'), commit: z.literal('on'), method: z.literal('fsync') })

/** Refuses a store whose commits do not reach the disk: acknowledging an inquiry would be a promise we cannot keep. */
async function checkDurability(postgres: PGlite, files: DurableFileSystem): Promise<void> {
  const { rows } = await postgres.query(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
            current_setting('wal_sync_method') as method`,
  )
  const before = files.syncs
  await postgres.exec(
    'create table if not exists durability_probe (at timestamptz); delete from durability_probe; insert into durability_probe values (now())',
  )
  if (!durable.safeParse(rows[0]).success || files.syncs === before)
    throw new DatabaseUnavailable('The embedded database does not write to disk on commit; it must not take inquiries.')
}
