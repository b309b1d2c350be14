import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createOutboxWorker, type OutboxWorker } from '#inquiry/outbox/outboxWorker.ts'
import { inquiries, outbox } from '#inquiry/tables.ts'
import type { Database } from '#platform/database/database.ts'
import { openDatabase } from '#platform/database/openDatabase.ts'
import { createMailer, type Mailer } from '#platform/mail/mailer.ts'
import { clockAt, type Desk, openDesk, SECRET, silent, stored } from '../../contract/inquiry/desk.ts'
import { sampleForm, shelf } from '../../contract/inquiry/sampleRequest.ts'
import { type Behaviour, type FaultySmtp, startFaultySmtp } from './faultySmtp.ts'

const HOUR = 3600

describe('mail that meets a faulty SMTP server', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'etalase-outbox-'))
  const clock = clockAt('2026-11-25T03:00:00Z')
  let database: Database
  let smtp: FaultySmtp
  let mailer: Mailer
  let worker: OutboxWorker
  let desk: Desk

  beforeAll(async () => {
    database = await openDatabase({ dataDir })
  }, 120_000)
  beforeEach(async () => {
    await database.sql.delete(inquiries)
    smtp = await startFaultySmtp('accept')
    mailer = createMailer({ smtpUrl: smtp.url, from: 'etalase@malang.example', timeoutMs: 300 })
    desk = openDesk(database, clock)
    worker = createOutboxWorker({
      db: database,
      catalogue: shelf,
      mailer,
      config: { site: { url: new URL('https://etalase.example') }, formSecret: SECRET },
      log: silent,
      now: clock.now,
    })
  })
  afterAll(async () => {
    await database?.close()
    fs.rmSync(dataDir, { recursive: true, force: true })
  })
  afterEach(async () => {
    mailer.close()
    await smtp.close()
  })

  /** Looks for due mail again and again while time passes. */
  async function letTimePass(seconds: number, steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      while ((await worker.runOnce()) > 0);
      clock.advance(seconds / steps)
    }
    while ((await worker.runOnce()) > 0);
  }
  const states = async () =>
    (await database.sql.select().from(outbox)).map(({ kind, state }) => `${kind} ${state}`).sort()
  const ALL_SENT = ['maker sent', 'maker sent', 'office sent', 'receipt sent']

  it('goes out at once when the server is well, each to whom it is meant for', async () => {
    await stored(desk.send({ form: sampleForm({ email: 'ana@kowhai.example.com' }) }))
    await worker.runOnce()
    expect(smtp.received.map((mail) => mail.to).sort()).toEqual([
      'ana@kowhai.example.com',
      'kantor@malang.example',
      'umkm1@malang.example',
      'umkm2@malang.example',
    ])
    expect(await states()).toEqual(ALL_SENT)
  })

  const passing: readonly Behaviour[] = ['busyAtGreeting', 'busyAtRecipient', 'busyAfterData', 'mute', 'breaksOff']
  it.each(passing)('arrives exactly once after a server that is %s has recovered', async (behaviour) => {
    smtp.behaviour = behaviour
    await stored(desk.send())
    await letTimePass(60, 3)
    expect(await states()).toEqual(ALL_SENT.map((state) => state.replace('sent', 'ready')))
    smtp.behaviour = 'accept'
    await letTimePass(HOUR, 3)
    expect(await states()).toEqual(ALL_SENT)
    expect(new Set(smtp.received.map((mail) => mail.messageId)).size).toBe(4)
    expect(smtp.received).toHaveLength(4)
  })

  it('keeps its Message-ID when a server took it without saying so, so that the second copy can be dropped', async () => {
    smtp.behaviour = 'silentAfterData'
    await stored(desk.send())
    await worker.runOnce()
    smtp.behaviour = 'accept'
    await letTimePass(HOUR, 3)
    expect(await states()).toEqual(ALL_SENT)
    expect(smtp.received).toHaveLength(8)
    expect(new Set(smtp.received.map((mail) => mail.messageId)).size).toBe(4)
  })

  it('waits out a server that is away for six hours, and goes out within a minute of its return', async () => {
    const { url } = smtp
    await smtp.close()
    await stored(desk.send())
    await letTimePass(6 * HOUR, 24)
    expect(await states()).toEqual(ALL_SENT.map((state) => state.replace('sent', 'ready')))
    smtp = await startFaultySmtp('accept', Number(new URL(url).port))
    await letTimePass(60, 2)
    expect(await states()).toEqual(ALL_SENT)
    expect(smtp.received).toHaveLength(4)
  })

  it('gives up on an address refused for good, and tells the office which maker was not reached', async () => {
    smtp.behaviour = 'unknownRecipient'
    await stored(desk.send({ form: sampleForm({}, ['product-1']) }))
    await worker.runOnce()
    expect(await states()).toEqual(['maker dead', 'office dead', 'receipt dead', 'undelivered ready'])
    smtp.behaviour = 'accept'
    await worker.runOnce()
    expect(smtp.received.map((mail) => mail.to)).toEqual(['kantor@malang.example'])
  })

  it('gives up visibly after some days of trying', async () => {
    await smtp.close()
    await stored(desk.send({ form: sampleForm({}, ['product-1']) }))
    await letTimePass(6 * 24 * HOUR, 60)
    expect(await states()).toContain('maker dead')
    smtp = await startFaultySmtp('accept')
  })

  it('is sent once when two workers look at the same time', async () => {
    await stored(desk.send())
    const [one, other] = await Promise.all([worker.runOnce(), worker.runOnce()])
    expect(one + other).toBe(4)
    expect(smtp.received).toHaveLength(4)
  })

  it('is never sent to a maker after the buyer erased her request; one last mail confirms that to her', async () => {
    const { token } = await stored(desk.send({ form: sampleForm({ email: 'eve@kowhai.example.com' }) }))
    await desk.inquiries.erase(token)
    await worker.runOnce()
    expect(smtp.received.map((mail) => mail.to)).toEqual(['eve@kowhai.example.com'])
    expect(JSON.stringify(await database.sql.select().from(outbox))).not.toContain('eve@')
  })

  it('waits over a restart', async () => {
    await stored(desk.send())
    await database.close()
    database = await openDatabase({ dataDir })
    const restarted = createOutboxWorker({
      db: database,
      catalogue: shelf,
      mailer,
      config: { site: { url: new URL('https://etalase.example') }, formSecret: SECRET },
      log: silent,
      now: clock.now,
    })
    await restarted.runOnce()
    expect(smtp.received).toHaveLength(4)
  })
})
