import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { inquiries } from '#inquiry/tables.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { openDesk, stored } from '../../contract/inquiry/desk.ts'

/** Keeps in `disk` what a disk would still have of `live` after a power cut: of each file what it was at its last fsync. */
function recordSyncedFiles(live: string, disk: string): void {
  const reallySync = fs.fsyncSync.bind(fs)
  vi.spyOn(fs, 'fsyncSync').mockImplementation((handle) => {
    reallySync(handle)
    const file = fs.readlinkSync(`/proc/self/fd/${handle}`)
    if (!file.startsWith(`${live}/`)) return
    const copy = path.join(disk, path.relative(live, file))
    if (!fs.statSync(file).isDirectory()) {
      fs.mkdirSync(path.dirname(copy), { recursive: true })
      fs.copyFileSync(file, copy)
    } else {
      for (const name of fs.existsSync(copy) ? fs.readdirSync(copy) : [])
        if (!fs.existsSync(path.join(file, name))) fs.rmSync(path.join(copy, name), { recursive: true })
    }
  })
}

describe.skipIf(process.platform !== 'linux')('a power cut', () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'etalase-power-'))
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => fs.rmSync(home, { recursive: true, force: true }))

  it('takes nothing that was acknowledged, whenever it comes', { timeout: 240_000 }, async () => {
    const live = path.join(home, 'live')
    const disk = path.join(home, 'disk')
    await (await openDatabase({ dataDir: live })).close()
    fs.cpSync(live, disk, { recursive: true })
    recordSyncedFiles(live, disk)
    const database = await openDatabase({ dataDir: live })
    const desk = openDesk(database)
    const acknowledged: string[] = []
    for (let cut = 0; cut < 3; cut++) {
      for (let sent = 0; sent <= 5 * cut; sent++) acknowledged.push((await stored(desk.send())).reference)
      if (cut === 1) await database.query({ text: 'checkpoint' })
      const remains = path.join(home, `remains${cut}`)
      fs.cpSync(disk, remains, { recursive: true })
      const after = await openDatabase({ dataDir: remains })
      const kept = (await after.sql.select().from(inquiries)).map((row) => row.reference)
      expect(kept.sort()).toEqual([...acknowledged].sort())
      await after.close()
    }
    await database.close()
  })
})
