/** Types that an owner edits and the office reviews. */
export const REVIEWED_TYPES: readonly string[] = ['business', 'product', 'certificate']

export interface Review {
  readonly state: 'submitted' | 'returned'
  readonly note?: string
}

/** Where a draft stands between owner and office; undefined when it was never submitted, or is published. */
export function reviewOf(document: unknown): Review | undefined {
  if (!isRecord(document) || !isRecord(document['review'])) return undefined
  const { state, note } = document['review']
  if (state !== 'submitted' && state !== 'returned') return undefined
  return typeof note === 'string' && note ? { state, note } : { state }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
