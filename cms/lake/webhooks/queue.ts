import type { DatabaseSync } from 'node:sqlite'
import { matchesFilter } from '../auth/access.ts'
import type { LakeDocument } from '../documents/document.ts'
import { isPublishedId, newId } from '../documents/ids.ts'
import type { Commit, DocumentChange } from '../documents/transaction.ts'
import type { WebhookOptions } from '../options.ts'

/** The body of a webhook: which published documents changed, and how. */
export interface WebhookPayload {
  readonly ids: { readonly created: string[]; readonly updated: string[]; readonly deleted: string[] }
  readonly documents: readonly { readonly _id: string; readonly _type: string; readonly operation: string }[]
}

/** Queues a commit's webhooks. Called inside the commit's own transaction, so neither can be without the other. */
export function createWebhookQueue(sql: DatabaseSync, webhooks: readonly WebhookOptions[]): (commit: Commit) => void {
  const insert = sql.prepare(
    'INSERT INTO webhook_deliveries (url, key, transaction_id, payload, queued, due) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return (commit) => {
    for (const { url, filter } of webhooks) {
      const payload = payloadOf(commit, filter)
      if (payload.documents.length === 0) continue
      const now = Date.now()
      insert.run(url, newId(), commit.transactionId, JSON.stringify(payload), now, now)
    }
  }
}

function payloadOf(commit: Commit, filter: string | undefined): WebhookPayload {
  const documents = commit.changes.flatMap((change) => {
    const subject = change.after ?? change.before
    if (!subject || !isPublishedId(change.id)) return []
    if (filter !== undefined && !matchesFilter(filter, subject, commit.author)) return []
    return [{ _id: change.id, _type: subject._type, operation: operationOf(change) }]
  })
  const idsWhere = (operation: string) => documents.filter((each) => each.operation === operation).map(({ _id }) => _id)
  return { ids: { created: idsWhere('create'), updated: idsWhere('update'), deleted: idsWhere('delete') }, documents }
}

function operationOf({
  before,
  after,
}: {
  readonly before: LakeDocument | undefined
  readonly after: DocumentChange['after']
}): string {
  if (!after) return 'delete'
  return before ? 'update' : 'create'
}
