import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { tunnelledFetch } from './listenTunnel.ts'

/** A lake's end of the tunnel: it keeps what it hears and says what a test tells it to. */
function lakeEnd() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', path: '/v1/listen-tunnel' })
  const sockets: WebSocket[] = []
  const heard: { id?: string; url?: string; headers?: Record<string, string>; close?: string }[] = []
  server.on('connection', (socket) => {
    sockets.push(socket)
    socket.on('message', (data) => heard.push(JSON.parse(String(data))))
  })
  return { server, sockets, heard, say: (message: object) => sockets.at(-1)?.send(JSON.stringify(message)) }
}

describe('the tunnel for event streams', () => {
  let lake: ReturnType<typeof lakeEnd>
  let apiHost: string

  beforeEach(async () => {
    lake = lakeEnd()
    await once(lake.server, 'listening')
    const address = lake.server.address()
    apiHost = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  })
  afterEach(() => {
    for (const socket of lake.sockets) socket.terminate()
    lake.server.close()
  })

  const listenTo = (path: string) => `${apiHost}/v1/data/listen/production?query=${path}`
  const hears = (count: number) => expect.poll(() => lake.heard.length).toBe(count)
  const fetchOf = () => tunnelledFetch(apiHost)()

  it('carries several streams over one socket, each with its address and headers', async () => {
    const fetch = fetchOf()
    const first = fetch(listenTo('a'), { headers: { authorization: 'Bearer x' } })
    const second = fetch(listenTo('b'))
    await hears(2)
    expect(lake.sockets).toHaveLength(1)
    expect(lake.heard[0]).toMatchObject({ url: listenTo('a'), headers: { authorization: 'Bearer x' } })

    lake.say({ id: lake.heard[1]?.id, status: 200 })
    lake.say({ id: lake.heard[0]?.id, status: 200 })
    lake.say({ id: lake.heard[0]?.id, chunk: 'data: for a\n\n' })
    lake.say({ id: lake.heard[0]?.id, end: true })
    const answer = await first
    expect((await second).status).toBe(200)
    expect(answer.url).toBe(listenTo('a'))
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    expect(await answer.text()).toBe('data: for a\n\n')
  })

  it('gives a refusal as the lake gave it', async () => {
    const answer = fetchOf()(listenTo('a'))
    await hears(1)
    lake.say({ id: lake.heard[0]?.id, status: 401, headers: { 'content-type': 'application/json' } })
    expect((await answer).status).toBe(401)
    expect((await answer).headers.get('content-type')).toBe('application/json')
  })

  it('tells the lake when a listener is closed', async () => {
    const abort = new AbortController()
    const answer = fetchOf()(listenTo('a'), { signal: abort.signal })
    await hears(1)
    lake.say({ id: lake.heard[0]?.id, status: 200 })
    const body = (await answer).text()
    abort.abort()
    await expect(body).rejects.toThrow(/closed/)
    await expect.poll(() => lake.heard[1]).toEqual({ close: lake.heard[0]?.id })
  })

  it('fails its streams when the socket dies, and opens a new one for the next', async () => {
    const fetch = fetchOf()
    const answer = fetch(listenTo('a'))
    await hears(1)
    lake.say({ id: lake.heard[0]?.id, status: 200 })
    const body = (await answer).text()
    lake.sockets[0]?.terminate()
    await expect(body).rejects.toThrow(/lost/)

    const again = fetch(listenTo('a'))
    await hears(2)
    lake.say({ id: lake.heard[1]?.id, status: 200 })
    expect((await again).status).toBe(200)
    expect(lake.sockets).toHaveLength(2)
  })

  it('fails a stream that could not even be asked for', async () => {
    lake.server.close()
    await expect(tunnelledFetch('http://127.0.0.1:1')()(listenTo('a'))).rejects.toThrow(/lost/)
  })
})
