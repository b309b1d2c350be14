import type { MutationEvent } from '@sanity/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually, type LakeUnderTest, startTestLake } from '../lakeUnderTest.ts'
import { streamed } from '../streamed.ts'

/** What the embedded lake promises of streams, beyond what any lake does. */
let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

test('someone who may only read what is published is not told of drafts, nor counts them', async () => {
  const events: MutationEvent[] = []
  const welcomed = Promise.withResolvers<void>()
  const subscription = lake.site
    .listen('*[_type == "story"]', {}, { events: ['welcome', 'mutation'] })
    .subscribe((event) => {
      if (event.type === 'welcome') welcomed.resolve()
      if (event.type === 'mutation') events.push(event)
    })
  await welcomed.promise
  await lake.admin
    .transaction()
    .create({ _id: 'drafts.a', _type: 'story' })
    .create({ _id: 'b', _type: 'story' })
    .commit()
  await eventually(() => events[0])
  expect(events).toMatchObject([{ documentId: 'b', transactionTotalEvents: 1, transactionCurrentEvent: 0 }])
  subscription.unsubscribe()
})

test('after a break, a listener that resumes is told exactly what it missed', async () => {
  const address = `/v2026-01-01/data/listen/production?query=${encodeURIComponent('*[_type == "tale"]')}&enableResume=true`
  const first = await streamed(lake.request, address)
  await lake.admin.create({ _id: 'seen', _type: 'tale' })
  const seen = await first.until('mutation')
  first.stop()
  await lake.admin.create({ _id: 'missed', _type: 'tale' })
  await lake.admin.delete('missed')

  const lastEventId = /^id: (.*#seen)$/m.exec(seen)?.[1] ?? ''
  const second = await streamed(lake.request, address, { 'last-event-id': lastEventId })
  const told = await second.until('disappear')
  second.stop()
  expect(told.match(/^event: .*$/gm)).toEqual(['event: welcomeback', 'event: mutation', 'event: mutation'])
  expect(told).not.toContain('"documentId":"seen"')

  const third = await streamed(lake.request, address, { 'last-event-id': 'forgotten#seen' })
  expect(await third.until('welcome')).toContain('event: welcome\n')
  third.stop()
})
