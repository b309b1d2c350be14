import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { DATASET, eventually, type LakeUnderTest, STUDIO_ORIGIN, startTestLake } from '../lakeUnderTest.ts'

let lake: LakeUnderTest
let curator: Awaited<ReturnType<LakeUnderTest['signIn']>>

beforeAll(async () => {
  lake = await startTestLake()
  curator = await lake.signIn('kurator@malang.example', 'curator')
})
afterAll(() => lake.stop())

/** A socket that keeps what it is told. */
async function connected(path: string, origin = STUDIO_ORIGIN) {
  const socket = new WebSocket(lake.lake.url.replace('http', 'ws') + path, { origin })
  const received: Record<string, unknown>[] = []
  socket.on('message', (data) => received.push(JSON.parse(data.toString())))
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return { socket, received, send: (message: object) => socket.send(JSON.stringify(message)) }
}

const listenAddress = (query: string) =>
  `${lake.lake.url}/v2026-01-01/data/listen/${DATASET}?query=${encodeURIComponent(query)}&includeResult=true`

test('one socket carries many event streams', async () => {
  const tunnel = await connected('/v1/listen-tunnel')
  const headers = { authorization: `Bearer ${curator.token}` }
  for (let number = 0; number < 10; number += 1)
    tunnel.send({ id: `s${number}`, url: listenAddress('*[_type == "story"]'), headers })
  await eventually(() => (tunnel.received.filter(({ status }) => status === 200).length === 10 ? true : undefined))
  tunnel.send({ close: 's9' })
  await lake.admin.create({ _id: 'a', _type: 'story' })
  const mutations = () => tunnel.received.filter(({ chunk }) => String(chunk).startsWith('event: mutation'))
  await eventually(() => (mutations().length >= 9 ? true : undefined))
  expect(new Set(mutations().map(({ id }) => id)).size).toBe(9)
  tunnel.socket.close()
})

test('a stream through the tunnel needs a token and a good query, and says so as a stream of its own would', async () => {
  const tunnel = await connected('/v1/listen-tunnel')
  tunnel.send({ id: 'nobody', url: listenAddress('*'), headers: {} })
  tunnel.send({ id: 'broken', url: listenAddress('*[_type =='), headers: { authorization: `Bearer ${curator.token}` } })
  const told = (id: string) => tunnel.received.filter((message) => message['id'] === id)
  await eventually(() => (told('broken').some(({ end }) => end === true) ? true : undefined))
  expect(told('nobody')).toMatchObject([{ status: 401 }, { chunk: expect.any(String) }, { end: true }])
  expect(told('broken')).toMatchObject([
    { status: 200 },
    { chunk: expect.stringMatching(/^event: channelError\ndata: .*queryParseError/) },
    { end: true },
  ])
  tunnel.socket.close()
})

test('sockets are for the Studio’s origins only', async () => {
  await expect(connected('/v1/listen-tunnel', 'https://elsewhere.example')).rejects.toThrow('403')
  await expect(connected('/v1/something-else')).rejects.toThrow('404')
})

test('presence: where one editor is, the others are told', async () => {
  const [first, second] = [
    await connected('/v2022-06-30/socket/production'),
    await connected('/v2022-06-30/socket/production'),
  ]
  for (const { send } of [first, second]) {
    send({ jsonrpc: '2.0', id: 'auth', method: 'authorization', params: { authorization: `Bearer ${curator.token}` } })
    send({ jsonrpc: '2.0', id: 'sub', method: 'presence_subscribe', params: {} })
  }
  const subscription = await eventually(() => second.received.find(({ id }) => id === 'sub')?.['result'])
  first.send({
    jsonrpc: '2.0',
    id: 'say',
    method: 'presence_announce',
    params: { data: { sessionId: 'tab-1', locations: [] } },
  })
  const told = await eventually(() => second.received.find(({ method }) => method === 'presence_subscription'))
  expect(told).toMatchObject({
    params: { subscription, result: { type: 'state', i: curator.id, m: { sessionId: 'tab-1' } } },
  })
  first.send({ jsonrpc: '2.0', id: 'roll', method: 'presence_rollcall', params: { session: 'tab-1' } })
  await eventually(() => first.received.find(({ id }) => id === 'roll'))
  first.socket.close()
  await eventually(() => second.received.find(({ params }) => JSON.stringify(params ?? null).includes('"disconnect"')))
  second.socket.close()
})

test('presence tells strangers nothing', async () => {
  const stranger = await connected('/v2022-06-30/socket/production')
  stranger.send({ jsonrpc: '2.0', id: 'sub', method: 'presence_subscribe', params: {} })
  const answer = await eventually(() => stranger.received[0])
  expect(answer).toMatchObject({ id: 'sub', error: { code: expect.any(Number) } })
  stranger.socket.close()
})
