import { REVIEWED } from '../review/reviewOf.ts'
import type { LiveQuery } from '../useLiveQuery.ts'

/** The queue's id in the Studio's address. */
export const WAITING_PANE = 'menunggu'

const WAITING = `${REVIEWED} && review.state == "submitted"`

/** A draft that its owner handed to the office. */
export interface WaitingDraft {
  readonly _id: string
  readonly _type: 'business' | 'product' | 'certificate'
  readonly title: string | null
  /** Kind of a certificate. */
  readonly kind: string | null
  readonly business: string | null
  readonly isNew: boolean
  /** When it was submitted, and by which account. */
  readonly since: string
  readonly by: string | null
}

/** All that waits, oldest first. */
export const WAITING_QUEUE: LiveQuery = {
  listen: `*[${WAITING}]`,
  fetch: `*[${WAITING}] | order(review.at asc) {
    _id, _type, kind,
    "title": select(_type == "product" => name.id, _type == "business" => name, number),
    "business": select(_type == "business" => name, business->name),
    "isNew": count(*[_id == string::split(^._id, "drafts.")[1]]) == 0,
    "since": review.at, "by": review.by
  }`,
}

/** When each waiting draft was submitted: enough for a count. */
export const WAITING_SINCE: LiveQuery = { listen: `*[${WAITING}]`, fetch: `*[${WAITING}].review.at` }
