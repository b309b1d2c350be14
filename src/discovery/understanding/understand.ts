import type { District } from '#catalogue/model.ts'
import type { SearchSettings } from '#catalogue/searchSettings.ts'
import { folded, wordsOf } from '../foldText.ts'
import type { Finding, Recogniser, Understanding } from './condition.ts'
import { markets } from './markets.ts'
import { placesOf } from './places.ts'
import { prices } from './prices.ts'
import { properties } from './properties.ts'

/** Reads a query's text. */
export type Reader = (text: string) => Understanding

/** A reader that knows the city's places beside what it always knows. */
export function createReader(
  districts: readonly District[],
  { synonyms, stopWords }: Pick<SearchSettings, 'synonyms' | 'stopWords'>,
): Reader {
  const recognisers = [...prices, ...properties, ...markets, ...placesOf(districts, synonyms)]
  const passedOver = new Set(stopWords.flatMap(wordsOf))
  return (text) => understand(text, recognisers, passedOver)
}

function understand(text: string, recognisers: readonly Recogniser[], stopWords: ReadonlySet<string>): Understanding {
  const plain = folded(text)
  const findings = withoutOverlaps(recognisers.flatMap((recognise) => recognise(plain)))
  const rest = without(text, findings)
  const telling = withoutLastWords(rest, stopWords)
  return {
    text: withoutLastWords(text, stopWords) || text,
    words: telling === '' && findings.length === 0 ? rest : telling,
    conditions: findings.flatMap((finding) =>
      finding.conditions.map((condition) => ({ condition, without: without(text, [finding]) })),
    ),
  }
}

/** A text without stop words at its end: the engine takes the last word for the beginning of one, also of a stop word. */
function withoutLastWords(text: string, stopWords: ReadonlySet<string>): string {
  const words = text.split(' ')
  const last = words.findLastIndex((word) => !wordsOf(word).every((part) => stopWords.has(part)))
  return words.slice(0, last + 1).join(' ')
}

/** The longest of the findings that share words: "tanpa gula tambahan" says more than "tanpa gula". In the text's order. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
    if (kept.every(({ from, to }) => finding.to <= from || to <= finding.from)) kept.push(finding)
  return kept.toSorted((a, b) => a.from - b.from)
}

/** Emoji, which no product's text has. */
const PICTURES = /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu

function without(text: string, findings: readonly Finding[]): string {
  return findings
    .toReversed()
    .reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
    .replaceAll(PICTURES, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
