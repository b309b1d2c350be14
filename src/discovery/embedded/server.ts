import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { ApiError } from './api/errors.ts'
import { requestListener } from './api/listener.ts'
import { routes } from './api/routes.ts'
import { KeyStore } from './auth/keyStore.ts'
import { Collection } from './collection.ts'
import { type Log, silent } from './log.ts'
import { IndexFiles } from './snapshot/indexFiles.ts'
import { openDatabase } from './store/database.ts'
import { lockDirectory } from './store/directoryLock.ts'
import { TaskStore } from './store/taskStore.ts'
import { taskPerformers } from './tasks/perform.ts'
import { TaskQueue } from './tasks/taskQueue.ts'

export interface SearchServerOptions {
  /** Everything is kept here; one server at a time. It is made when it is not there. */
  readonly dataDir: string
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly masterKey: string
  readonly log?: Log
}

export interface SearchServer {
  readonly url: string
  /** Ends after the requests and the task at hand. */
  close(): Promise<void>
}

/**
 * Starts a search server that speaks Meilisearch's HTTP API. Indexes are in memory when it answers; tasks that were
 * waiting when it last ended are done now.
 * @throws DirectoryInUse, or the error of `listen` (a port in use has the code EADDRINUSE)
 */
export async function startSearchServer({
  dataDir,
  host,
  port,
  masterKey,
  log = silent,
}: SearchServerOptions): Promise<SearchServer> {
  const lock = lockDirectory(dataDir)
  const database = openDatabase(path.join(dataDir, 'search.db'))
  const release = () => {
    database.close()
    lock.release()
  }
  try {
    const collection = new Collection(database, new IndexFiles(path.join(dataDir, 'indexes')))
    const tasks = new TaskStore(database)
    const keys = new KeyStore(database, masterKey)
    const queue = new TaskQueue(tasks, {
      performers: taskPerformers(collection, tasks),
      onFinished: (task, cause) => {
        const unforeseen = cause !== undefined && !(cause instanceof ApiError)
        log(unforeseen ? 'error' : 'info', 'task finished', {
          task: task.uid,
          type: task.type,
          status: task.status,
          ...(unforeseen ? { cause } : {}),
        })
      },
      onIdle: () => saveIndexes(collection, false, log),
    })
    await collection.load()
    const server = createServer(
      { keepAliveTimeout: 65_000 },
      requestListener(routes, { collection, tasks, queue, keys }, log),
    )
    const url = await listen(server, host, port)
    queue.wake()
    return {
      url,
      close: async () => {
        await closeServer(server)
        await queue.close()
        saveIndexes(collection, true, log)
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

/** An index that cannot be saved is made from its documents at the next start. */
function saveIndexes(collection: Collection, all: boolean, log: Log): void {
  try {
    collection.save(all)
  } catch (cause) {
    log('error', 'an index could not be saved', { cause })
  }
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      const bound = typeof address === 'object' && address ? address.port : port
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`)
    })
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
