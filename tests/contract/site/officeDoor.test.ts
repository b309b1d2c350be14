import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOfficeDoor } from '#office/officeDoor.ts'
import { siteConfig } from '../../support/siteConfig.ts'
import { ADMIN_TOKEN, type LakeUnderTest, startTestLake } from '../lake/lakeUnderTest.ts'

/** Only the office's people, signed in to the CMS, are let in; tried with real sessions of a real lake. */
let lake: LakeUnderTest
let curator: string
let owner: string
let now = 0
beforeAll(async () => {
  lake = await startTestLake({ previewToken: 'preview-token-of-the-tests' })
  curator = (await lake.signIn('kurator@malang.example', 'curator')).token
  owner = (await lake.signIn('sari@usaha.example', 'owner')).token
})
afterAll(() => lake.stop())

const doorTo = (url: string) => createOfficeDoor(siteConfig({ SANITY_API_HOST: url }), () => now)
const knock = (
  token: string | undefined,
  headers: Record<string, string> = {},
  door = doorTo(lake.lake.url),
  address = '127.0.0.1',
) =>
  door.admit(
    { headers: new Headers({ ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers }) },
    address,
  )
const refused = (status: number) => ({ kind: 'refused', status })

describe('the office’s door', () => {
  it('opens to a curator, from the Studio under the site’s own address', async () => {
    expect(await knock(curator)).toMatchObject({ kind: 'admitted', userId: expect.any(String) })
    expect(await knock(curator, { origin: 'http://etalase.test' })).toMatchObject({ kind: 'admitted' })
  })

  it('is closed to an owner and to a reader', async () => {
    expect(await knock(owner)).toEqual(refused(403))
    expect(await knock((await lake.signIn('pembaca@malang.example', 'viewer')).token)).toEqual(refused(403))
  })

  it('is closed to the tokens of the site and of previews, though the lake knows them', async () => {
    expect(await knock('site-token-of-the-tests')).toEqual(refused(403))
    expect(await knock('preview-token-of-the-tests')).toEqual(refused(403))
    expect(await knock(ADMIN_TOKEN)).toMatchObject({ kind: 'admitted' })
  })

  it.each([
    ['nobody', undefined],
    ['a made-up token', 'sk-made-up'],
    ['an empty one', ''],
    ['one with a second header in it', 'a\tx: y'],
    ['one that is too long', 'a'.repeat(600)],
  ])('is closed to %s', async (_, token) => {
    expect(await knock(token)).toEqual(refused(401))
  })

  it('takes no other scheme, and no cookie', async () => {
    expect(await knock(undefined, { authorization: `Basic ${curator}` })).toEqual(refused(401))
    expect(await knock(undefined, { cookie: `sanitySession=${curator}` })).toEqual(refused(401))
  })

  it('is closed to a page of another site, even with a curator’s token', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://etalase.test.evil.example', 'https://etalase.test'])
      expect(await knock(curator, { origin })).toEqual(refused(403))
  })

  it('closes within a minute after a session was ended', async () => {
    const door = doorTo(lake.lake.url)
    const leaving = await lake.signIn('pergi@malang.example', 'curator')
    expect(await knock(leaving.token, {}, door)).toMatchObject({ kind: 'admitted' })
    await lake.request('/v1/auth/logout', { method: 'POST', token: leaving.token })
    now += 59_000
    expect(await knock(leaving.token, {}, door)).toMatchObject({ kind: 'admitted' })
    now += 1_000
    expect(await knock(leaving.token, {}, door)).toEqual(refused(401))
  })

  it('lets one network have no more than thirty tokens a minute looked up', async () => {
    const door = doorTo(lake.lake.url)
    for (let i = 0; i < 30; i++) await knock(`guess-${i}`, {}, door, '203.0.113.7')
    expect(await knock('guess-30', {}, door, '203.0.113.7')).toEqual(refused(429))
    expect(await knock(curator, {}, door, '203.0.113.8')).toMatchObject({ kind: 'admitted' })
  })

  it('says that the CMS is away, instead of letting anybody in', async () => {
    await expect(knock(curator, {}, doorTo('http://127.0.0.1:9'))).rejects.toMatchObject({
      name: 'CatalogueUnavailable',
    })
  })
})
