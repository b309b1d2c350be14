import type { SearchSettings } from '#catalogue/searchSettings.ts'
import { wordsOf } from './foldText.ts'
import { nearestWord } from './nearestWord.ts'

/** How many goods have each word that an index knows, as written there. */
export type KnownWords = ReadonlyMap<string, number>

/** A text beside the words that goods have. */
export interface Spelling {
  /** The text with each unknown word replaced by the known one it is most likely meant for, if there is any to replace. */
  readonly corrected: string | undefined
  /** The words of that text that are known, and those that no goods have nor anything near. */
  readonly known: string
  readonly unknown: readonly string[]
}

/** Looks for what was meant by words that no goods have. */
export function correctSpelling(
  text: string,
  inIndex: KnownWords,
  { synonyms, stopWords }: Pick<SearchSettings, 'synonyms' | 'stopWords'>,
): Spelling {
  const passedOver = new Set(stopWords.flatMap(wordsOf))
  const dictionary = dictionaryOf(synonyms, inIndex)
  const typed = wordsOf(text).filter((word) => !passedOver.has(word))
  const meant = typed.flatMap((word) =>
    dictionary.goods.has(word)
      ? [word]
      : (asTwoWords(word, dictionary.goods) ?? [nearestWord(word, dictionary.goods) ?? word]),
  )
  const written = (words: readonly string[]) => words.map((word) => dictionary.written.get(word) ?? word).join(' ')
  return {
    corrected: meant.join(' ') === typed.join(' ') ? undefined : written(meant),
    known: written(meant.filter((word) => dictionary.goods.has(word))),
    unknown: meant.filter((word) => !dictionary.goods.has(word)),
  }
}

/** How many goods have each word, and how it is written, by the folded word. */
export interface Dictionary {
  readonly goods: ReadonlyMap<string, number>
  readonly written: ReadonlyMap<string, string>
}

/** The index's words, and those that the office lists as meaning the same as another. */
export function dictionaryOf(synonyms: SearchSettings['synonyms'], inIndex: KnownWords): Dictionary {
  const goods = new Map<string, number>()
  const written = new Map<string, string>()
  const listed = synonyms.flat().flatMap((phrase) => phrase.split(/\s+/))
  for (const [word, count] of [...listed.map((word) => [word, 1] as const), ...inIndex])
    for (const plain of wordsOf(word)) {
      goods.set(plain, Math.max(count, goods.get(plain) ?? 0))
      written.set(plain, word)
    }
  return { goods, written }
}

/** "kripiktempe" as "kripik tempe". */
function asTwoWords(word: string, known: ReadonlyMap<string, number>): string[] | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every((part) => known.has(part))) return parts
  }
  return undefined
}
