import type { Occurrences } from './occurrences.ts'

/** A word that a span of the query may be met by, by its id in the dictionary, and how many typos that takes. */
export interface WordAlternative {
  readonly word: number
  readonly typos: number
}

/** Words in a row that a span of the query may be met by. */
export interface PhraseAlternative {
  readonly occurrences: Occurrences
  readonly typos: number
  /** How many words it is in documents. */
  readonly width: number
}

/** What was typed, as it stands in documents: a word, or a phrase. */
export type Exact = { readonly word: number } | { readonly occurrences: Occurrences }

/**
 * One or more neighbouring items of the query that are looked for as one thing: a word alone, two or three words
 * written together, or a phrase.
 */
export interface Span {
  /** Items `from` (inclusive) to `to` (exclusive). */
  readonly from: number
  readonly to: number
  readonly words: readonly WordAlternative[]
  readonly phrases: readonly PhraseAlternative[]
  /** The item exactly as typed, where documents have it (not for several words written together). */
  readonly exact: Exact | undefined
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
