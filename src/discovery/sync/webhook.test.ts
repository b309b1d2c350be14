import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { describe, expect, it } from 'vitest'
import { readWebhook } from './webhook.ts'

const SECRET = 'a-webhook-secret-of-tests'
const NOW = Date.parse('2026-11-25T03:00:00Z')
const DOCUMENTS = JSON.stringify({
  documents: [
    { _id: 'product-1', _type: 'product', operation: 'update' },
    { _id: 'drafts.product-2', _type: 'product', operation: 'update' },
  ],
})

interface Sending {
  readonly body?: string
  readonly signed?: string
  readonly secret?: string
  readonly at?: number
}

/** A webhook's request: a body, signed (or another one signed) with a secret at a moment. */
async function sent({ body = DOCUMENTS, signed = body, secret = SECRET, at = NOW }: Sending): Promise<Request> {
  return new Request('http://etalase.test/api/webhooks/cms', {
    method: 'POST',
    headers: { [SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(signed, at, secret) },
    body,
  })
}
const read = async (sending: Sending) => readWebhook(await sent(sending), SECRET, NOW)

describe('a webhook of the CMS', () => {
  it('tells of published documents', async () => {
    expect(await read({})).toEqual({
      kind: 'changes',
      changes: [{ id: 'product-1', type: 'product', businessId: undefined }],
    })
  })

  it('may be one document, as a projection of Sanity’s own webhooks sends it', async () => {
    const body = JSON.stringify({ _id: 'certificate-1', _type: 'certificate', businessId: 'business-a' })
    expect(await read({ body })).toEqual({
      kind: 'changes',
      changes: [{ id: 'certificate-1', type: 'certificate', businessId: 'business-a' }],
    })
  })

  it.each<[string, Sending, number]>([
    ['signed with another secret', { secret: 'another-secret-altogether' }, 401],
    ['changed after it was signed', { body: DOCUMENTS, signed: `${DOCUMENTS} ` }, 401],
    ['signed more than five minutes ago', { at: NOW - 5 * 60_000 - 1 }, 401],
    ['signed in a far future', { at: NOW + 5 * 60_000 + 1 }, 401],
    ['no JSON', { body: '{' }, 400],
    ['no documents', { body: '{"documents":[{"_id":1}]}' }, 400],
  ])('is refused when it is %s', async (_, sending, status) => {
    expect(await read(sending)).toMatchObject({ kind: 'refused', status })
  })

  it('is taken up to five minutes after it was signed', async () => {
    expect(await read({ at: NOW - 5 * 60_000 })).toMatchObject({ kind: 'changes' })
  })

  it.each(['', 'nonsense', 't=1,v1=', 't=x,v1=abc', `t=${NOW},v1=abc,v1=def`])(
    'is refused with the signature %j',
    async (signature) => {
      const request = new Request('http://etalase.test/api/webhooks/cms', {
        method: 'POST',
        headers: { [SIGNATURE_HEADER_NAME]: signature },
        body: DOCUMENTS,
      })
      expect(await readWebhook(request, SECRET, NOW)).toMatchObject({ kind: 'refused', status: 401 })
    },
  )
})
