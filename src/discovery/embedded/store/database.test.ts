import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { TaskStore } from './taskStore.ts'

const directory = mkdtempSync(join(tmpdir(), 'search-store-'))
afterEach(() => rmSync(directory, { recursive: true }))

it('a task that waits in a store of a former version keeps the documents it brings', () => {
  const file = join(directory, 'search.db')
  const former = new DatabaseSync(file)
  former.exec(`
    CREATE TABLE tasks (
      uid INTEGER PRIMARY KEY, index_uid TEXT, type TEXT NOT NULL, status TEXT NOT NULL, payload TEXT, content TEXT,
      details TEXT NOT NULL, error TEXT, canceled_by INTEGER, custom_metadata TEXT, enqueued_at TEXT NOT NULL,
      started_at TEXT, finished_at TEXT
    ) STRICT;
    INSERT INTO tasks (uid, index_uid, type, status, payload, content, details, enqueued_at)
      VALUES (7, 'products', 'documentAdditionOrUpdate', 'enqueued', '{"method":"replace"}', '[{"id":1}]', '{}', '2026-11-25T00:00:00Z');
  `)
  former.close()

  const database = openDatabase(file)
  const store = new TaskStore(database)
  const waiting = store.next()
  expect(waiting?.uid).toBe(7)
  expect(waiting && store.workOf(waiting)).toMatchObject({ payload: { method: 'replace' }, content: '[{"id":1}]' })
  database.close()
})
