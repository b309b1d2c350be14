import type { DocumentBadgeComponent } from 'sanity'
import { reviewOf } from './reviewOf.ts'

/** Beside the document's title: where its draft stands. */
export const reviewBadge: DocumentBadgeComponent = ({ draft }) => {
  const review = reviewOf(draft)
  if (!review) return null
  return review.state === 'submitted'
    ? { label: 'Menunggu tinjauan', color: 'warning', title: 'Dinas akan meninjau perubahan ini.' }
    : { label: 'Dikembalikan', color: 'danger', ...(review.note ? { title: review.note } : {}) }
}
