import type { SearchSettings } from '#catalogue/searchSettings.ts'
import { createSpeller, type KnownWords, type Speller } from './correctSpelling.ts'
import { PRODUCTS_INDEX } from './index/settings.ts'
import type { SearchEngine } from './searchEngine.ts'

/** Every word that the index's goods have. */
export async function knownWords(engine: SearchEngine): Promise<KnownWords> {
  const { facetDistribution } = await engine.search(PRODUCTS_INDEX, '', { facets: ['word'], limit: 0 })
  return new Map(Object.entries(facetDistribution?.['word'] ?? {}))
}

/** Words come with new goods, and those that are found as they are typed need no correction. */
const KEPT_MS = 60_000

/** A speller of the words that goods have, read again after a minute; what was read last serves meanwhile. */
export function keepSpeller(engine: SearchEngine): (settings: SearchSettings) => Promise<Speller> {
  let reading: { readonly words: Promise<KnownWords>; readonly since: number } | undefined
  let read: KnownWords | undefined
  let kept: { readonly words: KnownWords; readonly settings: SearchSettings; readonly speller: Speller } | undefined

  const readAgain = () => {
    const words = knownWords(engine)
    const asked = { words, since: performance.now() }
    reading = asked
    const forget = () => {
      if (reading === asked) reading = undefined
    }
    words.then((found) => {
      // An index that is being filled for the first time.
      if (found.size === 0) forget()
      // What is made of the words stays good while they are the same.
      else if (!read || !sameWords(read, found)) read = found
    }, forget)
    return words
  }
  return async (settings) => {
    const current = reading && performance.now() - reading.since < KEPT_MS ? reading.words : readAgain()
    const words = read ?? (await current)
    if (kept?.words !== words || kept.settings !== settings)
      kept = { words, settings, speller: createSpeller(words, settings) }
    return kept.speller
  }
}

function sameWords(a: KnownWords, b: KnownWords): boolean {
  return a.size === b.size && [...a].every(([word, count]) => b.get(word) === count)
}
