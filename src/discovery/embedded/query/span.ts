import type { Occurrences } from '../memory/postings.ts'

/** One way in which a span of the query may be met: where it occurs and how many typos that takes. */
export interface Alternative {
  readonly occurrences: Occurrences
  readonly typos: number
  /** How many words it is in documents. */
  readonly width: number
}

/**
 * One or more neighbouring items of the query that are looked for as one thing: a word alone, two or three words
 * written together, or a phrase.
 */
export interface Span {
  /** Items `from` (inclusive) to `to` (exclusive). */
  readonly from: number
  readonly to: number
  readonly alternatives: readonly Alternative[]
  /** The word exactly as typed (not for several words written together). */
  readonly exact: Occurrences | undefined
  /** What counts as a match when results are highlighted. */
  readonly marks: SpanMarks
}

export interface SpanMarks {
  /** Words (normalised) that match whole or, with `prefixLength`, by their beginning. */
  readonly words: ReadonlySet<string>
  /** Words that begin with one of `words` match, and this many characters of them are marked. */
  readonly prefixLength: number | undefined
  readonly phrases: readonly (readonly (string | undefined)[])[]
}
