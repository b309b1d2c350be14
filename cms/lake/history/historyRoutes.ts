import type { Access } from '../auth/access.ts'
import { isRecord, type LakeDocument } from '../documents/document.ts'
import { addressOf, DRAFTS } from '../documents/ids.ts'
import type { Commit } from '../documents/transaction.ts'
import { gatewayError } from '../errors.ts'
import { type Call, flag, part, type Route, signedIn } from '../http/call.ts'
import { json, jsonLines, type Reply } from '../http/reply.ts'
import type { ChangeLog } from './changeLog.ts'
import { eventOf } from './documentEvents.ts'
import { effectsOf } from './effects.ts'

const MOST_TRANSACTIONS = 500

/** Who changed what, and documents as they once were. */
export function historyRoutes(log: ChangeLog): readonly Route[] {
  return [
    {
      method: 'GET',
      pattern: /^\/data\/history\/[^/]+\/transactions\/(.+)$/,
      handle: (call) => transactions(log, call),
    },
    { method: 'GET', pattern: /^\/data\/history\/[^/]+\/documents\/(.+)$/, handle: (call) => documents(log, call) },
    {
      method: 'GET',
      pattern: /^\/data\/history\/[^/]+\/events\/documents\/(.+)$/,
      handle: (call) => events(log, call),
    },
  ]
}

function transactions(log: ChangeLog, call: Call): Reply {
  const access = signedIn(call)
  const { searchParams } = call.url
  const authors = searchParams.get('authors')?.split(',')
  const all = knownCommits(log, access, part(call, 0).split(',')).filter(
    ({ author }) => !authors || authors.includes(author),
  )
  const chosen = between(all, searchParams)
  const ordered = flag(call.url, 'reverse') ? chosen.toReversed() : chosen
  const limit = Math.min(Number(searchParams.get('limit')) || 100, MOST_TRANSACTIONS)
  const content = !flag(call.url, 'excludeContent')
  const wanted = {
    mutations: content && !flag(call.url, 'excludeMutations'),
    effects: content || searchParams.get('effectFormat') === 'mendoza',
  }
  return jsonLines(ordered.slice(0, limit).map((commit) => described(commit, wanted)))
}

function knownCommits(log: ChangeLog, access: Access, ids: readonly string[]): readonly Commit[] {
  return log
    .ofDocuments(ids)
    .map((commit) => ({ ...commit, changes: commit.changes.filter((change) => mayKnow(access, change)) }))
    .filter(({ changes }) => changes.length > 0)
}

/** History is known of a document one may read the history of, in either of its two states. */
function mayKnow(
  access: Access,
  change: { readonly before: LakeDocument | undefined; readonly after: LakeDocument | undefined },
): boolean {
  return [change.before, change.after].every((state) => !state || access.may('history', state))
}

function between(commits: readonly Commit[], bounds: URLSearchParams): readonly Commit[] {
  const first = commits.findIndex((commit) => commit.transactionId === bounds.get('fromTransaction'))
  const last = commits.findIndex((commit) => commit.transactionId === bounds.get('toTransaction'))
  const fromTime = bounds.get('fromTime') ?? ''
  const toTime = bounds.get('toTime') ?? '9999'
  return commits
    .slice(Math.max(first, 0), last < 0 ? undefined : last + 1)
    .filter(({ timestamp }) => timestamp >= fromTime && timestamp <= toTime)
}

function described(
  { transactionId, timestamp, author, changes }: Commit,
  wanted: { readonly mutations: boolean; readonly effects: boolean },
): object {
  return {
    id: transactionId,
    timestamp,
    author,
    documentIDs: changes.map(({ id }) => id),
    mutations: wanted.mutations ? changes.flatMap(({ mutations }) => mutations) : [],
    effects: wanted.effects ? Object.fromEntries(changes.map((change) => [change.id, effectsOf(change)])) : {},
  }
}

/** The stations in a document's life, newest first; asked for by its id or its draft's, with the offset as a cursor. */
function events(log: ChangeLog, call: Call): Reply {
  const access = signedIn(call)
  const { searchParams } = call.url
  const id = part(call, 0)
  const { publishedId } = addressOf(id)
  const all = knownCommits(log, access, [publishedId, `${DRAFTS}.${publishedId}`])
    .flatMap((commit) => eventOf(commit, publishedId) ?? [])
    .toReversed()
  const start = Math.max(Number(searchParams.get('nextCursor')) || 0, 0)
  const end = start + Math.min(Number(searchParams.get('limit')) || 100, MOST_TRANSACTIONS)
  return json({ events: { [id]: all.slice(start, end) }, nextCursor: end < all.length ? String(end) : '' })
}

function documents(log: ChangeLog, call: Call): Reply {
  const access = signedIn(call)
  const { searchParams } = call.url
  if (['revision', 'time', 'lastRevision'].filter((name) => searchParams.has(name)).length > 1)
    throw gatewayError(400, 'Only one of "revision", "time" and "lastRevision" can be given')
  const revision = searchParams.get('revision')
  const time = searchParams.get('time')
  const isWanted = (commit: Commit): boolean =>
    revision !== null ? commit.transactionId === revision : time === null || commit.timestamp <= time
  const last = flag(call.url, 'lastRevision')
  const ids = part(call, 0).split(',')
  const found = ids
    .map((id) => log.documentAt(id, last ? (commit) => commit.changes[0]?.after !== undefined : isWanted))
    .filter((document) => isRecord(document))
  if (found.length === 0 && revision !== null) found.push(...publishedAt(log, ids, isWanted))
  // What one may not see is left out, as if it had never been.
  return json({ documents: found.filter((document) => access.may('history', document)) })
}

/** A draft as it was at a revision of the published document alone, is that document: there was no other state to see. */
function publishedAt(log: ChangeLog, ids: readonly string[], isWanted: (commit: Commit) => boolean): LakeDocument[] {
  return ids.flatMap((id) => log.documentAt(addressOf(id).publishedId, isWanted) ?? [])
}
