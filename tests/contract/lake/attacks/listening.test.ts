import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { DATASET, eventually, STUDIO_ORIGIN } from '../lakeUnderTest.ts'
import { type Besieged, SECRET, startBesiegedLake } from './besiegedLake.ts'

/** Sari listens: what happens to documents that are not hers does not reach her, in any form or by any wire. */

let besieged: Besieged
beforeAll(async () => {
  besieged = await startBesiegedLake()
})
afterAll(() => besieged.lake.stop())

const everything =
  'includeResult=true&includePreviousRevision=true&includeMutations=true&includeAllVersions=true&effectFormat=mendoza&visibility=query'
const listenPath = (groq: string) =>
  `/v2026-01-01/data/listen/${DATASET}?query=${encodeURIComponent(groq)}&${everything}`

/** A stream's text as it comes. */
async function streaming(path: string, token: string, headers: Record<string, string> = {}) {
  const stopping = new AbortController()
  const { lake } = besieged
  const answer = await fetch(lake.lake.url + path, {
    headers: { authorization: `Bearer ${token}`, ...headers },
    signal: stopping.signal,
  })
  let text = ''
  let ended = false
  const reading = async () => {
    for await (const chunk of answer.body ?? []) text += new TextDecoder().decode(chunk)
    ended = true
  }
  reading().catch(() => undefined)
  await eventually(() => (text.includes('welcome') ? true : undefined))
  return { text: () => text, ended: () => ended, stop: () => stopping.abort() }
}

/** Things that happen to what is Budi's, and at the end something that Sari may know. */
async function happenings(mark: number): Promise<void> {
  const { lake, budi, sari } = besieged
  await lake.admin
    .patch('drafts.product-budi')
    .set({ recipe: `${SECRET} ${mark}` })
    .commit()
  await budi.client.create({ _id: `drafts.event-${mark}`, _type: 'product', owners: [budi.id], recipe: SECRET })
  await budi.client.delete(`drafts.event-${mark}`)
  await lake.admin
    .transaction()
    .patch('product-budi', (patch) => patch.set({ recipe: `${SECRET} ${mark}` }))
    .patch('drafts.product-sari', (patch) => patch.set({ mark }))
    .commit()
  await sari.client.patch('drafts.product-sari').set({ done: mark }).commit()
}

describe('over HTTP', () => {
  test.each([
    '*',
    '*[true]',
    '*[_type == "product"]',
    '*[_id in path("drafts.**")]',
    '*[recipe match "resep*" || defined(mark)]',
    '*[_id == "drafts.product-budi" || _id == "drafts.product-sari"]',
    '*[!(identity() in owners) || identity() in owners]',
  ])('%s', async (groq) => {
    const stream = await streaming(listenPath(groq), besieged.sari.token)
    const mark = Math.round(performance.now())
    await happenings(mark)
    await eventually(() => (stream.text().includes(`"done":${mark}`) ? true : undefined))
    stream.stop()
    for (const hidden of [SECRET, 'product-budi', `event-${mark}`, besieged.budi.id])
      expect(stream.text()).not.toContain(hidden)
  })

  test('resuming from before all that happened', async () => {
    for (const position of ['welcome#0', 'welcome#1']) {
      const stream = await streaming(`${listenPath('*')}&enableResume=true`, besieged.sari.token, {
        'last-event-id': position,
      })
      await eventually(() => (stream.text().includes('drafts.product-sari') ? true : undefined))
      stream.stop()
      for (const hidden of [SECRET, '-budi', besieged.budi.id]) expect(stream.text()).not.toContain(hidden)
    }
  })

  test('a document that passes from Budi to Sari: she learns what it is, not what it was', async () => {
    const { lake, sari, budi } = besieged
    await lake.admin.create({ _id: 'drafts.passed-on', _type: 'product', owners: [budi.id], recipe: SECRET })
    const stream = await streaming(listenPath('*[_id == "drafts.passed-on"]'), sari.token)
    await lake.admin
      .patch('drafts.passed-on')
      .set({ owners: [sari.id], recipe: 'baru' })
      .commit()
    await eventually(() => (stream.text().includes('baru') ? true : undefined))
    stream.stop()
    expect(stream.text()).not.toContain(SECRET)
    expect(stream.text()).not.toContain(budi.id)
    const history = await lake.request(
      '/v2026-01-01/data/history/production/transactions/drafts.passed-on?effectFormat=mendoza',
      { token: sari.token },
    )
    expect(await history.text()).not.toContain(SECRET)
  })
})

/** A socket of the Studio, and all it is told. */
async function connected(path: string) {
  const socket = new WebSocket(besieged.lake.lake.url.replace('http', 'ws') + path, { origin: STUDIO_ORIGIN })
  let received = ''
  socket.on('message', (data) => {
    received += data.toString()
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return { socket, received: () => received, send: (message: object) => socket.send(JSON.stringify(message)) }
}

test('through the tunnel', async () => {
  const tunnel = await connected('/v1/listen-tunnel')
  tunnel.send({
    id: 'a',
    url: `${besieged.lake.lake.url}${listenPath('*')}`,
    headers: { authorization: `Bearer ${besieged.sari.token}` },
  })
  tunnel.send({ id: 'b', url: `${besieged.lake.lake.url}${listenPath('*')}`, headers: {} })
  await eventually(() =>
    tunnel.received().includes('welcome') && tunnel.received().includes('401') ? true : undefined,
  )
  await happenings(77)
  await eventually(() => (tunnel.received().includes('\\"done\\":77') ? true : undefined))
  for (const hidden of [SECRET, 'product-budi', besieged.budi.id]) expect(tunnel.received()).not.toContain(hidden)
  tunnel.socket.close()
})

test('by presence: she is told of the office on her own documents, and of no other owner', async () => {
  const { sari, budi, curator } = besieged
  const seats = await Promise.all(
    [sari, budi, curator].map(async ({ token }) => {
      const seat = await connected('/v2022-06-30/socket/production')
      seat.send({ jsonrpc: '2.0', id: 'auth', method: 'authorization', params: { authorization: `Bearer ${token}` } })
      seat.send({ jsonrpc: '2.0', id: 'sub', method: 'presence_subscribe', params: {} })
      await eventually(() => (seat.received().includes('"sub"') ? true : undefined))
      return seat
    }),
  )
  const [hers, his, office] = seats
  if (!hers || !his || !office) throw new Error('unreachable')
  const announce = (seat: typeof hers, ...documentIds: string[]) =>
    seat.send({
      jsonrpc: '2.0',
      method: 'presence_announce',
      params: {
        data: {
          sessionId: 'tab',
          locations: documentIds.map((documentId) => ({ type: 'document', documentId, path: [] })),
        },
      },
    })
  announce(his, 'drafts.product-budi')
  his.send({ jsonrpc: '2.0', method: 'presence_rollcall', params: { session: 'tab-of-budi' } })
  announce(office, 'product-budi', 'story-budi')
  announce(office, 'product-sari', 'drafts.product-budi')
  await eventually(() => (hers.received().includes('product-sari') ? true : undefined))
  for (const hidden of ['-budi', budi.id]) expect(hers.received()).not.toContain(hidden)
  expect(office.received()).toContain('drafts.product-budi')
  his.socket.terminate()
  announce(office, 'drafts.product-sari')
  await eventually(() => (hers.received().includes('drafts.product-sari') ? true : undefined))
  expect(hers.received()).not.toContain('tab-of-budi')
  for (const { socket } of seats) socket.terminate()
})

test('after signing out, on streams that were open: they end', async () => {
  const { lake } = besieged
  const guest = await lake.signIn('tamu@usaha.example', 'owner')
  const stream = await streaming(listenPath('*'), guest.token)
  const tunnel = await connected('/v1/listen-tunnel')
  tunnel.send({
    id: 'a',
    url: `${lake.lake.url}${listenPath('*')}`,
    headers: { authorization: `Bearer ${guest.token}` },
  })
  await eventually(() => (tunnel.received().includes('welcome') ? true : undefined))
  await lake.request('/v1/auth/logout', { method: 'POST', token: guest.token })
  await lake.admin.create({ _id: 'drafts.afterwards', _type: 'product', owners: [guest.id] })
  await eventually(() => (stream.ended() ? true : undefined))
  await eventually(() => (tunnel.received().includes('"end":true') ? true : undefined))
  expect(stream.text() + tunnel.received()).not.toContain('afterwards')
  tunnel.socket.close()
})
