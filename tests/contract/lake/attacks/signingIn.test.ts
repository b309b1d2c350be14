import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { LINK_LIFETIME, SESSION_LIFETIME } from '#cms/lake/auth/sessions.ts'
import { eventually, type LakeUnderTest, openLink, STUDIO_ORIGIN, sidOf, startTestLake } from '../lakeUnderTest.ts'

/** Attacks on signing in: replaying, waiting, guessing, and finding out who is registered. */

let lake: LakeUnderTest
const STUDIO = `${STUDIO_ORIGIN}/studio`
/** Those whose links are opened, and those whose answers are timed: a mailbox gets five links in a quarter of an hour. */
const OPENERS = 20
const TIMED = 30

beforeAll(async () => {
  lake = await startTestLake({ trustedProxies: 1 })
  for (const [name, many] of [
    ['u', OPENERS],
    ['t', TIMED],
  ] as const) {
    for (let number = 0; number < many; number += 1) {
      const body = JSON.stringify({ email: `${name}${number}@usaha.example`, name, role: 'owner' })
      await lake.request('/v1/lake/users', { method: 'POST', body })
    }
  }
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => lake.stop())

let clients = 0
/** Each request from another address, unless one is given. */
const askLink = (email: string, address = `198.51.100.${++clients % 250}-${clients}`) =>
  fetch(`${lake.lake.url}/login`, {
    method: 'POST',
    body: new URLSearchParams({ email, origin: STUDIO }),
    redirect: 'manual',
    headers: { 'x-forwarded-for': address },
  })
const fetchToken = (sid: string) => fetch(`${lake.lake.url}/v1/auth/fetch?sid=${sid}`)
const newLink = async (): Promise<string> => {
  const before = lake.mails.length
  await askLink(`u${clients % (OPENERS - 1)}@usaha.example`)
  return (await eventually(() => lake.mails[before])).url
}

test('a link, a code: each once', async () => {
  const link = await newLink()
  const codes = await Promise.all(Array.from({ length: 10 }, () => openLink(link)))
  expect(codes.filter(({ status }) => status === 302)).toHaveLength(1)
  expect(codes.filter(({ status }) => status === 410)).toHaveLength(9)
  const sid = sidOf(codes.find(({ status }) => status === 302) ?? Response.error())
  const tokens = await Promise.all(Array.from({ length: 10 }, () => fetchToken(sid)))
  expect(tokens.filter(({ ok }) => ok)).toHaveLength(1)
})

test('looking at a link, as mail scanners do, uses nothing up and signs nobody in', async () => {
  const link = await newLink()
  for (const method of ['GET', 'HEAD']) {
    const looked = await fetch(link, { method, redirect: 'manual' })
    expect(looked.status).toBe(200)
    expect(looked.headers.get('location')).toBeNull()
  }
  expect((await openLink(link)).status).toBe(302)
})

test.each(['', 'x', '%00', "' OR 1=1 --", 'A'.repeat(43)])('a guessed link or code: %j', async (guess) => {
  expect((await openLink(`${lake.lake.url}/login/open?link=${encodeURIComponent(guess)}`)).status).toBe(410)
  expect((await fetchToken(encodeURIComponent(guess))).status).toBe(401)
})

describe('waiting', () => {
  const later = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })

  test('a link lives a quarter of an hour', async () => {
    const [first, second] = [await newLink(), await newLink()]
    later(LINK_LIFETIME - 2000)
    expect((await openLink(first)).status).toBe(302)
    later(3000)
    expect((await openLink(second)).status).toBe(410)
  })

  test('a code lives two minutes', async () => {
    const sid = sidOf(await openLink(await newLink()))
    later(121_000)
    expect((await fetchToken(sid)).status).toBe(401)
  })

  test('a session ends after thirty days, whatever is done with it', async () => {
    const { token } = await lake.signIn('tamu@usaha.example', 'owner')
    later(SESSION_LIFETIME - 60_000)
    expect((await lake.request('/v1/auth/id', { token })).status).toBe(200)
    later(61_000)
    expect((await lake.request('/v1/auth/id', { token })).status).toBe(401)
    expect((await lake.request('/v2026-01-01/data/query/production?query=*', { token })).status).toBe(401)
  })
})

test('a session does not outlive the rights of its user: a changed role holds at once', async () => {
  const { token, id } = await lake.signIn('kurator@malang.example', 'curator')
  const body = JSON.stringify({ id, email: 'kurator@malang.example', name: 'K', role: 'owner' })
  await lake.request('/v1/lake/users', { method: 'POST', body })
  const mutations = JSON.stringify({ mutations: [{ create: { _type: 'story' } }] })
  expect(
    (await lake.request('/v2026-01-01/data/mutate/production', { method: 'POST', body: mutations, token })).status,
  ).toBe(403)
})

test('too many requests from one client, wherever it says it comes from', async () => {
  const forged = (number: number) => askLink('siapa@entah.example', `203.0.113.${number}, 192.0.2.7`)
  const answers = await Promise.all(Array.from({ length: 25 }, (_, number) => forged(number)))
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(5)
})

describe('finding out who is registered', () => {
  const OPENER = `u${OPENERS - 1}@usaha.example`

  test('the answers are the same, header by header', async () => {
    const shape = async (response: Response) => ({
      status: response.status,
      headers: [...response.headers].filter(([name]) => name !== 'date'),
      body: await response.text(),
    })
    const known = await shape(await askLink(OPENER))
    for (const unknown of ['nobody@usaha.example', 'u19@elsewhere.example', 'u19+tag@usaha.example'])
      expect(await shape(await askLink(unknown))).toEqual(known)
    for (let time = 0; time < 8; time += 1) expect(await shape(await askLink(OPENER))).toEqual(known)
  })

  test('and take as long: a known address is slower than an unknown one as often as not', async () => {
    const took = async (email: string): Promise<number> => {
      const started = performance.now()
      await (await askLink(email)).text()
      return performance.now() - started
    }
    for (let warming = 0; warming < 10; warming += 1) await took(`warm${warming}@usaha.example`)
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 4; round += 1) {
      for (let number = 0; number < TIMED; number += 1) {
        const ask = [
          async () => known.push(await took(`t${number}@usaha.example`)),
          async () => unknown.push(await took(`n${number}@usaha.example`)),
        ]
        for (const one of number % 2 === 0 ? ask : ask.toReversed()) await one()
      }
    }
    const slower = known.flatMap((mine) => unknown.map((theirs): number => (mine > theirs ? 1 : 0)))
    const share = slower.reduce((sum, each) => sum + each, 0) / slower.length
    expect(share).toBeGreaterThan(0.38)
    expect(share).toBeLessThan(0.62)
  })
})
