import type { SearchSettings } from '#catalogue/searchSettings.ts'
import { wordsOf } from './foldText.ts'
import { nearestWord } from './nearestWord.ts'

/** How many goods have each word that an index knows. */
export type KnownWords = ReadonlyMap<string, number>

/** A text beside the words that goods have. */
export interface Spelling {
  /** The text with each unknown word replaced by the known one it is most likely meant for, if there is any to replace. */
  readonly corrected: string | undefined
  /** The words of that text that are known. */
  readonly known: string
}

/** Looks for what was meant by words that no goods have. */
export function correctSpelling(
  text: string,
  inIndex: KnownWords,
  { synonyms, stopWords }: Pick<SearchSettings, 'synonyms' | 'stopWords'>,
): Spelling {
  const passedOver = new Set(stopWords.flatMap(wordsOf))
  const known = new Map([
    ...synonyms
      .flat()
      .flatMap(wordsOf)
      .map((word) => [word, 1] as const),
    ...inIndex,
  ])
  const typed = wordsOf(text).filter((word) => !passedOver.has(word))
  const meant = typed.flatMap((word) =>
    known.has(word) ? [word] : (asTwoWords(word, known) ?? [nearestWord(word, known) ?? word]),
  )
  const corrected = meant.join(' ')
  return {
    corrected: corrected === typed.join(' ') ? undefined : corrected,
    known: meant.filter((word) => known.has(word)).join(' '),
  }
}

/** "kripiktempe" as "kripik tempe". */
function asTwoWords(word: string, known: KnownWords): string[] | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every((part) => known.has(part))) return parts
  }
  return undefined
}
