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

/**
 * What of a text no goods have, as it was typed, and known words that it may mean: those that sound most alike. Where goods have
 * each of its words, but none has all, the whole text is what is missing.
 * @param like what somebody typed who looks for another word; then words that begin so are proposed
 */
export function missingWord(
  text: string,
  inIndex: KnownWords,
  settings: Pick<SearchSettings, 'synonyms' | 'stopWords'>,
  like?: string,
): MissingWord {
  const { goods, written } = dictionaryOf(settings.synonyms, inIndex)
  const passedOver = new Set(settings.stopWords.flatMap(wordsOf))
  const typed = plainWordsOf(text).filter((word) => !passedOver.has(folded(word)))
  const unknown = typed.filter((word) => !goods.has(folded(word)))
  const meant = unknown.length > 0 ? unknown : typed
  const begun = wordsOf(like ?? '').join(' ')
  const difference = begun
    ? (known: string) => (known.startsWith(begun) ? known.length : Number.POSITIVE_INFINITY)
    : (known: string) => Math.min(...meant.map((word) => differenceBetween(folded(word), known)))

  const proposals = [...goods]
    .map(([word, count]) => ({ word, count, difference: difference(word) }))
    .filter((each) => Number.isFinite(each.difference))
    .sort((a, b) => a.difference - b.difference || b.count - a.count)
    .slice(0, MOST_PROPOSED)
  return { missing: meant.join(' '), proposals: proposals.map(({ word }) => written.get(word) ?? word) }
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
