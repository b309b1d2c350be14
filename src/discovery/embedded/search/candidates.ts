import { Bits } from '../memory/bits.ts'
import type { TextIndex } from '../memory/textIndex.ts'
import { buildSpans } from '../query/buildSpans.ts'
import { frequencyOf, matchSpans } from '../query/matchSpans.ts'
import { parseQuery, type QueryItem } from '../query/parseQuery.ts'
import { phraseOccurrences } from '../query/phrase.ts'
import { QueryMatch } from '../query/queryMatch.ts'
import { type MatchingStrategy, removalSteps } from '../query/removalOrder.ts'
import type { SpanMarks } from '../query/span.ts'
import type { AttributeScope } from '../query/spanMatches.ts'
import { compileSynonyms, type Synonyms } from '../query/synonyms.ts'
import type { Settings } from '../settings/settings.ts'
import { normalise } from '../text/normalise.ts'
import type { Searchable } from './searchable.ts'

/** The documents that a query and a filter let through. */
export interface Candidates {
  readonly documents: Uint32Array
  /** How the query is met; undefined when there is nothing to look for, and all documents are candidates. */
  readonly match: QueryMatch | undefined
  readonly marks: readonly SpanMarks[]
}

/** Finds the documents that meet a query's words among those that a filter lets through. */
export function findCandidates(
  searchable: Searchable,
  query: string,
  strategy: MatchingStrategy,
  scope: AttributeScope,
  filtered: Bits | undefined,
): Candidates {
  const { index, settings } = searchable
  const { items, excluded } = parseQuery(query, index.text, settings.prefixSearch !== 'disabled')
  const allowed = Bits.copyOf(filtered ?? index.alive)
  for (const item of excluded) exclude(item, allowed, index.text)
  if (items.length === 0) return { documents: allowed.toArray(), match: undefined, marks: [] }
  const spans = buildSpans(items, index.text, expansionRules(searchable))
  index.scratch.rewind()
  const steps = removalSteps(strategy, items, (item) => frequencyOf(item, spans, scope, index))
  const spare = steps.at(-1) ?? 0
  const demanded = [...items.keys()].filter((item) => ((spare >>> item) & 1) === 0)
  const matched = matchSpans(spans, demanded, allowed, scope, index)
  const match = new QueryMatch(items, matched, steps, index.scratch.take(index.capacity))
  return { documents: match.documents, match, marks: spans.map((span) => span.marks) }
}

/** Leaves out the documents with a word or phrase, as it is written. */
function exclude(item: QueryItem, allowed: Bits, text: TextIndex): void {
  const excluded = new Bits()
  if (item.kind === 'word') text.documentsOf(text.dictionary.idOf(item.term) ?? -1)?.addTo(excluded)
  else {
    const { pairs } = phraseOccurrences(item.terms, text)
    for (let i = 0; i < pairs.length; i += 2) excluded.add(pairs[i] ?? 0)
  }
  allowed.subtract(excluded)
}

const compiled = new WeakMap<Settings, { exactWords: ReadonlySet<string>; synonyms: Synonyms }>()

/** Synonyms and exact words in the form of terms, kept as long as the settings they come from. */
function expansionRules({ index, settings }: Searchable) {
  let rules = compiled.get(settings)
  if (!rules) {
    const exactWords = new Set(settings.typoTolerance.disableOnWords.map(normalise))
    rules = { exactWords, synonyms: compileSynonyms(settings, index.text.tokeniser) }
    compiled.set(settings, rules)
  }
  return { typoTolerance: settings.typoTolerance, ...rules }
}
