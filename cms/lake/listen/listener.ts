import { evaluateSync } from 'groq-js'
import type { Access } from '../auth/access.ts'
import type { LakeDocument } from '../documents/document.ts'
import { newId } from '../documents/ids.ts'
import type { Commit, DocumentChange } from '../documents/transaction.ts'
import { gatewayError, QueryError } from '../errors.ts'
import type { ChangeLog } from '../history/changeLog.ts'
import { flag } from '../http/call.ts'
import { groqFailure } from '../query/groqFailure.ts'
import { queryParams } from '../query/params.ts'
import { parseQuery } from '../query/parseQuery.ts'
import type { Hub } from './hub.ts'
import { type EventOptions, mutationEvent, type Seen } from './mutationEvent.ts'

/** A client that has missed more than this reads everything anew instead. */
const MOST_MISSED = 1000
const HEARTBEAT_MILLISECONDS = 15_000

export interface ListenParts {
  readonly hub: Hub
  readonly log: ChangeLog
}

export interface ListenRequest {
  readonly url: URL
  readonly access: Access
  /** The same as of now; undefined once the session has ended. */
  readonly accessNow: () => Access | undefined
  readonly lastEventId: string | undefined
}

/** Takes the stream's text as it comes (Server-Sent Events). */
export interface Sink {
  readonly write: (text: string) => void
  /** Nothing more will come: the listener's session has ended. */
  readonly end: () => void
}

/**
 * Checks a listener's address and returns the function that starts it. A query that is none is told of on the stream, as
 * a `channelError`: so the client learns why, which it does not from a status.
 * @throws LakeError 400 when the query is missing or a parameter is not JSON
 */
export function prepareListener(parts: ListenParts, request: ListenRequest): (sink: Sink) => () => void {
  try {
    return listenerOf(parts, request, matcher(request.url, request.access))
  } catch (failure) {
    if (!(failure instanceof QueryError)) throw failure
    return (sink) => {
      sink.write(serverSentEvent('channelError', failure.body))
      sink.end()
      return () => undefined
    }
  }
}

type Matcher = (document: LakeDocument) => boolean

function listenerOf({ hub, log }: ListenParts, request: ListenRequest, matches: Matcher) {
  const { url, accessNow, lastEventId } = request
  const options = eventOptions(url)
  const allVersions = flag(url, 'includeAllVersions')

  const tell = (sink: Sink, commit: Commit): void => {
    const access = accessNow()
    if (!access) {
      sink.end()
      return
    }
    const seen = commit.changes.flatMap((change): [DocumentChange, Seen][] => {
      if (!allVersions && change.id.startsWith('versions.')) return []
      const before = change.before && access.mayRead(change.before) ? change.before : undefined
      const after = change.after && access.mayRead(change.after) ? change.after : undefined
      const transition = transitionOf(before !== undefined && matches(before), after !== undefined && matches(after))
      return transition ? [[change, { before, after, transition }]] : []
    })
    seen.forEach(([change, states], index) => {
      const event = mutationEvent(commit, change, states, { index, total: seen.length }, options)
      sink.write(serverSentEvent('mutation', event, event.eventId))
    })
  }

  return (sink: Sink) => {
    const listenerName = newId()
    const resumeFrom = flag(url, 'enableResume') && lastEventId ? positionOf(log, lastEventId) : undefined
    const missed = resumeFrom === undefined ? undefined : log.since(resumeFrom, MOST_MISSED + 1)
    const resumes = missed !== undefined && missed.length <= MOST_MISSED
    sink.write(
      serverSentEvent(
        resumes ? 'welcomeback' : 'welcome',
        { listenerName },
        `welcome#${resumes ? resumeFrom : log.lastSeq()}`,
      ),
    )
    if (resumes) for (const commit of missed) tell(sink, commit)
    const unsubscribe = hub.subscribe((commit) => tell(sink, commit))
    const heartbeat = setInterval(() => (accessNow() ? sink.write(':\n\n') : sink.end()), HEARTBEAT_MILLISECONDS)
    return () => {
      clearInterval(heartbeat)
      unsubscribe()
    }
  }
}

function transitionOf(matchedBefore: boolean, matchesAfter: boolean): 'appear' | 'update' | 'disappear' | undefined {
  if (matchesAfter) return matchedBefore ? 'update' : 'appear'
  return matchedBefore ? 'disappear' : undefined
}

/** The commit after which a stream broke off, from the id of the last event it had. */
function positionOf(log: ChangeLog, lastEventId: string): number | undefined {
  const welcome = /^welcome#(\d+)$/.exec(lastEventId)
  return welcome ? Number(welcome[1]) : log.seqOf(lastEventId.slice(0, lastEventId.indexOf('#')))
}

function matcher(url: URL, access: Access): Matcher {
  const query = url.searchParams.get('query')
  if (query === null) throw gatewayError(400, 'The parameter "query" is missing')
  if (query.trim() === '*') return () => true
  const params = queryParams(url)
  const tree = parseQuery(query, params)
  const matches = (document: LakeDocument): boolean => {
    const result: unknown = evaluateSync(tree, { dataset: [document], params, identity: access.principal.id }).data
    return Array.isArray(result) ? result.length > 0 : result !== null && result !== undefined && result !== 0
  }
  try {
    matches({ _id: 'probe', _type: 'probe', _rev: '', _createdAt: '', _updatedAt: '' })
  } catch (failure) {
    throw groqFailure(query, failure)
  }
  return matches
}

function eventOptions(url: URL): EventOptions {
  return {
    includeResult: flag(url, 'includeResult'),
    includePreviousRevision: flag(url, 'includePreviousRevision'),
    includeMutations: flag(url, 'includeMutations', true),
    effects: url.searchParams.get('effectFormat') === 'mendoza',
    visibility: url.searchParams.get('visibility') === 'query' ? 'query' : 'transaction',
  }
}

const serverSentEvent = (event: string, data: object, id?: string): string =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`
