import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ACTIONS,
  ask,
  type Besieged,
  leavingNoTrace,
  MUTATE,
  postJson,
  SECRET,
  startBesiegedLake,
} from './besiegedLake.ts'

/** Sari tries to change, take or destroy what is Budi's. Each try is refused, tells nothing and leaves nothing. */

let besieged: Besieged
beforeAll(async () => {
  besieged = await startBesiegedLake()
})
afterAll(() => besieged.lake.stop())

const mine = () => [besieged.sari.id]
const product = () => ({ _type: 'product', owners: mine(), priceIdr: 1 })

async function refused(path: string, body: object, status = 403): Promise<void> {
  const answer = await leavingNoTrace(besieged, () => ask(besieged, besieged.sari.token, path, postJson(body)))
  expect(answer.status).toBe(status)
  expect(answer.text).not.toContain(SECRET)
  expect(answer.text).not.toContain(besieged.budi.id)
}
const mutations = (...list: object[]) => refused(MUTATE, { mutations: list })
const actions = (...list: object[]) => refused(ACTIONS, { actions: list })

const IDS = ['drafts.product-budi', 'product-budi', 'drafts.budi-unpublished', 'business-budi', 'certificate-budi']

describe.each(IDS)('by a mutation of %s', (id) => {
  test.each<[string, () => object]>([
    ['set', () => ({ patch: { id, set: { priceIdr: 1 } } })],
    ['set her own name as owner', () => ({ patch: { id, set: { owners: mine() } } })],
    ['unset', () => ({ patch: { id, unset: ['recipe'] } })],
    ['set if missing', () => ({ patch: { id, setIfMissing: { note: 'x' } } })],
    ['increase a text', () => ({ patch: { id, inc: { recipe: 1 } } })],
    ['insert among owners', () => ({ patch: { id, insert: { after: 'owners[-1]', items: mine() } } })],
    [
      'guess a text by a difference',
      () => ({ patch: { id, diffMatchPatch: { recipe: '@@ -1,5 +1,5 @@\n-resep\n+x\n' } } }),
    ],
    ['guess a revision', () => ({ patch: { id, ifRevisionID: 'a-guess', set: { priceIdr: 1 } } })],
    ['create over it', () => ({ create: { ...product(), _id: id } })],
    ['create or replace it', () => ({ createOrReplace: { ...product(), _id: id } })],
    ['create if it does not exist', () => ({ createIfNotExists: { ...product(), _id: id } })],
    ['delete', () => ({ delete: { id } })],
    ['delete with a guessed revision', () => ({ delete: { id, ifRevisionID: 'a-guess' } })],
    ['purge', () => ({ delete: { id, purge: true } })],
  ])('%s', (_, mutation) => mutations(mutation()))

  test('hidden behind allowed changes', () =>
    mutations(
      { patch: { id: 'drafts.product-sari', set: { priceIdr: 4000 } } },
      { create: { ...product(), _id: 'drafts.fresh-of-sari' } },
      { patch: { id, set: { priceIdr: 1 } } },
    ))

  test('before allowed changes', () =>
    mutations({ delete: { id } }, { patch: { id: 'drafts.product-sari', set: { priceIdr: 4000 } } }))
})

const act = (name: string, more: object) => ({ actionType: `sanity.action.document.${name}`, ...more })
const budis = { draftId: 'drafts.product-budi', publishedId: 'product-budi' }

test.each<[string, () => object[]]>([
  ['edit', () => [act('edit', { ...budis, patch: { set: { priceIdr: 1 } } })]],
  ['publish', () => [act('publish', budis)]],
  ['publish with a guessed revision', () => [act('publish', { ...budis, ifDraftRevisionId: 'a-guess' })]],
  ['unpublish', () => [act('unpublish', budis)]],
  ['discard', () => [act('discard', { draftId: budis.draftId })]],
  ['delete', () => [act('delete', { publishedId: budis.publishedId, includeDrafts: [budis.draftId] })]],
  ['delete as a draft of her own', () => [act('delete', { publishedId: 'none', includeDrafts: [budis.draftId] })]],
  [
    'replace its draft',
    () => [act('replaceDraft', { publishedId: budis.publishedId, attributes: { ...product(), _id: budis.draftId } })],
  ],
  ['create its draft', () => [act('create', { attributes: { ...product(), _id: budis.draftId }, ifExists: 'ignore' })]],
  [
    'replace a version',
    () => [act('version.replace', { document: { ...product(), _id: 'versions.r1.product-budi' } })],
  ],
  ['discard it as a version', () => [act('version.discard', { versionId: budis.draftId })]],
  [
    'copy it, then become the owner of the copy',
    () => [
      act('version.create', { publishedId: 'loot', baseId: budis.draftId, versionId: 'drafts.loot' }),
      act('edit', { draftId: 'drafts.loot', publishedId: 'loot', patch: { set: { owners: mine() } } }),
    ],
  ],
])('by an action: %s', (_, list) => actions(...list()))

test.each(['product-budi', 'drafts.product-budi'])(
  'by editing a draft of hers that claims to be made from %s',
  (publishedId) =>
    refused(
      ACTIONS,
      { actions: [act('edit', { draftId: 'drafts.loot', publishedId, patch: { set: { owners: mine() } } })] },
      400,
    ),
)

test('by a query that selects it: nothing is selected', async () => {
  for (const mutation of [
    { delete: { query: '*[recipe match "resep*"]' } },
    { patch: { query: '*[_id in ["drafts.product-budi", "product-budi"]]', set: { priceIdr: 1 } } },
    { delete: { query: '*[count(owners) > 0 && !(identity() in owners)]' } },
  ]) {
    const body = postJson({ mutations: [mutation] })
    const answer = await leavingNoTrace(besieged, () =>
      ask(besieged, besieged.sari.token, `${MUTATE}?returnIds=true`, body),
    )
    expect(JSON.parse(answer.text)).toMatchObject({ results: [], documentIds: [] })
  }
})

test('by making him an owner of what she writes', () =>
  mutations({ create: { ...product(), _id: 'drafts.gift', owners: [besieged.sari.id, besieged.budi.id] } }))

test('by an owner that is not a user', async () => {
  for (const owners of [
    [besieged.sari.id, null],
    [besieged.sari.id, { _ref: 'x' }],
    [besieged.sari.id, [besieged.budi.id]],
  ])
    await mutations({ create: { ...product(), _id: 'drafts.gift', owners } })
})

test('by the Studio’s own client', async () => {
  const { client } = besieged.sari
  await leavingNoTrace(besieged, async () => {
    for (const attempt of [
      () => client.patch('product-budi').set({ priceIdr: 1 }).commit(),
      () => client.delete('drafts.product-budi'),
      () => client.createOrReplace({ ...product(), _id: 'drafts.product-budi' }),
      () => client.transaction().delete('drafts.product-sari').delete('drafts.product-budi').commit(),
      () => client.action({ actionType: 'sanity.action.document.publish', ...budis }),
    ])
      await expect(attempt()).rejects.toMatchObject({ statusCode: 403 })
  })
})

test('by referring to it: what she may not see is not there', async () => {
  const refer = (_ref: string) => ({
    mutations: [{ patch: { id: 'drafts.product-sari', set: { neighbour: { _type: 'reference', _ref } } } }],
  })
  const told = async (ref: string) => {
    const answer = await leavingNoTrace(besieged, () =>
      ask(besieged, besieged.sari.token, MUTATE, postJson(refer(ref))),
    )
    expect(answer.status).toBe(409)
    return answer.text.replaceAll(ref, '…')
  }
  const missing = await told('no-such-document')
  for (const id of [...IDS, ...besieged.budisFiles]) expect(await told(id)).toBe(missing)
})
