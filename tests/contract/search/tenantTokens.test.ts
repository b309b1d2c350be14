import { generateTenantToken } from 'meilisearch/token'
import { describe, expect, it } from 'vitest'
import { codeOf, idsOf, searchServerForTests } from './searchUnderTest.ts'

const server = searchServerForTests()

describe('tenant tokens', () => {
  const tokenFor = async (searchRules: Record<string, { filter?: string } | null> | string[], expiresAt?: Date) => {
    const key = await server.newKey({ actions: ['search'] })
    return generateTenantToken({
      apiKey: key.key,
      apiKeyUid: key.uid,
      searchRules,
      ...(expiresAt ? { expiresAt } : {}),
    })
  }

  it('search within their rules and do nothing else', async () => {
    const index = await server.newIndex({ filterableAttributes: ['maker', 'price'] }, [
      { id: 1, maker: 'a', price: 1 },
      { id: 2, maker: 'b', price: 2 },
      { id: 3, maker: 'a', price: 3 },
    ])
    const other = await server.newIndex({}, [{ id: 9 }])
    const client = server.clientWith(await tokenFor({ [index.uid]: { filter: 'maker = a' } }))
    expect(await idsOf(client.index(index.uid).search(''))).toEqual([1, 3])
    expect(await idsOf(client.index(index.uid).search('', { filter: 'price > 1' }))).toEqual([3])
    expect(await codeOf(client.index(other.uid).search(''))).toBe('invalid_api_key')
    expect(await codeOf(client.index(index.uid).getDocuments())).toBe('invalid_api_key')
  })

  it('follow the most precise of their rules', async () => {
    const index = await server.newIndex({ filterableAttributes: ['maker'] }, [
      { id: 1, maker: 'a' },
      { id: 2, maker: 'b' },
    ])
    const found = async (rules: Parameters<typeof tokenFor>[0]) => {
      const client = server.clientWith(await tokenFor(rules))
      return idsOf(client.index(index.uid).search(''))
    }
    const whole = { '*': null, [`${index.uid}*`]: null, [index.uid]: { filter: 'maker = a' } }
    expect(await found(whole)).toEqual([1])
    const patterns = { 'test-*': { filter: 'maker = a' }, [`${index.uid}*`]: { filter: 'maker = b' } }
    expect(await found(patterns)).toEqual([2])
  })

  it('cannot be widened by what is asked', async () => {
    const index = await server.newIndex({ filterableAttributes: ['maker'] }, [
      { id: 1, maker: 'a' },
      { id: 2, maker: 'b' },
    ])
    const client = server.clientWith(await tokenFor({ [index.uid]: { filter: 'maker = a' } }))
    const indexUid = index.uid
    const filter = 'maker = b OR maker = a'
    expect(await idsOf(client.index(indexUid).search('', { filter }))).toEqual([1])
    expect(await codeOf(client.index(indexUid).search('', { filter: ') OR (maker = b' }))).toBe('invalid_search_filter')
    expect((await client.index(indexUid).searchForFacetValues({ facetName: 'maker' })).facetHits).toEqual([
      { value: 'a', count: 1 },
    ])
    expect((await client.multiSearch({ queries: [{ indexUid, filter }] })).results[0]?.hits).toEqual([
      { id: 1, maker: 'a' },
    ])
    const federated = await client.multiSearch({ federation: {}, queries: [{ indexUid, filter }] })
    expect(federated.hits.map(({ id }) => id)).toEqual([1])
  })

  it('end when they expire, and are worth nothing when changed', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const expired = await tokenFor(['*'], new Date(Date.now() - 1000))
    expect(await codeOf(server.clientWith(expired).index(index.uid).search(''))).toBe('invalid_api_key')
    const token = await tokenFor(['*'])
    expect(await idsOf(server.clientWith(token).index(index.uid).search(''))).toEqual([1])
    const changed = `${token.slice(0, -4)}AAAA`
    expect(await codeOf(server.clientWith(changed).index(index.uid).search(''))).toBe('invalid_api_key')
  })
})
