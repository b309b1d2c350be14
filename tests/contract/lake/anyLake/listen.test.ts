import { randomUUID } from 'node:crypto'
import type { ListenEvent, ListenOptions, ListenParams, SanityClient } from '@sanity/client'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { streamed } from '../streamed.ts'
import { type AnyLake, openLake, soon } from './anyLake.ts'
import { openLine } from './breakableLine.ts'

/**
 * Streams of changes. https://www.sanity.io/docs/http-reference/listen; the events' fields are those of the client's
 * type `MutationEvent`, and how failures reach it those of its src/data/eventsource.ts.
 */
let lake: AnyLake
let _type: string
const listeners: { stop(): void }[] = []

beforeAll(async () => {
  lake = await openLake()
  _type = lake.type('story')
})
afterEach(() => {
  for (const listener of listeners.splice(0)) listener.stop()
})
afterAll(() => lake.close())

/** Listens, and waits until the lake does. */
async function listening(
  query: string,
  params: ListenParams = {},
  options: Omit<ListenOptions, 'events'> = {},
  client: SanityClient = lake.client,
) {
  const events: ListenEvent[] = []
  const failures: unknown[] = []
  const subscription = client
    .listen(query, params, { ...options, events: ['welcome', 'reconnect', 'mutation'] })
    .subscribe({ next: (event) => events.push(event), error: (failure) => failures.push(failure) })
  const mutations = () => events.filter((event) => event.type === 'mutation')
  const listener = {
    events,
    failures,
    mutations,
    stop: () => subscription.unsubscribe(),
    heard: (count: number) => soon(() => mutations().length, count),
  }
  listeners.push(listener)
  await soon(() => events.length + failures.length > 0, true)
  return listener
}

test('a listener is welcomed, then told of what matches its filter and parameters: appear, update, disappear', async () => {
  const _id = lake.id('seen')
  const listener = await listening('*[_type == $type && _id == $id && shown == true]', { type: _type, id: _id })
  expect(listener.events[0]).toMatchObject({ type: 'welcome', listenerName: expect.any(String) })
  await lake.client.create({ _id, _type, shown: false })
  await lake.client.patch(_id).set({ shown: true }).commit()
  await lake.client.patch(_id).set({ title: 'x' }).commit()
  await lake.client.patch(_id).set({ shown: false }).commit()
  await listener.heard(3)
  expect(listener.mutations()).toMatchObject([
    { documentId: _id, transition: 'appear' },
    { documentId: _id, transition: 'update', result: { title: 'x' } },
    { documentId: _id, transition: 'disappear' },
  ])
})

test('an event holds what happened, when, by whom and in which transaction', async () => {
  const _id = lake.id('told')
  const before = await lake.client.create({ _id, _type, title: 'before' })
  const listener = await listening('*[_id == $id]', { id: _id })
  const after = await lake.client.patch(_id).set({ title: 'after' }).commit()
  await listener.heard(1)
  expect(listener.mutations()[0]).toMatchObject({
    documentId: _id,
    transactionId: after._rev,
    eventId: expect.stringContaining(after._rev),
    previousRev: before._rev,
    resultRev: after._rev,
    identity: expect.stringMatching(/./),
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    visibility: expect.stringMatching(/^(query|transaction)$/),
    mutations: [{ patch: { id: _id } }],
    transactionTotalEvents: 1,
    result: { title: 'after' },
  })
})

describe('one event a document and transaction', () => {
  test('with that document’s mutations alone', async () => {
    const [a, b] = [lake.id('a'), lake.id('b')]
    const listener = await listening('*[_id in $ids]', { ids: [a, b] })
    const transactionId = randomUUID()
    await lake.client
      .transaction()
      .create({ _id: a, _type })
      .create({ _id: b, _type })
      .transactionId(transactionId)
      .commit()
    await listener.heard(2)
    const byDocument = listener.mutations().toSorted((x, y) => x.documentId.localeCompare(y.documentId))
    expect(byDocument).toMatchObject([
      { documentId: a, transactionId, mutations: [{ create: { _id: a } }], transactionTotalEvents: 2 },
      { documentId: b, transactionId, mutations: [{ create: { _id: b } }], transactionTotalEvents: 2 },
    ])
    expect(byDocument.every(({ mutations }) => mutations.length === 1)).toBe(true)
  })

  test('and the total counts those the listener is told of', async () => {
    const [wanted, other] = [lake.id('wanted'), lake.id('other')]
    const listener = await listening('*[_id == $id]', { id: wanted })
    await lake.client.transaction().create({ _id: other, _type }).create({ _id: wanted, _type }).commit()
    await listener.heard(1)
    expect(listener.mutations()[0]).toMatchObject({ documentId: wanted, transactionTotalEvents: 1 })
  })
})

describe('options', () => {
  test('without the result, without the mutations', async () => {
    const _id = lake.id('brief')
    const listener = await listening('*[_id == $id]', { id: _id }, { includeResult: false, includeMutations: false })
    await lake.client.create({ _id, _type })
    await listener.heard(1)
    expect(listener.mutations()[0]).not.toHaveProperty('result')
    expect(listener.mutations()[0]?.mutations ?? []).toEqual([])
  })

  test('with the previous revision, and how to apply and revert the change', async () => {
    const _id = lake.id('traced')
    const listener = await listening(
      '*[_id == $id]',
      { id: _id },
      { includePreviousRevision: true, effectFormat: 'mendoza', visibility: 'query' },
    )
    const { _rev } = await lake.client.create({ _id, _type, title: 'x' })
    await lake.client.delete(_id)
    await listener.heard(2)
    const [created, deleted] = listener.mutations()
    expect(created?.previous ?? null).toBeNull()
    expect(created?.effects).toMatchObject({ apply: expect.any(Array), revert: expect.any(Array) })
    expect(deleted).toMatchObject({
      transition: 'disappear',
      previousRev: _rev,
      previous: { _id, title: 'x' },
      effects: { apply: [0, null], revert: expect.any(Array) },
    })
    expect(deleted?.resultRev).toBe(deleted?.transactionId)
    expect(deleted).not.toHaveProperty('result')
  })

  test('versions in releases are told of when asked for', async () => {
    const _id = lake.id('versioned')
    const versionId = `versions.${await lake.release()}.${_id}`
    const query = '*[_id in $ids]'
    const ids = [_id, versionId]
    const all = await listening(query, { ids }, { includeAllVersions: true })
    await lake.client.create({ _id: versionId, _type })
    await all.heard(1)
    expect(all.mutations()[0]).toMatchObject({ documentId: versionId })
  })
})

describe('refusals', () => {
  test('a query that cannot be parsed is told of on the stream', async () => {
    const { failures } = await listening('*[_type ==')
    expect(failures).toMatchObject([
      { name: 'ChannelError', message: expect.stringContaining('GROQ query parse error') },
    ])
  })

  test('a token that is none ends the stream for good', async () => {
    const { failures } = await listening('*', {}, {}, lake.clientWith({ token: 'not-a-token' }))
    expect(failures).toMatchObject([{ name: 'ConnectionFailedError', status: 401 }])
  })
})

describe('after a break', () => {
  test('the client comes back by itself, and is told what it missed or welcomed anew', async () => {
    const line = await openLine(new URL(lake.client.getUrl('/')).origin)
    const [missed, later] = [lake.id('missed-by-client'), lake.id('after-break')]
    const events: ListenEvent[] = []
    const subscription = lake
      .clientWith({ apiHost: line.url, useProjectHostname: false })
      .listen(
        '*[_id in $ids]',
        { ids: [missed, later] },
        { enableResume: true, events: ['welcome', 'welcomeback', 'reset', 'reconnect', 'mutation'] },
      )
      .subscribe((event) => events.push(event))
    const types = () => events.map(({ type }) => type)
    await soon(types, ['welcome'])
    line.cut()
    await soon(types, ['welcome', 'reconnect'])
    await lake.client.create({ _id: missed, _type })
    await soon(() => types().length > 2, true)
    await lake.client.create({ _id: later, _type })
    const told = () => events.flatMap((event) => (event.type === 'mutation' ? [event.documentId] : []))
    await soon(() => told().at(-1), later)
    expect(told()).toEqual(types()[2] === 'welcomeback' ? [missed, later] : [later])
    subscription.unsubscribe()
    line.close()
  })

  test('a listener that resumes is told what it missed, or to start anew', async () => {
    const [first, missed] = [lake.id('before-break'), lake.id('missed')]
    const params = new URLSearchParams({
      query: '*[_id in $ids]',
      $ids: JSON.stringify([first, missed]),
      enableResume: 'true',
    })
    const address = `/data/listen/${lake.client.config().dataset}?${params}`
    const stream = await streamed(lake.request, address)
    await lake.client.create({ _id: first, _type })
    const lastEventId = /^id: (.*)$/m.exec(
      (await stream.until('event: mutation')).split('event: mutation')[1] ?? '',
    )?.[1]
    stream.stop()
    await lake.client.create({ _id: missed, _type })

    const resumed = await streamed(lake.request, address, { 'last-event-id': lastEventId ?? '' })
    const told = await resumed.until('event: welcome')
    if (told.includes('event: welcomeback')) expect(await resumed.until(missed)).not.toContain(`"${first}"`)
    resumed.stop()
  })
})
