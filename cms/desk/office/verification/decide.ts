import type { SanityClient } from '@sanity/client'
import { getDraftId } from 'sanity'
import { dateInMalang } from '../../../schema/calendar.ts'
import { newReview, reviewOf } from '../../review/reviewOf.ts'

export interface Decision {
  readonly state: 'verified' | 'rejected'
  /** Account of whoever decides. */
  readonly by: string
  readonly at: Date
  /** Why; asked for when a certificate is rejected. */
  readonly note?: string
}

/** The two states of a certificate as they are now. */
export interface CertificateStates {
  readonly draft: object | null
  readonly published: object | null
}

/**
 * Records what the office found. A verified draft is published with it; a rejected one goes back to its owner with the
 * reason. What is published already is changed where it stands, and an owner's unfinished draft stays hers.
 */
export async function decide(client: SanityClient, id: string, states: CertificateStates, decision: Decision) {
  const verification = verificationOf(decision)
  const draftId = getDraftId(id)
  if (states.published && states.draft && reviewOf(states.draft)?.state !== 'submitted') {
    const patch = { set: { verification } }
    await client.transaction().patch(id, patch).patch(draftId, patch).commit()
    return
  }
  const givenBack = decision.state === 'rejected' && states.draft !== null
  const patch = givenBack
    ? { set: { verification, review: returned(decision) } }
    : { set: { verification }, unset: ['review'] }
  await client.action([
    { actionType: 'sanity.action.document.edit', draftId, publishedId: id, patch },
    ...(givenBack ? [] : [{ actionType: 'sanity.action.document.publish' as const, draftId, publishedId: id }]),
  ])
}

function verificationOf({ state, by, at, note }: Decision): object {
  return { state, checkedOn: dateInMalang(at), checkedBy: by, ...(note && { note }) }
}

function returned({ by, at, note }: Decision): object {
  return newReview('returned', by, at, `Sertifikat ditolak: ${note ?? ''}`)
}
