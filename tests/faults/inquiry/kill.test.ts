import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { count } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { inquiries, inquiryLines, inquiryMakers, outbox } from '#inquiry/tables.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { openDesk } from '../../contract/inquiry/desk.ts'
import { sampleForm } from '../../contract/inquiry/sampleRequest.ts'

const KILLS = 5
const script = fileURLToPath(new URL('./submittingProcess.ts', import.meta.url))

/** Runs a site and kills it some time after it acknowledged so many inquiries (or was refused); resolves to the lines it wrote. */
async function runSite(dataDir: string, run: number, acknowledged: number): Promise<string[]> {
  const site = spawn(process.execPath, [script, dataDir, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  site.stdout.setEncoding('utf8')
  const underWay = new Promise<void>((resolve) => {
    site.stdout.on('data', (chunk: string) => {
      output += chunk
      if (output.split('\nstored ').length > acknowledged || output.includes('refused')) resolve()
    })
  })
  const ended = once(site, 'close')
  await underWay
  await pause(Math.random() * 40)
  site.kill('SIGKILL')
  await ended
  return output.split('\n').slice(0, -1)
}

describe('a site killed while it takes inquiries', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'etalase-kill-'))
  afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }))

  it('has lost, halved or doubled nothing that it acknowledged', { timeout: 240_000 }, async () => {
    const lines: string[] = []
    for (let run = 0; run < KILLS; run++) lines.push(...(await runSite(dataDir, run, 2 + 4 * run)))
    const sent = new Map(lines.flatMap((line) => wordsOf('sent', line)))
    const acknowledged = new Map(lines.flatMap((line) => wordsOf('stored', line)))
    expect(acknowledged.size).toBeGreaterThanOrEqual(50)

    const database = await openDatabase({ dataDir })
    const rows = await database.sql.select().from(inquiries)
    const referenceOf = new Map(rows.map((row) => [row.company, row.reference]))
    const lost = [...acknowledged].filter(([company, reference]) => referenceOf.get(company) !== reference)
    expect(lost).toEqual([])
    expect(rows).toHaveLength(referenceOf.size)
    const twoOfEach = [{ rows: rows.length * 2 }]
    expect(await database.sql.select({ rows: count() }).from(inquiryLines)).toEqual(twoOfEach)
    expect(await database.sql.select({ rows: count() }).from(inquiryMakers)).toEqual(twoOfEach)
    const mails = rows.reduce((sum, row) => sum + (row.state === 'held' ? 1 : 4), 0)
    expect(await database.sql.select({ rows: count() }).from(outbox)).toEqual([{ rows: mails }])

    const unanswered = [...sent].filter(([company]) => !acknowledged.has(company))
    const desk = openDesk(database, { now: () => new Date(), advance: () => undefined })
    for (const [company, ticket] of unanswered) {
      const form = sampleForm({ company, email: `${company}@kowhai.example.com` })
      const again = await desk.send({ form, ticket })
      expect(again).toMatchObject({ kind: 'stored' })
      const known = referenceOf.get(company)
      if (known) expect(again).toMatchObject({ reference: known })
    }
    await database.close()
  })

  it('is refused a directory that another process has, in a sentence that says what to do', {
    timeout: 60_000,
  }, async () => {
    const database = await openDatabase({ dataDir })
    const [line] = await runSite(dataDir, 99, 1)
    expect(line).toMatch(/^refused Another process is using .* Stop it, or give this one another DATA_DIR\.$/)
    await database.close()
  })
})

/** The two words after a line's first, when that is `verb`. */
function wordsOf(verb: string, line: string): [string, string][] {
  const [first, name, value] = line.split(' ')
  return first === verb && name && value ? [[name, value]] : []
}
