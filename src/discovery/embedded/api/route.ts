import type { IncomingHttpHeaders } from 'node:http'
import type { Access } from '../auth/access.ts'
import type { Action } from '../auth/actions.ts'
import type { KeyStore } from '../auth/keyStore.ts'
import type { Collection } from '../collection.ts'
import type { TaskStore } from '../store/taskStore.ts'
import type { TaskQueue } from '../tasks/taskQueue.ts'

/** What routes work with. */
export interface Services {
  readonly collection: Collection
  readonly tasks: TaskStore
  readonly queue: TaskQueue
  readonly keys: KeyStore
}

/** A request that has been matched with a route and may be answered. */
export interface Call {
  /** Parts of the path that the pattern names. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** The body as it was sent. */
  readonly text: string
  readonly access: Access
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** A path; `:name` stands for one part, which `indexUid` checks as an index. */
  readonly path: string
  /** What a key must allow; absent: everybody may. */
  readonly action?: Action
  readonly answer: (call: Call, services: Services) => Reply | Promise<Reply>
}

export function ok(body: unknown): Reply {
  return { status: 200, body }
}
