import type { DatabaseSync } from 'node:sqlite'
import { matchesFilter } from '../auth/access.ts'
import type { LakeDocument } from '../documents/document.ts'
import { isPublishedId, newId } from '../documents/ids.ts'
import type { Commit, DocumentChange } from '../documents/transaction.ts'
import type { WebhookOptions } from '../options.ts'
import type { DatasetName } from '../query/runQuery.ts'

/**
 * The body of a webhook: which published documents changed, and how. Sanity's transaction webhooks have the same, but
 * for `documents`: https://www.sanity.io/docs/content-lake/webhooks, and the legacy payload it describes.
 */
export interface WebhookPayload extends DatasetName {
  readonly transactionId: string
  readonly ids: Readonly<Record<'created' | 'updated' | 'deleted' | 'all', readonly string[]>>
  readonly documents: readonly { readonly _id: string; readonly _type: string; readonly operation: string }[]
}

/** Queues a commit's webhooks. Called inside the commit's own transaction, so neither can be without the other. */
export function createWebhookQueue(
  sql: DatabaseSync,
  webhooks: readonly WebhookOptions[],
  sanity: DatasetName,
): (commit: Commit) => void {
  const insert = sql.prepare(
    'INSERT INTO webhook_deliveries (url, key, transaction_id, payload, queued, due) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return (commit) => {
    for (const { url, filter } of webhooks) {
      const payload = payloadOf(commit, sanity, filter)
      if (payload.documents.length === 0) continue
      const now = Date.now()
      insert.run(url, newId(), commit.transactionId, JSON.stringify(payload), now, now)
    }
  }
}

function payloadOf(commit: Commit, sanity: DatasetName, filter: string | undefined): WebhookPayload {
  const documents = commit.changes.flatMap((change) => {
    const subject = change.after ?? change.before
    if (!subject || !isPublishedId(change.id)) return []
    if (filter !== undefined && !matchesFilter(filter, subject, commit.author)) return []
    return [{ _id: change.id, _type: subject._type, operation: operationOf(change) }]
  })
  const idsWhere = (operation: string) => documents.filter((each) => each.operation === operation).map(({ _id }) => _id)
  const ids = {
    created: idsWhere('create'),
    updated: idsWhere('update'),
    deleted: idsWhere('delete'),
    all: documents.map(({ _id }) => _id),
  }
  return { transactionId: commit.transactionId, ...sanity, ids, documents }
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
