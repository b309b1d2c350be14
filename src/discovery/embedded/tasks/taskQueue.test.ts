import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Collection } from '../collection.ts'
import { IndexFiles } from '../snapshot/indexFiles.ts'
import { openDatabase } from '../store/database.ts'
import { TaskStore } from '../store/taskStore.ts'
import { taskPerformers } from './perform.ts'
import type { NewTask } from './task.ts'
import { TaskQueue } from './taskQueue.ts'

let directory: string
let database: DatabaseSync

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'task-queue-'))
  database = openDatabase(path.join(directory, 'search.db'))
})
afterEach(() => {
  database.close()
  rmSync(directory, { recursive: true, force: true })
})

const index = (uid: string): NewTask => ({
  indexUid: uid,
  type: 'indexCreation',
  payload: { primaryKey: `${uid}Id` },
  details: {},
})
const swap: NewTask = {
  indexUid: null,
  type: 'indexSwap',
  payload: { swaps: [{ indexes: ['a', 'b'], rename: false }] },
  details: {},
}

/** The server's indexes and tasks as they are on the disk, the way a start finds them. */
async function opened() {
  const collection = new Collection(database, new IndexFiles(path.join(directory, 'indexes')))
  await collection.load()
  const tasks = new TaskStore(database)
  let idle = () => {}
  const queue = new TaskQueue(tasks, {
    performers: taskPerformers(collection, tasks),
    onFinished: () => {},
    onIdle: () => idle(),
  })
  const done = () => new Promise<void>((resolve) => (idle = resolve))
  return { collection, tasks, queue, done }
}

describe('a task on indexes', () => {
  it('has not happened when its success could not be recorded', async () => {
    const { queue, tasks, done } = await opened()
    for (const task of [index('a'), index('b')]) queue.enqueue(task)
    await done()
    database.exec(`CREATE TRIGGER no_success BEFORE UPDATE OF status ON tasks WHEN NEW.status = 'succeeded'
      BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`)
    queue.enqueue(swap)
    await done()
    expect(tasks.get(2)).toMatchObject({ status: 'failed', error: { code: 'internal' } })
    const { collection } = await opened()
    expect(collection.records.map(({ uid, primaryKey }) => [uid, primaryKey])).toEqual([
      ['a', 'aId'],
      ['b', 'bId'],
    ])
  })
})
