import type { ListenEvent, ListenOptions, SanityClient } from '@sanity/client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { eventually, type LakeUnderTest, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())
beforeEach(() => lake.admin.delete({ query: '*[_type in ["story", "product"]]' }))

/** Listens, and waits until the lake does. */
async function listening(client: SanityClient, query: string, options: Partial<ListenOptions> = {}) {
  const events: ListenEvent[] = []
  const failures: unknown[] = []
  const subscription = client
    .listen(query, {}, { events: ['welcome', 'reconnect', 'mutation'], includeResult: true, ...options })
    .subscribe({ next: (event) => events.push(event), error: (failure) => failures.push(failure) })
  await eventually(() => events.find(({ type }) => type === 'welcome') ?? failures[0])
  const mutations = () => events.filter((event) => event.type === 'mutation')
  return { events, failures, mutations, stop: () => subscription.unsubscribe() }
}

test('a listener is welcomed, then told of what matches: appear, update, disappear', async () => {
  const listener = await listening(lake.admin, '*[_type == "story" && shown == true]')
  await lake.admin.create({ _id: 'a', _type: 'story', shown: false })
  await lake.admin.patch('a').set({ shown: true }).commit()
  await lake.admin.patch('a').set({ title: 'x' }).commit()
  await lake.admin.patch('a').set({ shown: false }).commit()
  await eventually(() => (listener.mutations().length >= 3 ? true : undefined))
  expect(listener.mutations().map(({ transition }) => transition)).toEqual(['appear', 'update', 'disappear'])
  expect(listener.mutations()[1]).toMatchObject({ documentId: 'a', result: { title: 'x' }, identity: 'lake-admin' })
  listener.stop()
})

test('one event a document and transaction, with that document’s mutations alone', async () => {
  const listener = await listening(lake.admin, '*[_type == "story"]')
  await lake.admin
    .transaction()
    .create({ _id: 'a', _type: 'story' })
    .create({ _id: 'b', _type: 'story' })
    .patch('a', (patch) => patch.set({ title: 'x' }))
    .transactionId('tx-two-documents')
    .commit()
  await eventually(() => (listener.mutations().length >= 2 ? true : undefined))
  expect(listener.mutations()).toMatchObject([
    {
      documentId: 'a',
      eventId: 'tx-two-documents#a',
      resultRev: 'tx-two-documents',
      mutations: [{ create: { _id: 'a' } }, { patch: { id: 'a' } }],
      transactionTotalEvents: 2,
      transactionCurrentEvent: 1,
    },
    { documentId: 'b', mutations: [{ create: { _id: 'b' } }], transactionCurrentEvent: 2 },
  ])
  listener.stop()
})

test('a deletion carries resultRev, the previous revision and how to take it back', async () => {
  const { _rev } = await lake.admin.create({ _id: 'a', _type: 'story', title: 'x' })
  const listener = await listening(lake.admin, '*[_id == "a"]', {
    effectFormat: 'mendoza',
    includePreviousRevision: true,
  })
  await lake.admin.delete('a')
  const event = await eventually(() => listener.mutations()[0])
  expect(event).toMatchObject({
    transition: 'disappear',
    previousRev: _rev,
    resultRev: event.transactionId,
    previous: { title: 'x' },
    effects: { apply: [0, null], revert: [0, { _id: 'a', title: 'x' }] },
  })
  expect(event).not.toHaveProperty('result')
  listener.stop()
})

test('someone who may only read what is published is not told of drafts', async () => {
  const listener = await listening(lake.site, '*[_type == "story"]')
  await lake.admin.create({ _id: 'drafts.a', _type: 'story' })
  await lake.admin.create({ _id: 'b', _type: 'story' })
  await eventually(() => listener.mutations()[0])
  expect(listener.mutations().map(({ documentId }) => documentId)).toEqual(['b'])
  listener.stop()
})

test('a query that cannot be parsed, and a stranger, are refused for good', async () => {
  const broken = await listening(lake.admin, '*[_type ==')
  expect(broken.failures).toMatchObject([{ name: 'ConnectionFailedError', status: 400 }])
  const stranger = await listening(lake.clientFor(undefined), '*')
  expect(stranger.failures).toMatchObject([{ name: 'ConnectionFailedError', status: 401 }])
})

test('after a break, a listener that resumes is told what it missed', async () => {
  const address = `/v2026-01-01/data/listen/production?query=${encodeURIComponent('*[_type == "story"]')}&enableResume=true`
  const first = await streamed(address)
  await lake.admin.create({ _id: 'a', _type: 'story' })
  const seen = await first.until('mutation')
  first.stop()
  await lake.admin.create({ _id: 'b', _type: 'story' })
  await lake.admin.delete('b')

  const lastEventId = /^id: (.*#a)$/m.exec(seen)?.[1] ?? ''
  const second = await streamed(address, { 'last-event-id': lastEventId })
  const told = await second.until('disappear')
  second.stop()
  expect(told.match(/^event: .*$/gm)).toEqual(['event: welcomeback', 'event: mutation', 'event: mutation'])
  expect(told).not.toContain('"documentId":"a"')

  const third = await streamed(address, { 'last-event-id': 'forgotten#a' })
  expect(await third.until('welcome')).toContain('event: welcome\n')
  third.stop()
})

async function streamed(address: string, headers: Readonly<Record<string, string>> = {}) {
  const aborting = new AbortController()
  const response = await lake.request(address, { headers, signal: aborting.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    stop: () => aborting.abort(),
    async until(mark: string) {
      while (!text.includes(mark)) text += (await reader?.read())?.value ?? ''
      return text
    },
  }
}
