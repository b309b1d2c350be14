import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch'
import { describe, expect, it } from 'vitest'
import { DEFAULT_ADMIN_KEY_UID, DEFAULT_SEARCH_KEY_UID, keyFor } from '#discovery/embedded/auth/keyDerivation.ts'
import { codeOf, idsOf, MASTER_KEY, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()
const embedded = process.env['MEILISEARCH_HOST'] === undefined

describe('the bearer of a request', () => {
  it('must be there and be known', async () => {
    expect(await codeOf(server.clientWith(undefined).getStats())).toBe('missing_authorization_header')
    expect(await codeOf(server.clientWith('nonsense').getStats())).toBe('invalid_api_key')
    expect(await server.clientWith(undefined).health()).toEqual({ status: 'available' })
  })

  it.runIf(embedded)('may be one of two keys that can be computed from the master key', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const search = server.clientWith(keyFor(MASTER_KEY, DEFAULT_SEARCH_KEY_UID))
    const admin = server.clientWith(keyFor(MASTER_KEY, DEFAULT_ADMIN_KEY_UID))
    expect(await idsOf(search.index(index.uid).search(''))).toEqual([1])
    expect(await codeOf(search.index(index.uid).getDocuments())).toBe('invalid_api_key')
    expect(await codeOf(search.index(index.uid).addDocuments([{ id: 2 }]))).toBe('invalid_api_key')
    await succeeded(admin.index(index.uid).addDocuments([{ id: 2 }]))
    expect(await codeOf(admin.getKeys())).toBe('invalid_api_key')
    const { results } = await server.client.getKeys()
    expect(results.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Default Search API Key', 'Default Admin API Key']),
    )
  })
})

describe('API keys', () => {
  it('are made, shown by uid or value, changed and deleted', async () => {
    const key = await server.newKey({ name: 'reader', actions: ['documents.get'] })
    expect(key.key).toMatch(/^[0-9a-f]{64}$/)
    expect(key).toMatchObject({ name: 'reader', actions: ['documents.get'], indexes: ['*'], expiresAt: null })
    if (embedded) expect(key.key).toBe(keyFor(MASTER_KEY, key.uid))
    expect(await server.client.getKey(key.uid)).toEqual(key)
    expect(await server.client.getKey(key.key)).toEqual(key)
    expect(await server.client.updateKey(key.uid, { name: 'other', description: 'said' })).toMatchObject({
      name: 'other',
      description: 'said',
    })
    await server.client.deleteKey(key.uid)
    expect(await codeOf(server.client.getKey(key.uid))).toBe('api_key_not_found')
    expect(await codeOf(server.clientWith(key.key).getStats())).toBe('invalid_api_key')
  })

  it('allow only their actions on only their indexes', async () => {
    const a = await server.newIndex({}, [{ id: 1 }])
    const b = await server.newIndex({}, [{ id: 2 }])
    const { key } = await server.newKey({ actions: ['search', 'documents.*', 'tasks.get'], indexes: [a.uid] })
    const client = server.clientWith(key)
    expect(await idsOf(client.index(a.uid).search(''))).toEqual([1])
    expect((await client.index(a.uid).getDocuments()).total).toBe(1)
    await succeeded(client.index(a.uid).deleteDocument(1))
    expect(await codeOf(client.index(b.uid).search(''))).toBe('invalid_api_key')
    expect(await codeOf(client.index(a.uid).getSettings())).toBe('invalid_api_key')
    expect(await codeOf(client.multiSearch({ queries: [{ indexUid: a.uid }, { indexUid: b.uid }] }))).toBe(
      'invalid_api_key',
    )
    const { results } = await client.tasks.getTasks({ limit: 100 })
    expect(new Set(results.map(({ indexUid }) => indexUid))).toEqual(new Set([a.uid]))
  })

  it('see, cancel and forget only the tasks of their indexes', async () => {
    const [mine, other] = [await server.newIndex({}, [{ id: 1 }]), await server.newIndex({}, [{ id: 1 }])]
    const { key } = await server.newKey({ actions: ['tasks.*', 'indexes.delete'], indexes: [mine.uid] })
    const client = server.clientWith(key)
    const { results } = await server.client.tasks.getTasks({ indexUids: [mine.uid, other.uid] })
    const foreign = results.find(({ indexUid }) => indexUid === other.uid)
    expect(await codeOf(client.tasks.getTask(foreign?.uid ?? 0))).toBe('task_not_found')
    await client.index(mine.uid).delete().waitTask()
    expect((await client.tasks.getTasks()).total).toBe(3)
    const enqueued = await client.tasks.deleteTasks({ statuses: ['succeeded'] })
    expect(await codeOf(client.tasks.getTask(enqueued.taskUid))).toBe('task_not_found')
    const forgotten = await server.client.tasks.waitForTask(enqueued)
    expect(forgotten.details).toMatchObject({ matchedTasks: 3, deletedTasks: 3 })
    expect((await server.client.tasks.getTasks({ indexUids: [other.uid] })).total).toBe(2)
    const waiting = await other.addDocuments(Array.from({ length: 500 }, (_, id) => ({ id, name: 'keripik tempe' })))
    const cancelation = await server.client.tasks.waitForTask(
      await client.tasks.cancelTasks({ statuses: ['enqueued'] }),
    )
    expect(cancelation.details).toMatchObject({ matchedTasks: 0, canceledTasks: 0 })
    expect(await server.client.tasks.waitForTask(waiting)).toMatchObject({ status: 'succeeded' })
  })

  it('see the size of only their indexes', async () => {
    const [mine, other] = [await server.newIndex({}, [{ id: 1 }]), await server.newIndex({}, [{ id: 1 }])]
    const { key } = await server.newKey({ actions: ['stats.get'], indexes: [mine.uid] })
    const { indexes } = await server.clientWith(key).getStats()
    expect(Object.keys(indexes)).toContain(mine.uid)
    expect(Object.keys(indexes)).not.toContain(other.uid)
  })

  it.each<[string, (client: Meilisearch, uid: string) => EnqueuedTaskPromise]>([
    ['documents', (client, uid) => client.index(uid).addDocuments([{ id: 1 }])],
    ['settings', (client, uid) => client.index(uid).updateStopWords(['dan'])],
  ])('that may not make indexes make none by writing %s', async (_what, write) => {
    const uid = server.newUid()
    const { key } = await server.newKey({ actions: ['documents.*', 'settings.*'] })
    const enqueued = await write(server.clientWith(key), uid)
    expect(await server.client.tasks.waitForTask(enqueued)).toMatchObject({
      status: 'failed',
      error: { code: 'index_not_found' },
    })
    expect(await codeOf(server.client.getIndex(uid))).toBe('index_not_found')
  })

  it('may name indexes by their beginning', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const { key } = await server.newKey({ actions: ['search'], indexes: [`${index.uid.slice(0, 10)}*`] })
    expect(await idsOf(server.clientWith(key).index(index.uid).search(''))).toEqual([1])
  })

  it('that may read everything change nothing and see no keys', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const { key } = await server.newKey({ actions: ['*.get'] })
    const client = server.clientWith(key)
    expect(await idsOf(client.index(index.uid).search(''))).toEqual([1])
    expect((await client.index(index.uid).getDocuments()).total).toBe(1)
    expect(await client.index(index.uid).getStopWords()).toEqual([])
    expect(await codeOf(client.getKeys())).toBe('invalid_api_key')
    expect(await codeOf(client.index(index.uid).deleteAllDocuments())).toBe('invalid_api_key')
    expect(await codeOf(client.createIndex(server.newUid()))).toBe('invalid_api_key')
  })

  it.each([
    ['2050-11-13', '2050-11-13T00:00:00'],
    ['2050-11-13 10:00:00', '2050-11-13T10:00:00'],
    ['2050-11-13T10:00:00', '2050-11-13T10:00:00'],
    ['2050-11-13T10:00:00+07:00', '2050-11-13T03:00:00'],
  ])('may end at %s', async (expiresAt, time) => {
    const key = await server.newKey(JSON.parse(JSON.stringify({ actions: ['search'], expiresAt })))
    expect(new Date(key.expiresAt ?? 0).toISOString()).toMatch(time)
  })

  it('end when they expire', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const expiresAt = new Date(Date.now() + 1200)
    const { key } = await server.newKey({ actions: ['search'], expiresAt })
    expect(await idsOf(server.clientWith(key).index(index.uid).search(''))).toEqual([1])
    await new Promise((resolve) => setTimeout(resolve, expiresAt.getTime() - Date.now() + 50))
    expect(await codeOf(server.clientWith(key).index(index.uid).search(''))).toBe('invalid_api_key')
  })

  it.each([
    [{ actions: ['nonsense'], indexes: ['*'], expiresAt: null }, 'invalid_api_key_actions'],
    [{ indexes: ['*'], expiresAt: null }, 'missing_api_key_actions'],
    [{ actions: ['*'], expiresAt: null }, 'missing_api_key_indexes'],
    [{ actions: ['*'], indexes: ['*'] }, 'missing_api_key_expires_at'],
    [{ actions: ['*'], indexes: ['*'], expiresAt: '2001-01-01' }, 'invalid_api_key_expires_at'],
    [{ actions: ['*'], indexes: ['*'], expiresAt: 'nov 5 2050' }, 'invalid_api_key_expires_at'],
    [{ actions: ['*'], indexes: ['a b'], expiresAt: null }, 'invalid_api_key_indexes'],
    [{ uid: 'short', actions: ['*'], indexes: ['*'], expiresAt: null }, 'invalid_api_key_uid'],
  ])('%j is refused', async (options, code) => {
    expect(await codeOf(server.client.createKey(JSON.parse(JSON.stringify(options))))).toBe(code)
  })

  it('do not change what they allow', async () => {
    const key = await server.newKey({ actions: ['search'] })
    expect(await codeOf(server.client.updateKey(key.uid, JSON.parse('{"actions":["*"]}')))).toBe(
      'immutable_api_key_actions',
    )
  })
})
