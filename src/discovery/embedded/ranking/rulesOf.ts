import type { SearchIndex } from '../memory/searchIndex.ts'
import type { QueryMatch } from '../query/queryMatch.ts'
import type { MatchingStrategy } from '../query/removalOrder.ts'
import type { Settings } from '../settings/settings.ts'
import { exactAttributeRule, exactWordsRule } from './exactnessRules.ts'
import { proximityRule } from './proximityRule.ts'
import type { RankingRule } from './rankingRule.ts'
import { parseSort, type SortExpression } from './sortExpression.ts'
import { sortRule } from './sortRules.ts'
import { attributeRankRule, typoRule, wordPositionRule, wordsRule } from './textRules.ts'

const SORTING = (name: string) => name === 'sort' || parseSort(name) !== undefined

/** The rules of an index in their order, for one search; without a query only those that sort. */
export function rulesOf(
  settings: Settings,
  index: SearchIndex,
  match: QueryMatch | undefined,
  sort: readonly SortExpression[],
  strategy: MatchingStrategy,
): RankingRule[] {
  return withWords(settings.rankingRules, strategy).flatMap((name): RankingRule[] => {
    if (name === 'sort') return sort.map((expression) => sortRule(expression, index))
    const custom = parseSort(name)
    if (custom) return [sortRule(custom, index)]
    return match ? textRules(name, settings, index, match) : []
  })
}

/** Where words may be missing, their number is always a rule: before the first one that looks at words. */
function withWords(names: readonly string[], strategy: MatchingStrategy): readonly string[] {
  if (strategy === 'all' || names.includes('words')) return names
  const first = names.findIndex((name) => !SORTING(name))
  return first < 0 ? names : names.toSpliced(first, 0, 'words')
}

function textRules(name: string, settings: Settings, index: SearchIndex, match: QueryMatch): RankingRule[] {
  const { scratch } = index
  const { attributes } = index.text
  switch (name) {
    case 'words':
      return [wordsRule(match, scratch)]
    case 'typo':
      return [typoRule(match, scratch)]
    case 'proximity':
      return [proximityRule(match, settings.proximityPrecision, index)]
    case 'attribute':
      return [attributeRankRule(match, attributes.highestRank, scratch), wordPositionRule(match, scratch)]
    case 'attributeRank':
      return [attributeRankRule(match, attributes.highestRank, scratch)]
    case 'wordPosition':
      return [wordPositionRule(match, scratch)]
    case 'exactness':
      return [exactAttributeRule(match, index.text, scratch), exactWordsRule(match, index.text, scratch)]
    default:
      return []
  }
}
