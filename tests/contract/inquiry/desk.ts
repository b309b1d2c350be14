import { createInquiries } from '#inquiry/createInquiries.ts'
import type { Inquiries, SubmitInput, SubmitResult } from '#inquiry/inquiries.ts'
import type { Database } from '#platform/database/database.ts'
import { createLogger } from '#platform/log.ts'
import { sampleForm, shelf } from './sampleRequest.ts'

export const SECRET = 'a secret for tests that is long enough'
export const silent = createLogger('silent')

/** A clock that tests move. */
export interface Clock {
  now(): Date
  advance(seconds: number): void
}
export function clockAt(iso: string): Clock {
  let time = Date.parse(iso)
  return {
    now: () => new Date(time),
    advance: (seconds) => {
      time += seconds * 1000
    },
  }
}

/** The desk over a store, and a buyer who takes a minute over the form. */
export interface Desk {
  readonly inquiries: Inquiries
  readonly clock: Clock
  /** A ticket already a minute old. */
  ticket(): string
  /** Fills a new form in and sends it, each from another network. */
  send(changes?: Partial<SubmitInput>): Promise<SubmitResult>
}

let networks = 0

export function openDesk(database: Database, clock = clockAt('2026-11-25T03:00:00Z'), log = silent): Desk {
  const inquiries = createInquiries({
    db: database,
    catalogue: shelf,
    config: { formSecret: SECRET },
    log,
    now: clock.now,
  })
  const ticket = () => {
    const fresh = inquiries.ticket()
    clock.advance(60)
    return fresh
  }
  return {
    inquiries,
    clock,
    ticket,
    send: (changes = {}) =>
      inquiries.submit({
        form: sampleForm({ email: `buyer${++networks}@kowhai.example.com` }),
        ticket: changes.ticket ?? ticket(),
        honeypot: '',
        locale: 'en',
        clientAddress: `198.51.${Math.floor(networks / 250)}.${networks % 250}`,
        ...changes,
      }),
  }
}

/** The answer of a request that was stored. */
export async function stored(result: Promise<SubmitResult>): Promise<{ reference: string; token: string }> {
  const answer = await result
  if (answer.kind !== 'stored') throw new Error(`Not stored: ${JSON.stringify(answer)}`)
  return answer
}
