import { createServer, type Server } from 'node:http'
import { isValidSignature } from '@sanity/webhook'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { eventually, type LakeUnderTest, startTestLake } from '../lakeUnderTest.ts'

const SECRET = 'secret-of-the-webhook'

interface Received {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly body: { readonly ids: Record<string, string[]>; readonly documents: unknown[] }
}

let receiver: Server
let receiverUrl: string
let received: Received[] = []
let status = 200
let lake: LakeUnderTest

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    received.push({ headers: request.headers, text, body: JSON.parse(text) })
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const address = receiver.address()
  receiverUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`
  lake = await startTestLake({ webhooks: [{ url: receiverUrl, secret: SECRET }] })
})
afterEach(() => {
  received = []
  status = 200
})
afterAll(async () => {
  await lake.stop()
  receiver.close()
})

test('a published change is told at once, signed', async () => {
  const { _rev } = await lake.admin.create({ _id: 'a', _type: 'story' })
  const hook = await eventually(() => received[0])
  expect(hook.body).toEqual({
    transactionId: _rev,
    projectId: 'etalase',
    dataset: 'production',
    ids: { created: ['a'], updated: [], deleted: [], all: ['a'] },
    documents: [{ _id: 'a', _type: 'story', operation: 'create' }],
  })
  expect(hook.headers).toMatchObject({
    'sanity-transaction-id': _rev,
    'sanity-project-id': 'etalase',
    'sanity-dataset': 'production',
    'idempotency-key': expect.stringMatching(/^\w{22}$/),
  })
  const signature = String(hook.headers['sanity-webhook-signature'])
  expect(await isValidSignature(hook.text, signature, SECRET)).toBe(true)
  expect(await isValidSignature(hook.text, signature, 'another secret')).toBe(false)
  expect(await isValidSignature(`${hook.text} `, signature, SECRET)).toBe(false)
})

test('one webhook a transaction; drafts are nobody’s business until they are published', async () => {
  await lake.admin.create({ _id: 'drafts.b', _type: 'story' })
  await lake.admin.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.b', publishedId: 'b' })
  await lake.admin
    .transaction()
    .patch('b', (patch) => patch.set({ x: 1 }))
    .create({ _id: 'c', _type: 'story' })
    .commit()
  await lake.admin.delete('c')
  await eventually(() => (received.length >= 3 ? true : undefined))
  expect(received.map(({ body }) => body.ids)).toEqual([
    { created: ['b'], updated: [], deleted: [], all: ['b'] },
    { created: ['c'], updated: ['b'], deleted: [], all: ['b', 'c'] },
    { created: [], updated: [], deleted: ['c'], all: ['c'] },
  ])
})

test('what is not accepted is sent again, the same and with the same key', async () => {
  status = 503
  await lake.admin.create({ _id: 'd', _type: 'story' })
  await eventually(() => received[0])
  status = 200
  const [first, second] = await eventually(() => (received.length >= 2 ? received : undefined))
  expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
  expect(second?.text).toBe(first?.text)
})

test('a webhook that was queued when the lake closed is sent after the next start', async () => {
  status = 503
  await lake.admin.create({ _id: 'e', _type: 'story' })
  await eventually(() => received[0])
  await lake.lake.close()
  status = 200
  lake = await startTestLake({ dataDir: lake.dataDir, webhooks: [{ url: receiverUrl, secret: SECRET }] })
  const [first, second] = await eventually(() => (received.length >= 2 ? received : undefined))
  expect(second?.text).toBe(first?.text)
})
