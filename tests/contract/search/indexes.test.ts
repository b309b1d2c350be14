import { describe, expect, it } from 'vitest'
import { codeOf, idsOf, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()

describe('indexes', () => {
  it('are made, shown, listed and deleted', async () => {
    const uid = `made-${Date.now()}`
    const task = await succeeded(server.client.createIndex(uid, { primaryKey: 'sku' }))
    expect(task).toMatchObject({ type: 'indexCreation', indexUid: uid, details: { primaryKey: 'sku' } })
    const index = await server.client.getRawIndex(uid)
    expect(index).toMatchObject({ uid, primaryKey: 'sku' })
    expect(Date.parse(index.createdAt)).toBeLessThanOrEqual(Date.parse(index.updatedAt))
    const { results } = await server.client.getRawIndexes({ limit: 1000 })
    expect(results.map((found) => found.uid)).toContain(uid)
    await succeeded(server.client.deleteIndex(uid))
    expect(await codeOf(server.client.getRawIndex(uid))).toBe('index_not_found')
  })

  it('exist once', async () => {
    const index = await server.newIndex()
    const task = await server.client.createIndex(index.uid).waitTask()
    expect(task).toMatchObject({ status: 'failed', error: { code: 'index_already_exists' } })
  })

  it('have names of letters, digits, hyphens and underscores', async () => {
    expect(await codeOf(server.client.createIndex('not a name'))).toBe('invalid_index_uid')
    expect(await codeOf(server.client.index('nowhere').search('x'))).toBe('index_not_found')
  })

  it('get another primary key only while they are empty', async () => {
    const index = await server.newIndex()
    await succeeded(index.update({ primaryKey: 'sku' }))
    expect((await index.getRawInfo()).primaryKey).toBe('sku')
    await succeeded(index.addDocuments([{ sku: 1 }]))
    const task = await index.update({ primaryKey: 'id' }).waitTask()
    expect(task.error?.code).toBe('index_primary_key_already_exists')
  })

  it('exchange documents and settings', async () => {
    const a = await server.newIndex({ stopWords: ['a'] }, [{ id: 1, name: 'lama' }])
    const b = await server.newIndex({ stopWords: ['b'] }, [{ id: 2, name: 'baru' }])
    const task = await succeeded(server.client.swapIndexes([{ indexes: [a.uid, b.uid], rename: false }]))
    expect(task).toMatchObject({ type: 'indexSwap', indexUid: null, details: { swaps: [{ indexes: [a.uid, b.uid] }] } })
    expect(await idsOf(a.search('baru'))).toEqual([2])
    expect(await a.getStopWords()).toEqual(['b'])
    expect(await b.getDocument(1)).toEqual({ id: 1, name: 'lama' })
    await succeeded(a.addDocuments([{ id: 3, name: 'lagi' }]))
    expect(await idsOf(a.search(''))).toEqual([2, 3])
    expect(await idsOf(b.search(''))).toEqual([1])
  })

  it('take the name of another only when it is free', async () => {
    const a = await server.newIndex({}, [{ id: 1 }])
    const b = await server.newIndex()
    const name = server.newUid()
    await succeeded(server.client.swapIndexes([{ indexes: [a.uid, name], rename: true }]))
    expect(await idsOf(server.client.index(name).search(''))).toEqual([1])
    const taken = await server.client.swapIndexes([{ indexes: [name, b.uid], rename: true }]).waitTask()
    expect(taken.error?.code).toBe('index_already_exists')
  })

  it('keep the times at which they were made and changed', async () => {
    const index = await server.newIndex()
    const wrong = JSON.parse('{"createdAt":"2020-01-01"}')
    expect(await codeOf(index.update(wrong))).toBe('immutable_index_created_at')
  })

  it('are not exchanged when one is missing or named twice', async () => {
    const a = await server.newIndex()
    const missing = await server.client.swapIndexes([{ indexes: [a.uid, 'nowhere'], rename: false }]).waitTask()
    expect(missing.error).toMatchObject({ code: 'index_not_found', message: 'Index `nowhere` not found.' })
    const both = await server.client.swapIndexes([{ indexes: ['nowhere', 'never'], rename: false }]).waitTask()
    expect(both.error?.message).toBe('Indexes `nowhere`, `never` not found.')
    expect(await codeOf(server.client.swapIndexes([{ indexes: [a.uid, 'a b'], rename: false }]))).toBe(
      'invalid_swap_indexes',
    )
    expect(await codeOf(server.client.swapIndexes([{ indexes: [a.uid, a.uid], rename: false }]))).toBe(
      'invalid_swap_duplicate_index_found',
    )
  })

  it('have statistics', async () => {
    const index = await server.newIndex({}, [
      { id: 1, name: 'a' },
      { id: 2, price: 3 },
    ])
    expect(await index.getStats()).toMatchObject({
      numberOfDocuments: 2,
      isIndexing: false,
      fieldDistribution: { id: 2, name: 1, price: 1 },
    })
    const stats = await server.client.getStats()
    expect(stats.indexes[index.uid]).toMatchObject({ numberOfDocuments: 2 })
    expect(stats.databaseSize).toBeGreaterThan(0)
  })
})

describe('the server', () => {
  it('is healthy and has a version', async () => {
    expect(await server.client.health()).toEqual({ status: 'available' })
    expect((await server.client.getVersion()).pkgVersion).toMatch(/^1\.\d+\.\d+/)
  })
})
