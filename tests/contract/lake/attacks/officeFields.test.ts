import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTIONS, ask, type Besieged, leavingNoTrace, MUTATE, postJson, startBesiegedLake } from './besiegedLake.ts'

/** Sari tries to give herself what only the office gives: in her own documents, and in every way there is to write. */

let besieged: Besieged
beforeAll(async () => {
  besieged = await startBesiegedLake()
  const { lake, sari } = besieged
  await lake.admin.create({
    _id: 'drafts.certificate-sari',
    _type: 'certificate',
    owners: [sari.id],
    isSample: false,
    verification: { state: 'rejected', note: 'Nomor tidak terbaca' },
  })
})
afterAll(() => besieged.lake.stop())

const BUSINESS = 'drafts.business-sari'
const CERTIFICATE = 'drafts.certificate-sari'

const ask403 = async (path: string, body: object) => {
  const answer = await leavingNoTrace(besieged, () => ask(besieged, besieged.sari.token, path, postJson(body)))
  expect(answer.status).toBe(403)
}
const mutate = (...mutations: object[]) => ask403(MUTATE, { mutations })
const act = (name: string, more: object) =>
  ask403(ACTIONS, { actions: [{ actionType: `sanity.action.document.${name}`, ...more }] })

const stored = async (id: string) => {
  const { _rev, _updatedAt, ...fields } = (await besieged.lake.admin.getDocument(id)) ?? { _id: id, _type: 'none' }
  return fields
}

describe.each<[string, unknown, string]>([
  ['owners', ['u-somebody-else'], BUSINESS],
  ['owners', [], BUSINESS],
  ['tier', 'menengah', BUSINESS],
  ['tier', 'mikro', BUSINESS],
  ['verified', false, BUSINESS],
  ['featured', true, BUSINESS],
  ['levelledUpYear', 2026, BUSINESS],
  ['isSample', true, BUSINESS],
  ['verification', { state: 'verified', checkedOn: '2026-11-25' }, CERTIFICATE],
  ['verification', { state: 'unchecked' }, CERTIFICATE],
])('%s becoming %j', (field, value, id) => {
  const publishedId = id.replace('drafts.', '')

  test('by setting', () => mutate({ patch: { id, set: { [field]: value } } }))
  test('by a path in brackets', () => mutate({ patch: { id, set: { [`['${field}']`]: value } } }))
  test('by setting again in pieces', () =>
    mutate({ patch: { id, unset: [field] } }, { patch: { id, setIfMissing: { [field]: value } } }))
  test('beside something allowed', () => mutate({ patch: { id, set: { name: 'Baru', [field]: value } } }))
  test('by replacing the draft', async () => mutate({ createOrReplace: { ...(await stored(id)), [field]: value } }))
  test('by deleting and making it anew', async () => {
    const fields = await stored(id)
    await mutate({ delete: { id } }, { create: { ...fields, [field]: value } })
  })
  test('by the action edit', () => act('edit', { draftId: id, publishedId, patch: { set: { [field]: value } } }))
  test('by the action replaceDraft', async () =>
    act('replaceDraft', { publishedId, attributes: { ...(await stored(id)), [field]: value } }))
  test('by the action version.replace', async () =>
    act('version.replace', { document: { ...(await stored(id)), [field]: value } }))
})

describe('of a new document, claiming', () => {
  test.each<[string, unknown]>([
    ['tier', 'menengah'],
    ['verified', true],
    ['featured', true],
    ['levelledUpYear', 2026],
    ['isSample', true],
    ['verification', { state: 'verified' }],
    ['verification', { state: 'unchecked', checkedOn: '2026-11-25' }],
    ['verification', [{ state: 'verified' }]],
  ])('%s: %j', async (field, value) => {
    const fresh = { _type: 'certificate', owners: [besieged.sari.id], [field]: value }
    await mutate({ create: { ...fresh, _id: 'drafts.claim' } })
    await mutate({ createIfNotExists: { ...fresh, _id: 'drafts.claim' } })
    await act('create', { attributes: { ...fresh, _id: 'drafts.claim' } })
    await act('version.create', { publishedId: 'claim', document: { ...fresh, _id: 'drafts.claim' } })
    await mutate(
      { create: { _type: 'certificate', owners: [besieged.sari.id], _id: 'drafts.claim' } },
      { patch: { id: 'drafts.claim', set: { [field]: value } } },
    )
  })
})

test.each<[string, string, object]>([
  ['a word of a text', BUSINESS, { diffMatchPatch: { tier: '@@ -1,5 +1,8 @@\n-kecil\n+menengah\n' } }],
  ['a number by counting', BUSINESS, { inc: { levelledUpYear: 1 } }],
  ['a number by counting down', BUSINESS, { dec: { levelledUpYear: 1 } }],
  ['an owner by position', BUSINESS, { set: { 'owners[0]': 'u-somebody-else' } }],
  ['an owner by a range', BUSINESS, { set: { 'owners[0:1]': 'u-somebody-else' } }],
  ['an owner added at the end', BUSINESS, { insert: { after: 'owners[-1]', items: ['u-somebody-else'] } }],
  ['an owner added at the start', BUSINESS, { insert: { before: 'owners[0]', items: ['u-somebody-else'] } }],
  ['an owner taken away', BUSINESS, { unset: ['owners[0]'] }],
  ['a field inside', CERTIFICATE, { set: { 'verification.state': 'verified' } }],
  ['a field inside, taken away', CERTIFICATE, { unset: ['verification.note'] }],
  ['a field inside, wherever it is', CERTIFICATE, { set: { '..state': 'verified' } }],
  ['a field inside that was not there', CERTIFICATE, { setIfMissing: { 'verification.checkedOn': '2026-11-25' } }],
  ['all of it', CERTIFICATE, { set: { verification: null } }],
])('%s', (_, id, patch) => mutate({ patch: { id, ...patch } }))

test.each(['product', 'certificate', 'siteSettings', 'sanity.imageAsset'])(
  'turning her business into a %s',
  async (_type) => {
    const fields = await stored(BUSINESS)
    await mutate({ createOrReplace: { ...fields, _type } })
    await mutate({ delete: { id: BUSINESS } }, { create: { ...fields, _type } })
  },
)

test('a draft of a published document, thrown away and made anew as another kind or with other office fields', async () => {
  const { lake, sari } = besieged
  await sari.client.delete('drafts.product-sari')
  const fresh = { _id: 'drafts.product-sari', owners: [sari.id], isSample: false }
  await mutate({ create: { ...fresh, _type: 'certificate', featured: false } })
  await mutate({ create: { ...fresh, _type: 'product', featured: true } })
  await lake.admin.create({ ...fresh, _type: 'product', featured: false })
})

test('a patch does not reach what every object has', async () => {
  const patch = { id: BUSINESS, set: { '__proto__.polluted': 'yes', 'constructor.prototype.polluted': 'yes' } }
  await ask(besieged, besieged.sari.token, MUTATE, postJson({ mutations: [{ patch }] }))
  await ask(besieged, besieged.sari.token, MUTATE, {
    method: 'POST',
    body: `{"mutations": [{"patch": {"id": "${BUSINESS}", "set": {"name": {"__proto__": {"polluted": "yes"}}}}}]}`,
  })
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('what she may change she does change', async () => {
  const edited = await besieged.sari.client.patch(BUSINESS).set({ name: 'Dapur Sari' }).commit()
  expect(edited).toMatchObject({ name: 'Dapur Sari', tier: 'kecil', verified: true })
})
