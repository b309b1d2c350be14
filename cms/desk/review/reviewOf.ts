/** Types that an owner edits and the office reviews. */
export const REVIEWED_TYPES: readonly string[] = ['business', 'product', 'certificate']
/** The same as a GROQ filter. */
export const REVIEWED = `_type in ${JSON.stringify(REVIEWED_TYPES)}`

export interface Review {
  readonly state: 'submitted' | 'returned'
  readonly note?: string
  /** When it was submitted or returned, ISO 8601. */
  readonly at?: string
}

/** What a draft carries from now on: its owner handed it in, or the office gave it back with a note. */
export function newReview(state: Review['state'], by: string | undefined, at: Date, note?: string): object {
  return { _type: 'review', state, at: at.toISOString(), by, ...(note !== undefined && { note }) }
}

/** Where a draft stands between owner and office; undefined when it was never submitted, or is published. */
export function reviewOf(document: unknown): Review | undefined {
  if (!isRecord(document) || !isRecord(document['review'])) return undefined
  const { state, note, at } = document['review']
  if (state !== 'submitted' && state !== 'returned') return undefined
  return {
    state,
    ...(typeof note === 'string' && note ? { note } : {}),
    ...(typeof at === 'string' && at ? { at } : {}),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
