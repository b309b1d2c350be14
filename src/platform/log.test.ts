import { describe, expect, it } from 'vitest'
import { createLogger } from './log.ts'

/** Writes with a logger and gives what came out. */
function written(write: (log: ReturnType<typeof createLogger>) => void, level = 'debug'): string {
  let out = ''
  const destination = {
    write(line: string) {
      out += line
    },
  }
  write(createLogger(level, destination))
  return out
}

const CANARY = 'canary7d1'

describe('the log', () => {
  it.each([
    'email',
    'name',
    'phone',
    'whatsapp',
    'message',
    'notes',
    'token',
    'cookie',
    'authorization',
    'address',
    'ip',
  ])('never writes a value called %s, at three depths', (key) => {
    const entry = { [key]: CANARY, inquiry: { [key]: CANARY, lines: { [key]: CANARY } }, list: [{ [key]: CANARY }] }
    const out = written((log) => log.error(entry, 'stored'))
    expect(out).not.toContain(CANARY)
    expect(out).toContain('[redacted]')
  })

  it('tells an error’s kind, reason, place and causes', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    const out = written((log) => log.error({ err: new TypeError('The CMS did not answer.', { cause }) }, 'failed'))
    const { err } = JSON.parse(out)
    expect(err).toMatchObject({
      type: 'TypeError',
      reason: 'The CMS did not answer.',
      cause: { code: 'ECONNREFUSED', reason: 'connect ECONNREFUSED' },
    })
    expect(err.frames[0]).toContain('log.test.ts')
  })

  it('never writes what an error carries along: addresses, keys, parameters of queries, answers', () => {
    const token = `${CANARY}${'x'.repeat(43)}`
    const errors = [
      new Error(`550 no such user <${CANARY}@buyer.test>`),
      new Error(`Failed query: insert into inquiries values ($1)\nparams: ${CANARY}`),
      new Error(`GET /permintaan/${token} failed`),
      Object.assign(new Error('refused'), { detail: CANARY, response: { body: CANARY } }),
      new Error('outer', { cause: new Error(`inner\n${CANARY}`) }),
    ]
    const out = written((log) => {
      for (const err of errors) log.error({ err }, 'failed')
    })
    expect(out).not.toContain(CANARY)
    expect(out).toContain('Failed query: insert into inquiries')
  })

  it('writes one JSON line an entry, from its level on', () => {
    const out = written((log) => {
      log.info('quiet')
      log.warn({ file: 'a.jpg' }, 'loud')
    }, 'warn')
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ level: 40, file: 'a.jpg', msg: 'loud', time: expect.stringMatching(/^\d{4}-/) }),
    ])
  })

  it('survives what is no error', () => {
    expect(written((log) => log.error({ err: 'a text' }, 'failed'))).toContain('"type":"string"')
  })
})
