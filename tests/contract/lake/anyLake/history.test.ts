import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type AnyLake, openLake, soon } from './anyLake.ts'

/** Documents as they were, and what was done to them. https://www.sanity.io/docs/http-reference/history */
let lake: AnyLake
let _id: string
const revisions: string[] = []

const transaction = z.object({
  id: z.string(),
  timestamp: z.iso.datetime(),
  author: z.string(),
  documentIDs: z.array(z.string()),
  mutations: z.array(z.unknown()).nullish(),
  effects: z.record(z.string(), z.object({ apply: z.array(z.unknown()), revert: z.array(z.unknown()) })).optional(),
})

beforeAll(async () => {
  lake = await openLake()
  _id = lake.id('story')
  revisions.push((await lake.client.create({ _id, _type: lake.type('story'), title: 'satu' }))._rev)
  revisions.push((await lake.client.patch(_id).set({ title: 'dua' }).commit())._rev)
  revisions.push((await lake.client.patch(_id).set({ title: 'tiga' }).commit())._rev)
  await lake.client.delete(_id)
  await soon(async () => (await transactions()).length, 4)
})
afterAll(() => lake.close())

async function transactions(search = ''): Promise<z.infer<typeof transaction>[]> {
  const address = `/data/history/${lake.client.config().dataset}/transactions/${_id}?effectFormat=mendoza${search}`
  const lines = (await (await lake.request(address)).text()).split('\n').filter(Boolean)
  return lines.map((line) => transaction.parse(JSON.parse(line)))
}

async function titleAt(search: string): Promise<unknown> {
  const address = `/data/history/${lake.client.config().dataset}/documents/${_id}?${search}`
  const { documents } = z
    .object({ documents: z.array(z.looseObject({ _id: z.string() })) })
    .parse(await (await lake.request(address)).json())
  return documents[0]?.['title']
}

test('all that happened to a document, oldest first, with how to apply and revert it', async () => {
  const all = await transactions()
  expect(all.slice(0, 3).map(({ id }) => id)).toEqual(revisions)
  expect(all.every(({ documentIDs, effects }) => documentIDs.includes(_id) && effects?.[_id])).toBe(true)
  expect(all[3]?.effects?.[_id]?.apply).toEqual([0, null])
})

test('a part of it: from, to, limited, the other way round', async () => {
  const part = await transactions(`&fromTransaction=${revisions[1]}&toTransaction=${revisions[2]}`)
  expect(part.map(({ id }) => id)).toEqual(revisions.slice(1))
  const [last, ...others] = await transactions('&reverse=true&limit=1')
  expect(last?.effects?.[_id]?.apply).toEqual([0, null])
  expect(others).toEqual([])
})

test('without the content', async () => {
  const address = `/data/history/${lake.client.config().dataset}/transactions/${_id}?excludeContent=true`
  const [first] = (await (await lake.request(address)).text()).split('\n')
  expect(first).not.toContain('satu')
  expect(transaction.parse(JSON.parse(first ?? ''))).toMatchObject({ id: revisions[0], documentIDs: [_id] })
})

test('a document as it was at a revision, at a time, and last before it was deleted', async () => {
  const second = (await transactions())[1]
  expect(await titleAt(`revision=${revisions[1]}`)).toBe('dua')
  expect(await titleAt(`time=${second?.timestamp}`)).toBe('dua')
  expect(await titleAt('lastRevision=true')).toBe('tiga')
})
