import { describe, expect, it } from 'vitest'
import { codeOf, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()

describe('a write', () => {
  it('is accepted as a task, which can be waited for', async () => {
    const index = await server.newIndex()
    const enqueued = await index.addDocuments([{ id: 1 }], { customMetadata: 'from the tests' })
    expect(enqueued).toMatchObject({ indexUid: index.uid, status: 'enqueued', type: 'documentAdditionOrUpdate' })
    const task = await server.client.tasks.waitForTask(enqueued)
    expect(task).toMatchObject({
      uid: enqueued.taskUid,
      indexUid: index.uid,
      status: 'succeeded',
      type: 'documentAdditionOrUpdate',
      canceledBy: null,
      error: null,
      customMetadata: 'from the tests',
    })
    expect(task.duration).toMatch(/^PT[\d.]+S$/)
    expect(Date.parse(task.enqueuedAt)).toBeLessThanOrEqual(Date.parse(task.startedAt ?? ''))
    expect(Date.parse(task.startedAt ?? '')).toBeLessThanOrEqual(Date.parse(task.finishedAt ?? ''))
    expect(task.batchUid).toEqual(expect.any(Number))
  })

  it('is done in its turn', async () => {
    const index = await server.newIndex()
    const tasks = [1, 2, 3, 4, 5].map((price) => index.addDocuments([{ id: 1, price }]))
    for (const task of tasks) await succeeded(task)
    expect(await index.getDocument(1)).toEqual({ id: 1, price: 5 })
  })
})

describe('tasks', () => {
  it('are listed, newest first, a part at a time', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const indexUids = [index.uid]
    const all = await server.client.tasks.getTasks({ indexUids })
    expect(all.results.map(({ type }) => type)).toEqual(['documentAdditionOrUpdate', 'indexCreation'])
    expect(all).toMatchObject({ total: 2, limit: 20, from: all.results[0]?.uid, next: null })
    const first = await server.client.tasks.getTasks({ indexUids, limit: 1 })
    expect(first.next).toBe(all.results[1]?.uid)
    const second = await server.client.tasks.getTasks({ indexUids, limit: 1, from: first.next })
    expect(second.results.map(({ type }) => type)).toEqual(['indexCreation'])
    const reversed = await server.client.tasks.getTasks({ indexUids, reverse: true })
    expect(reversed.results.map(({ type }) => type)).toEqual(['indexCreation', 'documentAdditionOrUpdate'])
  })

  it('are chosen by uid, type, status, index and time', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    await server.client.createIndex(index.uid).waitTask()
    const indexUids = [index.uid]
    const count = async (query: object) => (await server.client.tasks.getTasks({ indexUids, ...query })).total
    const { results } = await server.client.tasks.getTasks({ indexUids })
    expect(await count({ statuses: ['failed'] })).toBe(1)
    expect(await count({ statuses: ['failed', 'succeeded'], types: ['indexCreation'] })).toBe(2)
    expect(await count({ uids: [results[0]?.uid, 999_999] })).toBe(1)
    expect(await count({ afterEnqueuedAt: '2020-01-01' })).toBe(3)
    expect(await count({ beforeEnqueuedAt: '2020-01-01T00:00:00Z' })).toBe(0)
    expect(await count({ statuses: '*' })).toBe(3)
    expect(await count({ types: ['dumpCreation'] })).toBe(0)
    const today = new Date().toISOString().slice(0, 10)
    expect(await count({ afterEnqueuedAt: today })).toBe(0)
    expect(await count({ beforeEnqueuedAt: today })).toBe(0)
  })

  it('that are done can be forgotten', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const { results } = await server.client.tasks.getTasks({ indexUids: [index.uid] })
    const task = await succeeded(server.client.tasks.deleteTasks({ indexUids: [index.uid] }))
    expect(task).toMatchObject({ type: 'taskDeletion', details: { matchedTasks: 2, deletedTasks: 2 } })
    expect(await codeOf(server.client.tasks.getTask(results[0]?.uid ?? 0))).toBe('task_not_found')
  })

  it('that wait can be canceled', async () => {
    const index = await server.newIndex()
    const many = Array.from({ length: 3000 }, (_, id) => ({ id, name: `keripik tempe ${id}` }))
    const first = await index.addDocuments(many)
    const second = await index.addDocuments([{ id: 'never' }])
    const cancel = await succeeded(server.client.tasks.cancelTasks({ uids: [second.taskUid] }))
    expect(cancel).toMatchObject({
      type: 'taskCancelation',
      details: { matchedTasks: 1, canceledTasks: 1, originalFilter: `?uids=${second.taskUid}` },
    })
    expect(await server.client.tasks.waitForTask(first)).toMatchObject({ status: 'succeeded' })
    expect(await server.client.tasks.getTask(second.taskUid)).toMatchObject({
      status: 'canceled',
      canceledBy: cancel.uid,
    })
    expect(await codeOf(index.getDocument('never'))).toBe('document_not_found')
  })

  it('are refused where the question makes no sense', async () => {
    expect(await codeOf(server.client.tasks.getTask(999_999))).toBe('task_not_found')
    expect(await codeOf(server.client.tasks.cancelTasks({}))).toBe('missing_task_filters')
    expect(await codeOf(server.client.tasks.deleteTasks({}))).toBe('missing_task_filters')
    const wrong = JSON.parse('{"statuses":["nonsense"]}')
    expect(await codeOf(server.client.tasks.getTasks(wrong))).toBe('invalid_task_statuses')
    await expect(server.client.tasks.getTasks(wrong)).rejects.toThrow(
      'Invalid value in parameter `statuses`: `nonsense` is not a valid task status. Available statuses are `enqueued`, `processing`, `succeeded`, `failed`, `canceled`.',
    )
    expect(await codeOf(server.client.tasks.getTasks({ indexUids: ['a b'] }))).toBe('invalid_task_index_uids')
  })
})

describe('batches', () => {
  it('tell what was done together', async () => {
    const index = await server.newIndex({}, [{ id: 1 }])
    const indexUids = [index.uid]
    const { results } = await server.client.tasks.getTasks({ indexUids, types: ['documentAdditionOrUpdate'] })
    const batch = await server.client.batches.getBatch(results[0]?.batchUid ?? 0)
    expect(batch).toMatchObject({
      uid: results[0]?.batchUid,
      progress: null,
      details: { receivedDocuments: 1, indexedDocuments: 1 },
      stats: { status: { succeeded: 1 }, types: { documentAdditionOrUpdate: 1 }, indexUids: { [index.uid]: 1 } },
    })
    expect(batch.duration).toMatch(/^PT[\d.]+S$/)
    const listed = await server.client.batches.getBatches({ indexUids, types: ['documentAdditionOrUpdate'] })
    expect(listed).toMatchObject({ results: [batch], total: 1, limit: 20, from: batch.uid, next: null })
    expect(await codeOf(server.client.batches.getBatch(999_999))).toBe('batch_not_found')
  })
})
