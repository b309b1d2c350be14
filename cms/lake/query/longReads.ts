import { Worker } from 'node:worker_threads'
import type { Principal } from '../auth/principal.ts'
import type { Role } from '../auth/roles.ts'
import { gatewayError, LakeError } from '../errors.ts'
import type { DatasetName, QueryRequest } from './runQuery.ts'

/** A query as it goes to the thread: what can be copied there. */
export interface LongQuery {
  readonly dataDir: string
  readonly sanity: DatasetName
  readonly query: string
  readonly params: QueryRequest['params']
  readonly perspective: QueryRequest['perspective']
  readonly principal: Principal
  readonly role: Role
}

/** What the thread answers with: the result in JSON, or the error it ended with. */
export type LongAnswer =
  | { readonly json: string }
  | { readonly failure: { readonly status: number; readonly body: object; readonly message: string } }

/** Answers queries that read much, in a thread of their own and one after the other: nobody else waits for them. */
export interface LongReads {
  /** @returns the result in JSON @throws LakeError as `runQuery`, and 400 when the query needs too much memory or time */
  answer(request: QueryRequest): Promise<string>
  close(): Promise<void>
}

/** Of JavaScript's memory. The site's reading of every change there ever was takes some 1.3 KB a document. */
const MOST_MEGABYTES = 420
const MOST_MILLISECONDS = 120_000
/** After this long without a question the thread ends and gives its memory back. */
const IDLE_MILLISECONDS = 20_000

const TOO_MUCH =
  'The query reads too much at once: ask for fewer fields, or in pages (`_id > $last`, `order(_id)`, a slice)'

export function createLongReads(dataDir: string, sanity: DatasetName): LongReads {
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const start = (): Worker => {
    const started = new Worker(new URL('./longReadThread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    started.unref()
    return started
  }

  const end = async (): Promise<void> => {
    clearTimeout(idle)
    const ending = thread
    thread = undefined
    await ending?.terminate()
  }

  const ask = async (question: LongQuery): Promise<string> => {
    clearTimeout(idle)
    thread ??= start()
    const answer = await answerOf(thread, question).catch(async (failure: unknown) => {
      await end()
      throw failure
    })
    idle = setTimeout(end, IDLE_MILLISECONDS).unref()
    if ('json' in answer) return answer.json
    throw new LakeError(answer.failure.status, answer.failure.body, answer.failure.message)
  }

  return {
    answer({ query, params, perspective, access }) {
      const { principal, role } = access
      const asked = turn.then(() => ask({ dataDir, sanity, query, params, perspective, principal, role }))
      turn = asked.catch(() => undefined)
      return asked
    },
    close: end,
  }
}

/** @throws LakeError 400 when the thread runs out of memory or time, or is ended */
function answerOf(thread: Worker, question: LongQuery): Promise<LongAnswer> {
  return new Promise<LongAnswer>((resolve, reject) => {
    const giveUp = () => settle(() => reject(gatewayError(400, TOO_MUCH)))
    const fail = (failure: unknown) => (isOutOfMemory(failure) ? giveUp() : settle(() => reject(failure)))
    const hear = (answer: LongAnswer) => settle(() => resolve(answer))
    const timer = setTimeout(giveUp, MOST_MILLISECONDS)
    const settle = (done: () => void) => {
      clearTimeout(timer)
      thread.off('message', hear).off('error', fail).off('exit', giveUp)
      done()
    }
    thread.on('message', hear).on('error', fail).on('exit', giveUp)
    thread.postMessage(question)
  })
}

const isOutOfMemory = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY'
