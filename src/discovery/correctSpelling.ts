import type { SearchSettings } from '#catalogue/searchSettings.ts'
import { wordsOf } from './foldText.ts'
import { createNearestWord, type NearestWord } from './nearestWord.ts'

/** How many goods have each word that an index knows, as written there. */
export type KnownWords = ReadonlyMap<string, number>

/** A text beside the words that goods have. */
export interface Spelling {
  /** The text with each unknown word replaced by the known one it is most likely meant for, if there is any to replace. */
  readonly corrected: string | undefined
  /** The same, where only a right spelling leads to the words that mean the same: "cofee" finds no *kopi*. */
  readonly reaching: string | undefined
  /** The words of the corrected text, folded, without those that are passed over. */
  readonly meant: readonly string[]
  /** Those of them that are known, as goods have them written; and those that no goods have, nor anything near. */
  readonly known: string
  readonly unknown: readonly string[]
}

/** Looks for what was meant by words that no goods have. */
export type Speller = (text: string) => Spelling

export function createSpeller(
  inIndex: KnownWords,
  { synonyms, stopWords }: Pick<SearchSettings, 'synonyms' | 'stopWords'>,
): Speller {
  const passedOver = new Set(stopWords.flatMap(wordsOf))
  const { goods, written } = dictionaryOf(synonyms, inIndex)
  const nearestWord = createNearestWord(goods)
  const withSynonyms = new Set(synonyms.flat().flatMap(wordsOf))
  const writtenAs = (words: readonly string[]) => words.map((word) => written.get(word) ?? word).join(' ')

  return (text) => {
    const typed = wordsOf(text).filter((word) => !passedOver.has(word))
    const corrections = typed.map((word) => (goods.has(word) ? [word] : corrected(word, goods, nearestWord)))
    const meant = corrections.flat()
    const last = typed.at(-1) ?? ''
    const isBeginning = !goods.has(last) && [...goods.keys()].some((word) => word.startsWith(last))
    const leadsOn = corrections.some(
      ([word = '', ...more], i) => word !== typed[i] && more.length === 0 && withSynonyms.has(word),
    )
    const correctedText = meant.join(' ') === typed.join(' ') ? undefined : writtenAs(meant)
    return {
      corrected: correctedText,
      reaching: leadsOn && !isBeginning ? correctedText : undefined,
      meant,
      known: writtenAs(meant.filter((word) => goods.has(word))),
      unknown: meant.filter((word) => !goods.has(word)),
    }
  }
}

/** What an unknown word is most likely meant for; itself, where nothing is near. */
function corrected(word: string, goods: ReadonlyMap<string, number>, nearestWord: NearestWord): readonly string[] {
  return asTwoWords(word, goods) ?? [nearestWord(word) ?? word]
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
