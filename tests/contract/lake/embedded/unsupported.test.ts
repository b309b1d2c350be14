import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from '../lakeUnderTest.ts'

/** The table of `docs/content-lake.md` is kept: each call in it is answered as it says, in a shape the client reads. */
const document = readFileSync(join(import.meta.dirname, '../../../../docs/content-lake.md'), 'utf8')
const section = document.split('\n## Not supported\n')[1]?.split('\n## ')[0] ?? ''
const calls = section.split('\n').flatMap((line) => {
  const [, , cell = '', status] = /^\| ([^|]+) \| (.+) \| (\d{3}) \|$/.exec(line) ?? []
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, call = '']) => ({ call, status: Number(status) }))
})

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

test('the table is there', () => {
  expect(calls.length).toBeGreaterThan(40)
})

test.each(calls)('$call is answered $status', async ({ call, status }) => {
  const answer = await made(call)
  expect(answer.status).toBe(status)
  const body = await answer.json()
  if (isQuery(call)) {
    const [named] = /\w+::\w+/.exec(call) ?? []
    expect(body).toMatchObject({ error: { type: 'queryParseError', description: expect.stringContaining(`${named}`) } })
  } else {
    const named = call.startsWith('GET /data/query') ? 'staging' : (call.split(' ')[1] ?? call)
    expect(body).toMatchObject({
      statusCode: status,
      error: expect.any(String),
      message: expect.stringContaining(named),
    })
  }
})

const isQuery = (call: string): boolean => !isAction(call) && !/^[A-Z]+ \//.test(call)
const isAction = (call: string): boolean => call.startsWith('sanity.action.')

function made(call: string): Promise<Response> {
  const version = '/v2026-01-01'
  if (isAction(call)) {
    const body = JSON.stringify({ actions: [{ actionType: call }] })
    return lake.request(`${version}/data/actions/production`, { method: 'POST', body })
  }
  if (isQuery(call)) return lake.request(`${version}/data/query/production?query=${encodeURIComponent(call)}`)
  const [method = '', path = ''] = call.split(' ')
  return lake.request(version + path, { method, ...(method !== 'GET' && { body: '{}' }) })
}
