import type { Settings } from '../settings/settings.ts'
import type { Tokeniser } from '../text/tokeniser.ts'

/** At most this many synonyms of a word, and words in them altogether. */
const MOST_PHRASES = 50
const MOST_WORDS = 100

/** Synonyms as lists of terms, by the terms (joined by spaces) that they stand for. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>

/** Brings the synonyms of an index's settings into the form of terms. They hold in the given direction only. */
export function compileSynonyms(settings: Settings, tokeniser: Tokeniser): Synonyms {
  const termsOf = (text: string) => tokeniser.tokens(text).map((token) => token.term)
  const compiled = new Map<string, string[][]>()
  for (const [word, synonyms] of Object.entries(settings.synonyms)) {
    const key = termsOf(word).join(' ')
    if (key === '') continue
    const known = compiled.get(key) ?? []
    let words = known.reduce((sum, terms) => sum + terms.length, 0)
    for (const synonym of synonyms) {
      const terms = termsOf(synonym)
      if (terms.length === 0 || known.length >= MOST_PHRASES || words + terms.length > MOST_WORDS) continue
      known.push(terms)
      words += terms.length
    }
    compiled.set(key, known)
  }
  return compiled
}
