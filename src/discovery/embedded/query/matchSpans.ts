import { Bits } from '../memory/bits.ts'
import { attributeOf } from '../memory/postings.ts'
import type { Marks } from '../memory/scratch.ts'
import type { Span } from './span.ts'
import { type AttributeScope, SpanMatches } from './spanMatches.ts'

/** Where all spans of a query are met, in their order, and the documents that may meet the query. */
export interface MatchedSpans {
  readonly matches: readonly SpanMatches[]
  readonly documents: Bits
}

/**
 * Looks for spans: those over the rarest item that may not be missing first. What meets the query is among the documents
 * that they find, so the others are looked for in those alone.
 * @param demanded the items that may not be missing
 */
export function matchSpans(
  spans: readonly Span[],
  demanded: readonly number[],
  allowed: Bits,
  scope: AttributeScope,
  table: () => Marks,
): MatchedSpans {
  const first = demanded
    .map((item) => spansOver(item, spans))
    .reduce((a, b) => (occurrenceCount(b) < occurrenceCount(a) ? b : a), spansOver(demanded[0] ?? 0, spans))
  const matchesOf = new Map(first.map((span) => [span, new SpanMatches(span, scope, table(), allowed)]))
  const documents = new Bits()
  for (const matches of matchesOf.values()) documents.unite(matches.documents)
  const matches = spans.map((span) => matchesOf.get(span) ?? new SpanMatches(span, scope, table(), documents))
  return { matches, documents }
}

/** How many documents meet the most frequent of the spans over an item. */
export function frequencyOf(item: number, spans: readonly Span[], scope: AttributeScope): number {
  return Math.max(0, ...spansOver(item, spans).map((span) => documentCount(span, scope)))
}

function spansOver(item: number, spans: readonly Span[]): Span[] {
  return spans.filter(({ from, to }) => from <= item && item < to)
}

function occurrenceCount(spans: readonly Span[]): number {
  return spans.reduce(
    (sum, { alternatives }) => alternatives.reduce((size, { occurrences }) => size + occurrences.size, sum),
    0,
  )
}

function documentCount({ alternatives }: Span, { exact, forgiving }: AttributeScope): number {
  const documents = new Bits()
  for (const { occurrences, typos } of alternatives) {
    const { pairs, size } = occurrences
    const searched = typos === 0 ? exact : forgiving
    for (let i = 0; i < size; i += 2) if (searched[attributeOf(pairs[i + 1] ?? 0)] === 1) documents.add(pairs[i] ?? 0)
  }
  return documents.size
}
