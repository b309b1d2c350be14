import { Bits } from '../memory/bits.ts'
import { buildSpans, exactOccurrences } from '../query/buildSpans.ts'
import { frequencyOf, matchSpans } from '../query/matchSpans.ts'
import { parseQuery } from '../query/parseQuery.ts'
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
  for (const item of excluded) {
    const { pairs, size } = exactOccurrences(item, index.text)
    for (let i = 0; i < size; i += 2) allowed.delete(pairs[i] ?? 0)
  }
  if (items.length === 0) return { documents: allowed.toArray(), match: undefined, marks: [] }
  const spans = buildSpans(items, index.text, expansionRules(searchable))
  const { scratch, capacity } = index
  scratch.rewind()
  const table = () => scratch.take(capacity)
  const steps = removalSteps(strategy, items, (item) => frequencyOf(item, spans, scope))
  const spare = steps.at(-1) ?? 0
  const demanded = [...items.keys()].filter((item) => ((spare >>> item) & 1) === 0)
  const match = new QueryMatch(items, matchSpans(spans, demanded, allowed, scope, table), steps, table(), table())
  return { documents: match.documents, match, marks: spans.map((span) => span.marks) }
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
