import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACTIONS, ask, type Besieged, leavingNoTrace, MUTATE, postJson, startBesiegedLake } from './besiegedLake.ts'

/** Sari tries to get a change of her own past the review: to be public without a curator. */

let besieged: Besieged
beforeAll(async () => {
  besieged = await startBesiegedLake()
})
afterAll(() => besieged.lake.stop())

const product = (_id: string) => ({ _id, _type: 'product', owners: [besieged.sari.id], priceIdr: 1 })
const act = (name: string, more: object) => ({ actionType: `sanity.action.document.${name}`, ...more })
const hers = { draftId: 'drafts.product-sari', publishedId: 'product-sari' }

test.each<[string, () => object, number]>([
  ['the action publish', () => act('publish', hers), 403],
  [
    'publishing a new draft',
    () => act('publish', { draftId: 'drafts.sari-unpublished', publishedId: 'sari-unpublished' }),
    403,
  ],
  [
    'publishing one draft as another document',
    () => act('publish', { draftId: 'drafts.sari-unpublished', publishedId: 'product-sari' }),
    400,
  ],
  [
    'publishing into a draft',
    () => act('publish', { draftId: 'drafts.product-sari', publishedId: 'drafts.other' }),
    400,
  ],
  ['unpublishing', () => act('unpublish', hers), 403],
  ['deleting what is published', () => act('delete', { publishedId: 'certificate-sari' }), 403],
  [
    'deleting it with its draft',
    () => act('delete', { publishedId: 'product-sari', includeDrafts: ['drafts.product-sari'] }),
    403,
  ],
  ['creating under a published id', () => act('create', { attributes: product('quick') }), 403],
  ['replacing a draft that is none', () => act('replaceDraft', { attributes: product('product-sari') }), 403],
  [
    'a version in a release',
    () => act('version.create', { publishedId: 'product-sari', document: product('versions.r1.product-sari') }),
    403,
  ],
  [
    'a version copied from the draft',
    () => act('version.create', { publishedId: 'x', baseId: 'drafts.product-sari', versionId: 'x' }),
    403,
  ],
  ['a version that is published', () => act('version.replace', { document: product('product-sari') }), 403],
  [
    'editing the published document as its draft',
    () => act('edit', { draftId: 'product-sari', publishedId: 'product-sari', patch: { set: { priceIdr: 1 } } }),
    400,
  ],
  ['discarding the published document', () => act('discard', { draftId: 'product-sari' }), 403],
  ['an action of releases', () => ({ actionType: 'sanity.action.release.publish', releaseId: 'r1' }), 501],
])('by %s', async (_, action, status) => {
  const body = postJson({ actions: [action()] })
  const answer = await leavingNoTrace(besieged, () => ask(besieged, besieged.sari.token, ACTIONS, body))
  expect(answer.status).toBe(status)
})

test.each<[string, () => object, number]>([
  ['creating', () => ({ create: product('quick') }), 403],
  ['creating under an id the lake chooses', () => ({ create: { ...product(''), _id: undefined } }), 403],
  ['creating under an id that only looks like a draft’s', () => ({ create: product('drafts-of-sari') }), 403],
  ['creating under a draft’s id in capitals', () => ({ create: product('Drafts.x') }), 403],
  ['creating a version that takes a layer’s name', () => ({ create: product('versions.published.x') }), 400],
  ['creating a version that calls itself a draft', () => ({ create: product('versions.drafts.x') }), 400],
  ['creating a version', () => ({ create: product('versions.r1.x') }), 403],
  ['replacing', () => ({ createOrReplace: product('product-sari') }), 403],
  ['changing', () => ({ patch: { id: 'product-sari', set: { priceIdr: 1 } } }), 403],
  ['changing its id', () => ({ patch: { id: 'drafts.product-sari', set: { _id: 'product-sari' } } }), 200],
  ['deleting', () => ({ delete: { id: 'product-sari' } }), 403],
  ['deleting all she can see', () => ({ delete: { query: '*' } }), 403],
])('by a mutation: %s', async (_, mutation, status) => {
  const before = await besieged.lake.site.fetch('*')
  const answer = await ask(besieged, besieged.sari.token, MUTATE, postJson({ mutations: [mutation()] }))
  expect(answer.status).toBe(status)
  expect(await besieged.lake.site.fetch('*')).toEqual(before)
})

test('by writing a transaction’s name into the others’ event streams', async () => {
  const forged = 'x\n\nevent: mutation\ndata: {"documentId": "product-sari"}\n\n'
  const mutations = [{ patch: { id: 'drafts.product-sari', set: { priceIdr: 5 } } }]
  await leavingNoTrace(besieged, async () => {
    for (const [path, body] of [
      [MUTATE, { mutations, transactionId: forged }],
      [`${MUTATE}?transactionId=${encodeURIComponent(forged)}`, { mutations }],
      [ACTIONS, { actions: [act('edit', { ...hers, patch: { set: { priceIdr: 5 } } })], transactionId: forged }],
    ] as const)
      expect((await ask(besieged, besieged.sari.token, path, postJson(body))).status).toBe(400)
  })
})
