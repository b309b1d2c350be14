import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { searchServerForTests } from './searchUnderTest.ts'

const server = searchServerForTests()
const errorBody = z.strictObject({ message: z.string(), code: z.string(), type: z.string(), link: z.string() })

interface Request {
  readonly method?: string
  readonly path: string
  readonly body?: string
  readonly type?: string | null
}

async function send({ method = 'GET', path, body, type = 'application/json' }: Request) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${server.masterKey}`, ...(type === null ? {} : { 'content-type': type }) },
    ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
  })
  return { status: response.status, error: errorBody.parse(await response.json()) }
}

describe('errors have a status, a code, a type and a link', () => {
  it.each<[string, Request, number, string]>([
    ['an unknown index', { path: '/indexes/nowhere' }, 404, 'index_not_found'],
    ['no body', { method: 'POST', path: '/indexes', body: '' }, 400, 'missing_payload'],
    ['a body that is not JSON', { method: 'POST', path: '/indexes', body: '{' }, 400, 'malformed_payload'],
    ['no media type', { method: 'POST', path: '/indexes', body: '{}', type: null }, 415, 'missing_content_type'],
    [
      'another media type',
      { method: 'POST', path: '/indexes', body: '{}', type: 'text/plain' },
      415,
      'invalid_content_type',
    ],
    ['an index without a name', { method: 'POST', path: '/indexes', body: '{}' }, 400, 'missing_index_uid'],
    ['an unknown field', { method: 'POST', path: '/indexes', body: '{"uid":"a","b":1}' }, 400, 'bad_request'],
    [
      'documents that are none',
      { method: 'POST', path: '/indexes/a/documents', body: '[1]' },
      400,
      'malformed_payload',
    ],
    [
      'documents that are cut off',
      { method: 'POST', path: '/indexes/a/documents', body: '[{"id":' },
      400,
      'malformed_payload',
    ],
    ['a number that is none', { path: '/indexes?limit=many' }, 400, 'invalid_index_limit'],
    ['a name that no index can have', { path: '/indexes/a%20b/settings' }, 400, 'invalid_index_uid'],
    ['a wrong search of an unknown index', { path: '/indexes/nowhere/search?limit=x' }, 400, 'invalid_search_limit'],
  ])('%s', async (_case, request, status, code) => {
    const answer = await send(request)
    expect(answer).toMatchObject({
      status,
      error: { code, type: 'invalid_request', link: `https://docs.meilisearch.com/errors#${code}` },
    })
  })

  it('a wrong value is named with its place', async () => {
    const index = await server.newIndex()
    const { error } = await send({ method: 'POST', path: `/indexes/${index.uid}/search`, body: '{"q":5}' })
    expect(error).toMatchObject({
      code: 'invalid_search_q',
      message: 'Invalid value type at `.q`: expected a string, but found a positive integer: `5`',
    })
  })

  it.each([
    ['limit=doggo', 'Invalid value in parameter `limit`: could not parse `doggo` as a positive integer'],
    [
      'showRankingScore=doggo',
      'Invalid value in parameter `showRankingScore`: could not parse `doggo` as a boolean, expected either `true` or `false`',
    ],
    [
      'rankingScoreThreshold=doggo',
      'Invalid value in parameter `rankingScoreThreshold`: the value of `rankingScoreThreshold` is invalid, expected a float between `0.0` and `1.0`.',
    ],
  ])('a wrong parameter is named: %s', async (query, message) => {
    const index = await server.newIndex()
    expect((await send({ path: `/indexes/${index.uid}/search?${query}` })).error.message).toBe(message)
  })

  it.each([
    [{ limit: -1 }, 'Invalid value type at `.limit`: expected a positive integer, but found a negative integer: `-1`'],
    [{ page: 1.5 }, 'Invalid value type at `.page`: expected a positive integer, but found a float: `1.5`'],
    [[], 'Invalid value type: expected an object, but found an array: `[]`'],
    [
      { rankingScoreThreshold: 2 },
      'Invalid value at `.rankingScoreThreshold`: the value of `rankingScoreThreshold` is invalid, expected a float between `0.0` and `1.0`.',
    ],
    [
      { matchingStrategy: 'first' },
      'Unknown value `first` at `.matchingStrategy`: expected one of `last`, `all`, `frequency`',
    ],
  ])('a wrong body is explained: %j', async (body, message) => {
    const index = await server.newIndex()
    const { error } = await send({
      method: 'POST',
      path: `/indexes/${index.uid}/search`,
      body: JSON.stringify(body),
    })
    expect(error.message).toBe(message)
  })

  it('too much is refused, and the next request answered', async () => {
    const index = await server.newIndex()
    const path = `/indexes/${index.uid}/documents`
    const body = `[{"id":1,"name":"${'x'.repeat(100 * 1024 * 1024)}"}]`
    for (const _time of [1, 2]) {
      expect(await send({ method: 'POST', path, body })).toMatchObject({
        status: 413,
        error: { code: 'payload_too_large' },
      })
    }
    expect(await server.client.health()).toEqual({ status: 'available' })
  }, 30_000)

  it('a search may have no body at all', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const response = await fetch(`${server.url}/indexes/${index.uid}/search`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.masterKey}`, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(await response.json()).toMatchObject({ hits: [{ id: 1 }], query: '' })
  })
})

describe.runIf(process.env['MEILISEARCH_HOST'] === undefined)('what the embedded server does not do, it says', () => {
  it.each([
    ['hybrid search', { hybrid: { embedder: 'default' } }, /hybrid/],
    ['vectors', { vector: [1] }, /vector/],
    ['score details', { showRankingScoreDetails: true }, /showRankingScoreDetails/],
    ['choice of languages', { locales: ['jpn'] }, /locales/],
    ['personalisation', { personalize: { userContext: 'x' } }, /personalize/],
    ['a network of servers', { useNetwork: true }, /useNetwork/],
  ])('%s', async (_feature, parameters, message) => {
    const index = await server.newIndex()
    const { status, error } = await send({
      method: 'POST',
      path: `/indexes/${index.uid}/search`,
      body: JSON.stringify(parameters),
    })
    expect(status).toBe(400)
    expect(error.code).toBe('feature_not_enabled')
    expect(error.message).toMatch(message)
    expect(error.message).toContain('not supported by the embedded search server')
  })

  it('settings', async () => {
    const index = await server.newIndex()
    const path = `/indexes/${index.uid}/settings`
    for (const settings of [
      { foreignKeys: [{ foreignIndexUid: 'a', fieldName: 'b' }] },
      { chat: { description: 'goods' } },
      { filterableAttributes: [{}] },
    ]) {
      const { error } = await send({ method: 'PATCH', path, body: JSON.stringify(settings) })
      expect(error.code).toBe('feature_not_enabled')
    }
  })
})
