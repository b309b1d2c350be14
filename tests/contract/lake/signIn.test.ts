import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventually, type LakeUnderTest, openLink, STUDIO_ORIGIN, sidOf, startTestLake } from './lakeUnderTest.ts'

let lake: LakeUnderTest
const STUDIO = `${STUDIO_ORIGIN}/studio`

beforeEach(async () => {
  lake = await startTestLake()
  const body = JSON.stringify({ id: 'u-sari', email: 'sari@usaha.example', name: 'Sari', role: 'owner' })
  await lake.request('/v1/lake/users', { method: 'POST', body })
})
afterEach(() => lake.stop())

const ask = (email: string, origin = STUDIO, headers: Record<string, string> = {}) =>
  fetch(`${lake.lake.url}/login`, {
    method: 'POST',
    body: new URLSearchParams({ email, origin }),
    redirect: 'manual',
    headers,
  })
const fetchToken = (sid: string) => fetch(`${lake.lake.url}/v2021-06-07/auth/fetch?sid=${sid}`)

test('from the Studio’s button to a signed-in Studio', async () => {
  const { providers } = await (await fetch(`${lake.lake.url}/v1/auth/providers`)).json()
  const page = await fetch(`${providers[0].url}?origin=${encodeURIComponent(STUDIO)}&withSid=true&projectId=etalase`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('lang="id"')

  const asked = await ask('Sari@Usaha.example')
  expect(await asked.text()).toContain('Periksa surel Anda')
  const mail = await eventually(() => lake.mails[0])
  expect(mail).toMatchObject({ email: 'sari@usaha.example', name: 'Sari' })

  const confirm = await fetch(mail.url)
  expect(await confirm.text()).toContain('<form method="post" action="/login/open">')
  const redirect = await openLink(mail.url)
  expect(redirect.status).toBe(302)
  expect(redirect.headers.get('location')).toMatch(/^http:\/\/localhost:4321\/studio#sid=[\w-]{43}$/)

  const { token } = await (await fetchToken(sidOf(redirect))).json()
  expect(await lake.clientFor(token).users.getById('me')).toMatchObject({
    id: 'u-sari',
    name: 'Sari',
    role: 'owner',
    roles: [{ name: 'owner', title: 'Pemilik UMKM' }],
  })
})

test('looking at a link does not use it; opening it does, and so does fetching the token', async () => {
  await ask('sari@usaha.example')
  const { url } = await eventually(() => lake.mails[0])
  await fetch(url)
  await fetch(url)
  const redirect = await openLink(url)
  expect((await openLink(url)).status).toBe(410)
  expect((await fetchToken(sidOf(redirect))).status).toBe(200)
  expect((await fetchToken(sidOf(redirect))).status).toBe(401)
})

test('a stranger gets the same answer, and no mail', async () => {
  const known = await ask('sari@usaha.example')
  const unknown = await ask('siapa@entah.example')
  expect(await unknown.text()).toBe(await known.text())
  await eventually(() => lake.mails[0])
  expect(lake.mails).toHaveLength(1)
})

test('the way back leads to the Studio only', async () => {
  const elsewhere = [
    'https://evil.example/studio',
    '//evil.example',
    'http://localhost:4321@evil.example/',
    'http://localhost:43210',
    'javascript:alert(1)',
    '',
  ]
  for (const origin of elsewhere) {
    expect((await ask('sari@usaha.example', origin)).status).toBe(400)
    expect((await fetch(`${lake.lake.url}/login?origin=${encodeURIComponent(origin)}`)).status).toBe(400)
  }
  expect(lake.mails).toHaveLength(0)
  const page = await fetch(`${lake.lake.url}/login?origin=${encodeURIComponent(`${STUDIO}?a="><script>`)}`)
  expect(await page.text()).not.toContain('<script')
})

test('links are limited for each mailbox, silently, and for each client', async () => {
  for (let time = 0; time < 8; time += 1) expect((await ask('sari@usaha.example')).status).toBe(200)
  await eventually(() => lake.mails[4])
  expect(lake.mails).toHaveLength(5)
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('siapa@entah.example')))
  expect(answers.map(({ status }) => status)).toContain(429)
})

test('forms of other sites are not accepted', async () => {
  expect((await ask('sari@usaha.example', STUDIO, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
})

test('signing out ends the session', async () => {
  const { token, client } = await lake.signIn('kurator@malang.example', 'curator')
  expect(await client.users.getById('me')).toMatchObject({ role: 'curator' })
  await lake.request('/v2021-06-07/auth/logout', { method: 'POST', token })
  expect(await (await lake.request('/v2021-06-07/users/me', { token })).json()).toEqual({})
  expect((await lake.request('/v2021-06-07/auth/id', { token })).status).toBe(401)
})

test('only an administrator manages users and makes links', async () => {
  const { token } = await lake.signIn('kurator@malang.example', 'curator')
  const body = JSON.stringify({ email: 'baru@malang.example', name: 'Baru', role: 'curator' })
  expect((await lake.request('/v1/lake/users', { method: 'POST', body, token })).status).toBe(403)
  expect((await lake.request('/v1/lake/sign-in-links', { method: 'POST', body, token })).status).toBe(403)
  expect((await lake.request('/v1/lake/users', { method: 'POST', body, token: 'wrong' })).status).toBe(401)
})

test('the pages run no script, load nothing, and cannot be framed', async () => {
  const page = await fetch(`${lake.lake.url}/login?origin=${encodeURIComponent(STUDIO)}`)
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain(`form-action 'self' ${STUDIO_ORIGIN}`)
  expect(policy).not.toContain('unsafe')
  expect(page.headers.get('cache-control')).toBe('no-store')
})

test('only the Studio’s origins may read answers', async () => {
  const from = async (origin: string) =>
    (await fetch(`${lake.lake.url}/v1/users/me`, { headers: { origin } })).headers.get('access-control-allow-origin')
  expect(await from(STUDIO_ORIGIN)).toBe(STUDIO_ORIGIN)
  expect(await from('https://evil.example')).toBeNull()
})
