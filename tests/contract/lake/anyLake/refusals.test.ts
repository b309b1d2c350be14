import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AnyLake, openLake } from './anyLake.ts'

/**
 * What is answered to requests that are not let in or make no sense, in the shapes that the client makes its errors of
 * (src/http/errors.ts): `{statusCode, error, message}` from the gateway, `{error: {type, description, …}}` from the lake.
 */
let lake: AnyLake

beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

test('a token that is none', async () => {
  const stranger = lake.clientWith({ token: 'not-a-token' })
  await expect(stranger.fetch('count(*)')).rejects.toMatchObject({
    statusCode: 401,
    message: 'Unauthorized - Session not found',
    response: { body: { statusCode: 401, error: 'Unauthorized', message: 'Session not found' } },
  })
})

test('writing without a token', async () => {
  const nobody = lake.clientWith({ token: '', ignoreBrowserTokenWarning: true })
  await expect(nobody.create({ _type: lake.type('story') })).rejects.toMatchObject({
    statusCode: expect.toSatisfy((status) => status === 401 || status === 403),
  })
})

test('a dataset that does not exist', async () => {
  const elsewhere = lake.clientWith({ dataset: 'no-such-dataset' })
  await expect(elsewhere.fetch('count(*)')).rejects.toMatchObject({
    statusCode: 404,
    message: expect.stringMatching(/^Not Found - /),
  })
})

test('a body that is not JSON, and one that is no mutation', async () => {
  const send = (body: string) => lake.request(`/data/mutate/${lake.client.config().dataset}`, { method: 'POST', body })
  expect((await send('{"mutations": [')).status).toBe(400)
  const unknown = await send('{"mutations": [{"explode": {"id": "x"}}]}')
  expect(unknown.status).toBe(400)
  expect(await unknown.json()).toMatchObject({ error: expect.anything() })
})

/** https://www.sanity.io/docs/content-lake/technical-limits; the wording: https://www.sanity.io/answers/migration-api-mutation-error-request-body-exceeds-limit-of-4000000-bytes */
test('a body of more than four megabytes', async () => {
  const huge = { _id: lake.id('huge'), _type: lake.type('story'), text: 'x'.repeat(4_000_001) }
  await expect(lake.client.create(huge)).rejects.toMatchObject({
    statusCode: 413,
    message: expect.stringContaining('Request body exceeds limit of 4000000 bytes'),
  })
})
