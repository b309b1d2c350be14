import { Index, Meilisearch, MeilisearchApiError } from 'meilisearch'
import { describe, expect, it } from 'vitest'
import { searchServerForTests } from './searchUnderTest.ts'

const server = searchServerForTests()
const embedded = process.env['MEILISEARCH_HOST'] === undefined

const methodsOf = (prototype: object) => Object.getOwnPropertyNames(prototype)

/** Calls a method of the official client by its name. */
async function call(target: object, name: string, ...values: unknown[]): Promise<unknown> {
  const method: unknown = Reflect.get(target, name)
  if (typeof method !== 'function') throw new Error(`The client has no method ${name}`)
  const answer: unknown = await Reflect.apply(method, target, values)
  return answer
}

async function errorOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof MeilisearchApiError)) throw new Error(`Not refused as Meilisearch refuses: ${String(error)}`)
  return { status: error.response.status, ...error.cause }
}

const settings = methodsOf(Index.prototype)
  .filter((name) => name.startsWith('reset') && name !== 'resetSettings')
  .map((name) => name.slice('reset'.length))
  .filter((name) => name !== 'ForeignKeys')

describe('each setting by itself', () => {
  it.each(settings)('%s is shown, changed and reset', async (name) => {
    const index = await server.newIndex()
    const standard = await call(index, `get${name}`)
    const ended = async (method: string, ...values: unknown[]) => {
      const { taskUid } = Object(await call(index, method, ...values))
      return server.client.tasks.waitForTask(Number(taskUid))
    }
    expect(await ended(`update${name}`, standard)).toMatchObject({ status: 'succeeded', type: 'settingsUpdate' })
    expect(await call(index, `get${name}`)).toEqual(standard)
    expect(await ended(`reset${name}`)).toMatchObject({ status: 'succeeded', type: 'settingsUpdate' })
    expect(await call(index, `get${name}`)).toEqual(standard)
  })
})

describe.runIf(embedded)('each call of the client that this server does not answer is refused by name', () => {
  it.each<[string, unknown[], RegExp]>([
    ['createDump', [], /dumps/],
    ['createSnapshot', [], /snapshots/],
    ['renderTemplate', [{ template: {} }], /Rendering templates/],
    ['getExperimentalFeatures', [], /Experimental features/],
    ['updateExperimentalFeatures', [{ metrics: true }], /Experimental features/],
    ['getWebhooks', [], /Webhooks/],
    ['getWebhook', ['a'], /Webhooks/],
    ['createWebhook', [{ url: 'http://127.0.0.1:9' }], /Webhooks/],
    ['updateWebhook', ['a', {}], /Webhooks/],
    ['deleteWebhook', ['a'], /Webhooks/],
    ['getNetwork', [], /network/],
    ['updateNetwork', [{}], /network/],
    ['getChatWorkspaces', [], /Chat/],
    ['getChatWorkspace', ['a'], /Chat/],
    ['deleteChatWorkspace', ['a'], /Chat/],
    ['getDynamicSearchRules', [], /Dynamic search rules/],
    ['getDynamicSearchRule', ['a'], /Dynamic search rules/],
    ['updateDynamicSearchRule', ['a', {}], /Dynamic search rules/],
    ['deleteDynamicSearchRule', ['a'], /Dynamic search rules/],
    ['deleteAllDynamicSearchRules', [], /Dynamic search rules/],
  ])('%s', async (name, values, feature) => {
    expect(methodsOf(Meilisearch.prototype)).toContain(name)
    const error = await errorOf(call(server.client, name, ...values))
    expect(error).toMatchObject({
      status: 400,
      code: 'feature_not_enabled',
      type: 'invalid_request',
      message: expect.stringMatching(feature),
      link: 'https://docs.meilisearch.com/errors#feature_not_enabled',
    })
  })

  it.each<[string, unknown[], RegExp]>([
    ['searchSimilarDocuments', [{ id: 1, embedder: 'a' }], /similar documents/],
    ['updateDocumentsByFunction', [{ function: 'doc.a = 1' }], /function/],
    ['compact', [], /Compacting/],
    ['getFields', [{}], /fields/],
    ['getForeignKeys', [], /foreignKeys/],
    ['updateForeignKeys', [[]], /foreignKeys/],
    ['resetForeignKeys', [], /foreignKeys/],
    ['getChat', [], /chat/],
    ['updateChat', [{}], /chat/],
  ])('index.%s', async (name, values, feature) => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const error = await errorOf(call(index, name, ...values))
    expect(error).toMatchObject({ code: 'feature_not_enabled', message: expect.stringMatching(feature) })
    expect(error.message).toContain('not supported by the embedded search server')
  })

  it.each(['/', '//', '/nowhere', '/indexes/a/b/c/d', '/%E0%A4%A', '/keys/%00', '/index.html'])(
    'an address that is none answers as JSON: %s',
    async (path) => {
      const response = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${server.masterKey}` } })
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/json')
      expect(await response.json()).toMatchObject({ type: 'invalid_request', code: expect.any(String) })
    },
  )
})
