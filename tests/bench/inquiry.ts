import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '#platform/database/database.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { openDesk } from '../contract/inquiry/desk.ts'
import { postgresPrograms, startPostgresServer } from '../contract/inquiry/postgresServer.ts'
import { median, type Report, say } from './figures.ts'

const SECONDS = 3
const SENDERS = 8

/** Inquiries acknowledged a second, each on disk, against bare inserts of one row that are on disk too. */
export async function benchInquiry(report: Report): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'etalase-bench-'))
  await measure(await openDatabase({ dataDir }), 'PGlite', report)
  rmSync(dataDir, { recursive: true, force: true })
  const programs = postgresPrograms()
  if (!programs) {
    say('No PostgreSQL server is installed here: measured on PGlite alone.')
    return
  }
  const server = await startPostgresServer(programs)
  await measure(await openDatabase({ databaseUrl: server.url, dataDir }), 'PostgreSQL', report)
  await server.stop()
}

async function measure(database: Database, store: string, report: Report): Promise<void> {
  await database.query({ text: 'create table bare (id bigint generated always as identity primary key, note text)' })
  const insert = { text: 'insert into bare (note) values ($1)', values: ['one row'] }
  const bare = await ratePerSecond(() => database.query(insert))
  report({ figure: 'bareDurableInserts', value: bare.rate, unit: '1/s', n: bare.done, of: store })

  const desk = openDesk(database)
  const inquiry = await ratePerSecond(async () => {
    const answer = await desk.send()
    if (answer.kind !== 'stored') throw new Error(`An inquiry was not stored: ${answer.kind}`)
  })
  report({ figure: 'acknowledgedInquiries', value: inquiry.rate, unit: '1/s', n: inquiry.done, of: store })
  report({ figure: 'inquiryMedian', value: inquiry.medianMs, unit: 'ms', n: inquiry.done, of: store })
  await database.close()
}

/** Runs a task again and again for some seconds, by several senders at a time. */
async function ratePerSecond(task: () => Promise<unknown>): Promise<{ rate: number; done: number; medianMs: number }> {
  const times: number[] = []
  const began = performance.now()
  const ends = began + SECONDS * 1000
  await Promise.all(
    Array.from({ length: SENDERS }, async () => {
      while (performance.now() < ends) {
        const start = performance.now()
        await task()
        times.push(performance.now() - start)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  return {
    rate: Math.round(times.length / seconds),
    done: times.length,
    medianMs: Math.round(median(times) * 10) / 10,
  }
}
