import type { SearchSettings } from '#catalogue/searchSettings.ts'
import type { MissingWord } from '#cms/desk/searchWords/missingWord.ts'
import { dictionaryOf, type KnownWords } from '../correctSpelling.ts'
import { folded, plainWordsOf, wordsOf } from '../foldText.ts'
import { slipsBetween, soundOf } from '../nearestWord.ts'

const MOST_PROPOSED = 6
/** Words that differ in more of their letters than this have nothing to do with each other. */
const MOST_DIFFERENT = 0.4
/** "krupuk" lies in "krupukan": as good as one letter in four. */
const CONTAINED = 0.25
const SHORTEST_CONTAINED = 4

/** A synonym of more words than this is never met: search looks at three words together at most. */
const MOST_WORDS = 3

/**
 * What of a text no goods have, as it was typed, and known words that it may mean: those that sound most alike. Where goods have
 * each of its words, but none has all, the whole text is what is missing.
 * @param like what somebody typed who looks for another word; then words that begin so are proposed, those that most goods have first
 */
export function findMissingWord(
  text: string,
  inIndex: KnownWords,
  settings: Pick<SearchSettings, 'synonyms' | 'stopWords'>,
  like?: string,
): MissingWord {
  const { goods, written } = dictionaryOf(settings.synonyms, inIndex)
  const passedOver = new Set(settings.stopWords.flatMap(wordsOf))
  const typed = plainWordsOf(text).filter((word) => !passedOver.has(folded(word)))
  const meant = missingPart(typed, (word) => goods.has(folded(word)))
  const begun = wordsOf(like ?? '').join(' ')
  const difference = begun
    ? (known: string) => (known === begun ? 0 : known.startsWith(begun) ? 1 : Number.POSITIVE_INFINITY)
    : (known: string) => Math.min(...meant.map((word) => differenceBetween(folded(word), known)))

  const proposals = [...goods]
    .map(([word, count]) => ({ word, count, difference: difference(word) }))
    .filter((each) => Number.isFinite(each.difference))
    .sort((a, b) => a.difference - b.difference || b.count - a.count)
    .slice(0, MOST_PROPOSED)
  return { missing: meant.join(' '), proposals: proposals.map(({ word }) => written.get(word) ?? word) }
}

/** The words from the first unknown one to the last, which a synonym must name together to be met; or all, if none is unknown. */
function missingPart(words: readonly string[], isKnown: (word: string) => boolean): readonly string[] {
  const first = words.findIndex((word) => !isKnown(word))
  const last = words.findLastIndex((word) => !isKnown(word))
  return (first < 0 ? words : words.slice(first, last + 1)).slice(0, MOST_WORDS)
}

/** The share of letters in which two words differ by ear; infinite when they have nothing to do with each other. */
function differenceBetween(word: string, known: string): number {
  const [a, b] = [soundOf(word), soundOf(known)]
  const longest = Math.max(a.length, b.length)
  const share = slipsBetween(a, b) / longest
  if (Math.min(a.length, b.length) >= SHORTEST_CONTAINED && (a.includes(b) || b.includes(a)))
    return Math.min(share, CONTAINED)
  return share > MOST_DIFFERENT ? Number.POSITIVE_INFINITY : share
}
