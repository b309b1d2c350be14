import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, ask, type Besieged, leavingNoTrace, postJson, SECRET, startBesiegedLake } from './besiegedLake.ts'
import { query } from './spyingQueries.ts'

/**
 * Two lakes, one with all that Sari may not see and one without any of it. Whatever she asks, by whatever means, both
 * give her the same answer: so nothing of it reaches her, not even that it is there.
 */

let real: Besieged
let empty: Besieged
beforeAll(async () => {
  real = await startBesiegedLake()
  empty = await startBesiegedLake(false)
})
afterAll(async () => {
  await real.lake.stop()
  await empty.lake.stop()
})

/** An answer without what differs between any two lakes: addresses, times, revisions and ids of users. */
const likened = ({ status, text }: Answer, { lake, sari }: Besieged): Answer => ({
  status,
  text: text
    .replaceAll(lake.lake.url, 'LAKE')
    .replaceAll(sari.id, 'SARI')
    .replaceAll(/"ms":\d+/g, '"ms":0')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/u-[A-Za-z0-9]{22}|\b[A-Za-z0-9]{22}\b/g, 'ID'),
})

async function sameInBoth(path: (besieged: Besieged) => string, init?: RequestInit): Promise<Answer> {
  const [found, expected] = await Promise.all(
    [real, empty].map(async (lake) => likened(await ask(lake, lake.sari.token, path(lake), init), lake)),
  )
  if (!found || !expected) throw new Error('unreachable')
  expect(found).toEqual(expected)
  expect(found.text).not.toContain(SECRET)
  return found
}

const inQuery = (groq: string, perspective = 'raw') =>
  `/v2026-01-01/data/query/production?query=${encodeURIComponent(groq)}&returnQuery=false&perspective=${perspective}`

describe('by a query', () => {
  test.each([
    '*',
    'count(*)',
    '*[_id in path("drafts.**")]',
    '*[_id in path("*.**")]._id',
    '*[_id == "drafts.product-budi"][0]',
    '*[_id in ["product-budi", "drafts.product-budi", "certificate-budi"]]{...}',
    '*[recipe match "resep*"]',
    '*[[recipe, body, number] match "rahasia"]',
    'count(*[recipe >= "r" && recipe < "s"])',
    '*[_type == "product"] | order(recipe desc)[0].recipe',
    '*[_type == "product"] | order(*[recipe match "r*"][0].recipe asc)._id',
    '*[_type == "product"] | score(recipe match "resep") {_id, _score}',
    '*[_id == "product-sari"][0]{"others": *[business._ref == "business-budi"]}',
    '*[_id == "product-sari"]{"dearer": *[priceIdr >= ^.priceIdr]._id, "all": count(*)}',
    '*[references("business-budi")]',
    '*[references(*[name == "budi"]._id)]',
    '*[_type == "business"]{"by": *[references(^._id)]._id}',
    '{"a": {"_type": "reference", "_ref": "business-budi"}->name}',
    '{"a": {"_ref": "drafts.product-budi"}->}',
    '{"a": {"_ref": "drafts.product-budi"}->recipe, "b": {"_ref": "product-budi"}->{...}}',
    '["product-budi", "drafts.product-budi"][]{"it": *[_id == ^][0]}',
    '*[identity() != owners[0]]',
    '*[!(identity() in owners)]._id',
    '*[defined(owners)].owners[]',
    'array::unique(*[].owners[])',
    'math::sum(*[_type == "product"].priceIdr)',
    '*[_type in ["sanity.imageAsset", "sanity.fileAsset"]]{originalFilename, url, owners}',
    '*[_type match "sanity.**"]',
    '*[_type == "story"]',
    '*[_type == "category"]{..., "title": title}',
    'select(count(*[_id == "product-budi"]) > 0 => "there", "not there")',
    'coalesce(*[_id == "drafts.product-budi"][0].recipe, "none")',
    '*[_id == "product-sari"][0]{"p": ^.^.*}',
    '*[0...1000]{_id, _rev, _type} | order(_id)',
    'path("drafts.product-budi") in *[]._id',
    'string::split(*[_type == "story"][0].body, "-")',
    'pt::text(*[_type == "story"][0].body)',
    'sanity::versionOf("product-budi")',
    '*[sanity::versionOf("product-budi")]',
    '*[sanity::partOfRelease("r1")]',
    'dateTime(*[_type == "story"][0]._createdAt)',
    '*[_type == "product" && pt::text(recipe) match "resep*"]',
  ])('%s', async (groq) => {
    for (const perspective of ['raw', 'published', 'drafts', 'previewDrafts', 'drafts,published', 'r1,drafts'])
      await sameInBoth(() => inQuery(groq, perspective))
  })

  test('any that is made of such pieces', async () => {
    const perspective = fc.constantFrom('raw', 'published', 'drafts')
    await fc.assert(
      fc.asyncProperty(query, perspective, async (groq, seen) => {
        await sameInBoth(() => inQuery(groq, seen))
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  test('that says she is somebody else', async () => {
    const claims = { identity: real.budi.id, $identity: real.budi.id, user: real.curator.id }
    await sameInBoth(
      () => '/v2026-01-01/data/query/production?returnQuery=false',
      postJson({ query: '*[identity() in owners || $identity in owners]', params: claims }),
    )
    await sameInBoth(
      () =>
        `${inQuery('*[$identity in owners || $0 in owners]')}&$identity="${real.budi.id}"&$0="${real.budi.id}"&identity=${real.budi.id}`,
    )
  })

  test('that names the look-ups the lake makes of it', async () => {
    const inner = (plan: string) => `{"x": {"_ref": ${JSON.stringify(plan)}}->, "y": *[_type == "product"]._id}`
    for (const plan of ['\u0000plan:0:', '\u0000plan:0:business-budi', '\u0000plan:1:', 'plan:0:'])
      await sameInBoth(() => inQuery(inner(plan)))
  })
})

describe('by an address', () => {
  const DATA = '/v2026-01-01/data'
  test.each([
    `${DATA}/doc/production/product-budi,drafts.product-budi,business-budi,certificate-budi,story-budi,drafts.category-keripik`,
    `${DATA}/doc/production/drafts.product-budi?excludeContent=true`,
    `${DATA}/doc/production/product-budi?includeAllVersions=true`,
    `${DATA}/history/production/transactions/product-budi,drafts.product-budi?excludeContent=false`,
    `${DATA}/history/production/transactions/drafts.product-budi?effectFormat=mendoza&reverse=true&limit=500`,
    `${DATA}/history/production/transactions/product-budi,product-sari?authors=lake-admin`,
    `${DATA}/history/production/documents/drafts.product-budi`,
    `${DATA}/history/production/documents/product-budi?lastRevision=true`,
    `${DATA}/history/production/documents/product-budi?time=2030-01-01T00:00:00Z`,
    `${DATA}/history/production/events/documents/drafts.product-budi`,
    `${DATA}/references/production/documents/business-budi/to`,
    `${DATA}/export/production`,
    `${DATA}/export/production?types=product`,
    `/v1/users/me/keyvalue/secret,budi.secret`,
  ])('%s', async (path) => {
    await sameInBoth(() => path)
  })

  test('of a document’s state at one of Budi’s own changes', async () => {
    const [{ _rev = '' } = {}] = await real.lake.admin.fetch<{ _rev?: string }[]>('*[_id == "product-budi"]')
    await sameInBoth(() => `${DATA}/history/production/documents/product-budi?revision=${_rev}`)
  })

  test('of settings, people and rights', async () => {
    await ask(real, real.budi.token, '/v1/users/me/keyvalue', {
      ...postJson([{ key: 'secret', value: SECRET }]),
      method: 'PUT',
    })
    await sameInBoth(() => '/v1/users/me/keyvalue/secret')
    for (const path of [
      `/v1/users/${real.budi.id}/keyvalue/secret`,
      `/v1/users/${real.budi.id}`,
      `/v1/users/${real.sari.id},${real.budi.id}`,
      '/v1/projects/etalase/users',
      '/v1/projects/etalase',
      '/v1/lake/users',
    ]) {
      const answer = await ask(real, real.sari.token, path)
      for (const hidden of [SECRET, 'budi@', ...(path.includes(real.sari.id) ? [] : [`"${real.budi.id}"`])])
        expect(answer.text).not.toContain(hidden)
    }
  })

  test('that climbs out of the assets', async () => {
    for (const path of [
      '/images/etalase/production/..%2f..%2flake.sqlite',
      '/files/etalase/production/%2e%2e/lake.sqlite',
      '/images/etalase/production/lake.sqlite',
      '/files/etalase/production/..%5c..%5clock',
    ])
      expect((await ask(real, undefined, path)).status).toBeGreaterThanOrEqual(404)
  })
})

test('nothing that is read leaves a trace', () =>
  leavingNoTrace(real, async () => {
    await real.sari.client.fetch('*')
    await real.sari.client.getDocuments(['product-budi', 'drafts.product-budi'])
  }))
