import { Bits } from '../memory/bits.ts'
import type { SearchIndex } from '../memory/searchIndex.ts'
import type { TextIndex } from '../memory/textIndex.ts'
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
  index: SearchIndex,
): MatchedSpans {
  const [rarest = []] = demanded
    .map((item) => spansOver(item, spans))
    .toSorted((a, b) => mostDocuments(a, index.text) - mostDocuments(b, index.text))
  const matchesOf = new Map(rarest.map((span) => [span, new SpanMatches(span, scope, index, allowed)]))
  const documents = new Bits()
  for (const matches of matchesOf.values()) documents.unite(matches.documents)
  const matches = spans.map((span) => matchesOf.get(span) ?? new SpanMatches(span, scope, index, documents))
  return { matches, documents }
}

/** How many documents meet the most frequent of the spans over an item. */
export function frequencyOf(item: number, spans: readonly Span[], scope: AttributeScope, index: SearchIndex): number {
  const counts = spansOver(item, spans).map((span) => new SpanMatches(span, scope, index, index.alive).documents.size)
  return Math.max(0, ...counts)
}

function spansOver(item: number, spans: readonly Span[]): Span[] {
  return spans.filter(({ from, to }) => from <= item && item < to)
}

/** No fewer than the documents that meet one of the spans. */
function mostDocuments(spans: readonly Span[], text: TextIndex): number {
  let most = 0
  for (const { words, phrases } of spans) {
    for (const { word } of words) most += text.documentsOf(word)?.size ?? 0
    for (const { occurrences } of phrases) most += occurrences.pairs.length
  }
  return most
}
