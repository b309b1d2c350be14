import { folded } from '../foldText.ts'
import type { Condition, Recogniser } from './condition.ts'

/** A pattern for any of some phrases as whole words, the longest first. */
export function anyPhrase(phrases: readonly string[]): string {
  const alternatives = phrases
    .map((phrase) =>
      folded(phrase)
        .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(/[ -]/g, '[ -]?'),
    )
    .toSorted((a, b) => b.length - a.length)
  return `(?:${alternatives.join('|')})`
}

/** Nothing of a word before, nothing after. */
export const wholeWords = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu')

/** Recognises a condition by phrases that mean it, after words that may introduce it. */
export function recogniserOf(condition: Condition, phrases: readonly string[], lead = ''): Recogniser {
  if (phrases.length === 0) return () => []
  const pattern = wholeWords(`${lead}${anyPhrase(phrases)}`)
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      conditions: [condition],
    }))
}
