import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LakeUnderTest, startTestLake } from '../lake/lakeUnderTest.ts'

const PATH = '/v2026-01-01/data/export/production'
const DOCUMENTS = 20_000

let lake: LakeUnderTest

beforeAll(async () => {
  lake = await startTestLake()
  for (let start = 0; start < DOCUMENTS; start += 2000) {
    const transaction = lake.admin.transaction()
    for (let number = start; number < start + 2000; number++)
      transaction.create({ _id: `p${number}`, _type: number % 100 ? 'product' : 'place', text: 'x'.repeat(500) })
    await transaction.commit({ visibility: 'async' })
  }
})
afterAll(() => lake.stop())

const linesOf = async (answer: Response) => (await answer.text()).split('\n').filter(Boolean)

test('a running export shows one moment, and holds up nobody', async () => {
  const answer = await lake.request(PATH)
  // The answer has begun, and nothing of it is read yet: what is written now comes after that moment.
  await lake.admin.create({ _id: 'a-late-one', _type: 'product' })
  await lake.admin.delete('p19999')
  const began = performance.now()
  const reading = linesOf(answer)
  let slowest = 0
  let done = false
  void reading.then(() => {
    done = true
  })
  while (!done) {
    const asked = performance.now()
    await lake.admin.getDocument('p1')
    slowest = Math.max(slowest, performance.now() - asked)
  }
  const lines = await reading
  expect(lines).toHaveLength(DOCUMENTS)
  expect(slowest).toBeLessThan((performance.now() - began) / 3)
  expect(await linesOf(await lake.request(PATH))).toHaveLength(DOCUMENTS)
})

test('an export may be of some types', async () => {
  const lines = await linesOf(await lake.request(`${PATH}?types=place,unknown`))
  expect(lines).toHaveLength(DOCUMENTS / 100)
})

test('a reader who goes away half way leaves nothing open', async () => {
  const stop = new AbortController()
  const answer = await lake.request(PATH, { signal: stop.signal })
  await answer.body?.getReader().read()
  stop.abort()
  await lake.admin.create({ _id: 'after', _type: 'product' })
  expect(await lake.admin.getDocument('after')).toBeDefined()
})

test.each(['owner', 'site'])(
  'who may not read everything (%s) gets no export that would not be whole',
  async (role) => {
    const token = role === 'owner' ? (await lake.signIn('sari@usaha.example', 'owner')).token : lake.site.config().token
    expect((await lake.request(PATH, { token })).status).toBe(403)
  },
)

test('a curator may export', async () => {
  const { token } = await lake.signIn('kurator@kota.example', 'curator')
  const answer = await lake.request(`${PATH}?types=place`, { token })
  expect(answer.status).toBe(200)
})
