import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ACTIONS,
  ask,
  type Besieged,
  leavingNoTrace,
  MUTATE,
  postJson,
  SECRET,
  startBesiegedLake,
} from './besiegedLake.ts'

/** Who has no rights here, or the wrong ones: nobody in particular, the site, a viewer, pages of other origins. */

let besieged: Besieged
beforeAll(async () => {
  besieged = await startBesiegedLake()
})
afterAll(() => besieged.lake.stop())

const SITE_TOKEN = 'site-token-of-the-tests'
const READS = [
  '/v2026-01-01/data/query/production?query=*&perspective=raw',
  '/v2026-01-01/data/doc/production/product-budi,drafts.product-budi',
  '/v2026-01-01/data/listen/production?query=*',
  '/v2026-01-01/data/history/production/transactions/drafts.product-budi',
  '/v2026-01-01/data/history/production/documents/drafts.product-budi',
  '/v2026-01-01/data/references/production/documents/business-budi/to',
  '/v2026-01-01/data/export/production',
  '/v1/users/me/keyvalue/secret',
  '/v1/users/u-any',
  '/v1/projects/etalase',
  '/v1/projects/etalase/users',
  '/v1/projects/etalase/datasets',
  '/v1/projects/etalase/datasets/production/acl',
  '/v1/lake/users',
]
const WRITES: readonly [string, RequestInit][] = [
  [MUTATE, postJson({ mutations: [{ create: { _type: 'story' } }] })],
  [MUTATE, postJson({ mutations: [{ createOrReplace: { _id: 'drafts.product-budi', _type: 'product' } }] })],
  [MUTATE, postJson({ mutations: [{ delete: { id: 'category-keripik' } }] })],
  [MUTATE, postJson({ mutations: [{ patch: { id: 'category-keripik', set: { title: 'x' } } }] })],
  [
    ACTIONS,
    postJson({
      actions: [
        {
          actionType: 'sanity.action.document.publish',
          draftId: 'drafts.category-keripik',
          publishedId: 'category-keripik',
        },
      ],
    }),
  ],
  [
    ACTIONS,
    postJson({
      actions: [{ actionType: 'sanity.action.document.create', attributes: { _id: 'drafts.x', _type: 'product' } }],
    }),
  ],
  ['/v2026-01-01/assets/images/production', { method: 'POST', body: 'x' }],
  ['/v2026-01-01/assets/files/production', { method: 'POST', body: '%PDF-1.7' }],
  ['/v1/lake/users', postJson({ email: 'x@y.example', name: 'X', role: 'curator' })],
  ['/v1/lake/sign-in-links', postJson({ email: 'kurator@malang.example' })],
]
const SETTINGS: [string, RequestInit] = [
  '/v1/users/me/keyvalue',
  { ...postJson([{ key: 'a', value: 1 }]), method: 'PUT' },
]

describe.each<[string, () => Record<string, string>]>([
  ['no token', () => ({})],
  ['a made-up token', () => ({ authorization: 'Bearer skmadeup' })],
  ['an empty token', () => ({ authorization: 'Bearer ' })],
  ['a token as a password', () => ({ authorization: `Basic ${btoa(`admin:${besieged.curator.token}`)}` })],
  ['a token as a cookie', () => ({ cookie: `sanitySession=${besieged.curator.token}` })],
  ['two tokens', () => ({ authorization: `Bearer x, Bearer ${besieged.curator.token}` })],
  ['the id of a user', () => ({ authorization: `Bearer ${besieged.curator.id}` })],
])('%s', (_, headers) => {
  test('reads nothing', async () => {
    for (const path of READS) {
      const answer = await fetch(besieged.lake.lake.url + path, { headers: headers() })
      expect([path, answer.status]).toEqual([path, 401])
      expect(await answer.text()).not.toContain(SECRET)
    }
  })
  test('writes nothing', () =>
    leavingNoTrace(besieged, async () => {
      for (const [path, init] of [...WRITES, SETTINGS]) {
        const answer = await fetch(besieged.lake.lake.url + path, { ...init, headers: headers() })
        expect([path, answer.status]).toEqual([path, 401])
      }
    }))
})

test('a token in the address counts for nothing', async () => {
  const { token } = besieged.curator
  for (const name of ['token', 'access_token', 'authorization', 'sid'])
    expect((await fetch(`${besieged.lake.lake.url}${READS[0]}&${name}=${token}`)).status).toBe(401)
})

describe('the site’s token', () => {
  test('reads no draft, no history, no person', async () => {
    for (const path of READS.filter((path) => !path.includes('/listen/'))) {
      const { text } = await ask(besieged, SITE_TOKEN, path)
      for (const hidden of ['"_id":"drafts.', '2000', 'formerRecipe', 'usaha.example', 'malang.example'])
        expect(text).not.toContain(hidden)
    }
    for (const perspective of ['drafts', 'previewDrafts', 'raw', 'drafts,r1'])
      expect(
        await besieged.lake.site.fetch(
          'count(*[priceIdr >= 2000 || defined(formerRecipe)])',
          {},
          { perspective: perspective.split(',') },
        ),
      ).toBe(0)
  })
  test('writes nothing', () =>
    leavingNoTrace(besieged, async () => {
      for (const [path, init] of [...WRITES, SETTINGS])
        expect([path, (await ask(besieged, SITE_TOKEN, path, init)).status]).toEqual([path, 403])
    }))
  test('does not read for a user by naming her', async () => {
    const { text } = await ask(besieged, SITE_TOKEN, '/v2026-01-01/data/query/production?query=*&perspective=raw', {
      headers: { 'x-lake-reader': besieged.curator.id },
    })
    expect(text).not.toContain('"drafts.')
  })
})

test.each(['viewer', 'sari'] as const)('a %s administers nothing', (who) =>
  leavingNoTrace(besieged, async () => {
    for (const [path, init] of WRITES.filter(([path]) => path.startsWith('/v1/lake')))
      expect((await ask(besieged, besieged[who].token, path, init)).status).toBe(403)
    expect((await ask(besieged, besieged[who].token, '/v1/lake/users')).status).toBe(403)
  }),
)

test('a viewer writes nothing', () =>
  leavingNoTrace(besieged, async () => {
    for (const [path, init] of WRITES)
      expect([path, (await ask(besieged, besieged.viewer.token, path, init)).status]).toEqual([path, 403])
  }))

test('a curator makes no users and no links', () =>
  leavingNoTrace(besieged, async () => {
    for (const [path, init] of WRITES.filter(([path]) => path.startsWith('/v1/lake')))
      expect((await ask(besieged, besieged.curator.token, path, init)).status).toBe(403)
  }))

test('settings are no place to fill the disk', () =>
  leavingNoTrace(besieged, async () => {
    const heap = 'x'.repeat(300 * 1024)
    const init = { ...postJson([{ key: 'heap', value: heap }]), method: 'PUT' }
    expect((await ask(besieged, besieged.sari.token, '/v1/users/me/keyvalue', init)).status).toBe(413)
  }))

describe('a page of another origin', () => {
  const origin = 'https://elsewhere.example'
  test('may neither read answers nor ask with a token', async () => {
    const { lake, curator } = besieged
    for (const path of READS) {
      const asked = await fetch(lake.lake.url + path, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
      })
      expect(asked.headers.get('access-control-allow-origin')).toBeNull()
      if (path.includes('/listen/')) continue
      const answer = await fetch(lake.lake.url + path, {
        headers: { origin, authorization: `Bearer ${curator.token}` },
      })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
    for (const lookalike of [
      'null',
      'http://localhost:43210',
      'http://localhost:4321.elsewhere.example',
      'https://localhost:4321',
    ]) {
      const answer = await fetch(`${lake.lake.url}/v1/users/me`, { headers: { origin: lookalike } })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })
  test('signs nobody in by a form', () =>
    leavingNoTrace(besieged, async () => {
      for (const path of ['/login', '/login/open']) {
        const answer = await fetch(besieged.lake.lake.url + path, {
          method: 'POST',
          body: new URLSearchParams({ email: 'sari@usaha.example', origin: 'http://localhost:4321/studio', link: 'x' }),
          headers: { origin, 'sec-fetch-site': 'cross-site' },
          redirect: 'manual',
        })
        expect(answer.status).toBe(403)
      }
    }))
})

describe('malformed requests leave the lake alive', () => {
  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      const { hostname, port } = new URL(besieged.lake.lake.url)
      const socket = connect(Number(port), hostname, () => socket.end(text))
      let answer = ''
      socket.on('data', (data) => {
        answer += data.toString('latin1')
      })
      socket.on('error', () => socket.destroy())
      socket.on('close', () => resolve(answer))
    })
  const upgrade =
    'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n'

  test.each([
    `GET // HTTP/1.1\r\nHost: lake\r\n${upgrade}\r\n`,
    `GET http://[ HTTP/1.1\r\nHost: lake\r\n${upgrade}\r\n`,
    `GET /v1/listen-tunnel HTTP/1.1\r\nHost: lake\r\n${upgrade.replace('13', '99')}\r\n`,
    'GET //// HTTP/1.1\r\nHost: lake\r\nConnection: close\r\n\r\n',
    'GET /v1/data/doc/production/%E0%A4%A HTTP/1.1\r\nHost: lake\r\nConnection: close\r\n\r\n',
    'GET /v1/data/query/production?query=%00 HTTP/1.1\r\nHost: lake\r\nConnection: close\r\n\r\n',
    'POST /v1/data/mutate/production HTTP/1.1\r\nHost: lake\r\nContent-Length: -5\r\nConnection: close\r\n\r\n',
    'POST /v1/data/mutate/production HTTP/1.1\r\nHost: lake\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
  ])('%j', async (request) => {
    expect(await raw(request)).not.toMatch(/^HTTP\/1\.1 (2|500)/)
    expect((await ask(besieged, undefined, '/v1/ping')).status).toBe(200)
  })

  test('queries and documents nested very deep are answered, not fatal', async () => {
    const deep = 50_000
    const query = `${'('.repeat(deep)}1${')'.repeat(deep)}`
    const nested = `${'['.repeat(deep)}${']'.repeat(deep)}`
    const answers = [
      await ask(besieged, besieged.sari.token, '/v2026-01-01/data/query/production', postJson({ query })),
      await ask(besieged, besieged.sari.token, '/v2026-01-01/data/query/production', {
        method: 'POST',
        body: `{"query": "*", "params": {"a": ${nested}}}`,
      }),
      await ask(besieged, besieged.sari.token, MUTATE, {
        method: 'POST',
        body: `{"mutations": [{"create": {"_id": "drafts.deep", "_type": "product", "owners": ["${besieged.sari.id}"], "a": ${nested}}}]}`,
      }),
    ]
    expect(answers.map(({ status }) => status)).not.toContain(0)
    expect((await ask(besieged, besieged.sari.token, '/v1/ping')).status).toBe(200)
  })
})
