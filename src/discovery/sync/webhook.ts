import { decodeSignatureHeader, isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { z } from 'zod'
import type { Change } from './consequences.ts'

/** The library accepts signatures of any age; a replayed one would only cost work, but costs it. */
const MAX_AGE_MS = 5 * 60_000

const oneDocument = z.object({ _id: z.string(), _type: z.string(), businessId: z.string().nullish() })
/** The lake sends a list; Sanity's own webhooks send the one document that their projection describes. */
const body = z.union([z.object({ documents: z.array(oneDocument) }), oneDocument])

export type WebhookResult =
  | { readonly kind: 'changes'; readonly changes: Change[] }
  | { readonly kind: 'refused'; readonly status: 400 | 401; readonly reason: string }

/**
 * Reads a webhook's request: its signature over the raw body, its age, its content.
 * https://www.sanity.io/docs/content-lake/webhook-best-practices
 */
export async function readWebhook(request: Request, secret: string, now = Date.now()): Promise<WebhookResult> {
  const raw = await request.text()
  const signature = request.headers.get(SIGNATURE_HEADER_NAME) ?? ''
  if (!signature || !(await isValidSignature(raw, signature, secret).catch(() => false))) {
    return { kind: 'refused', status: 401, reason: 'The signature is missing or wrong.' }
  }
  if (Math.abs(now - decodeSignatureHeader(signature).timestamp) > MAX_AGE_MS) {
    return { kind: 'refused', status: 401, reason: 'The signature is too old.' }
  }
  const parsed = body.safeParse(parseJson(raw))
  if (!parsed.success) return { kind: 'refused', status: 400, reason: 'The body is not a list of documents.' }
  const documents = 'documents' in parsed.data ? parsed.data.documents : [parsed.data]
  return {
    kind: 'changes',
    changes: documents
      .filter(({ _id }) => !_id.includes('.'))
      .map(({ _id, _type, businessId }) => ({ id: _id, type: _type, businessId: businessId ?? undefined })),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
