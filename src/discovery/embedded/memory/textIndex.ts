import type { Document } from '../json.ts'
import { FAR, type Tokeniser } from '../text/tokeniser.ts'
import { AttributeLengths } from './attributeLengths.ts'
import { Dictionary } from './dictionary.ts'
import { leafText, walkDocument } from './leaves.ts'
import { attributeOf, type Occurrences, Postings, placeOf } from './postings.ts'
import type { SearchableAttributes } from './searchableAttributes.ts'

/** What a document's words are: each word's places, and how many words each attribute has. */
export interface AnalysedText {
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly lengths: ReadonlyMap<number, number>
}

const NOTHING: AnalysedText = { places: new Map(), lengths: new Map() }

/** The words of all documents with their places; documents can be exchanged one at a time. */
export class TextIndex {
  readonly dictionary = new Dictionary()
  readonly attributes: SearchableAttributes
  readonly tokeniser: Tokeniser
  readonly #stopWords: ReadonlySet<string>
  readonly #postings: Postings[] = []
  readonly #lengths = new AttributeLengths()

  constructor(attributes: SearchableAttributes, tokeniser: Tokeniser, stopWords: ReadonlySet<string>) {
    this.attributes = attributes
    this.tokeniser = tokeniser
    this.#stopWords = stopWords
  }

  /** Exchanges what document `ordinal` holds; `undefined` stands for no document. */
  replace(ordinal: number, before: Document | undefined, after: Document | undefined): void {
    const old = before ? this.#analyse(before) : NOTHING
    const now = after ? this.#analyse(after) : NOTHING
    for (const word of old.places.keys()) if (!now.places.has(word)) this.#postingsOf(word).set(ordinal, [])
    for (const [word, places] of now.places) {
      const known = old.places.get(word)
      if (!known || !equal(known, places)) this.#postingsOf(word).set(ordinal, places)
    }
    this.#lengths.set(ordinal, now.lengths)
  }

  /** Occurrences of a word by its id in the dictionary. */
  occurrences(id: number): Occurrences | undefined {
    return this.#postings[id]
  }

  occurrencesOf(word: string): Occurrences | undefined {
    const id = this.dictionary.idOf(word)
    return id === undefined ? undefined : this.#postings[id]
  }

  /** How many words a document has in the attribute of this rank. */
  lengthOf(ordinal: number, attribute: number): number {
    return this.#lengths.of(ordinal, attribute)
  }

  isStopWord(term: string): boolean {
    return this.#stopWords.has(term)
  }

  #postingsOf(word: string): Postings {
    const id = this.dictionary.intern(word)
    const known = this.#postings[id]
    if (known) return known
    const added = new Postings()
    this.#postings[id] = added
    return added
  }

  #analyse(document: Document): AnalysedText {
    const places = new Map<string, number[]>()
    const lengths = new Map<number, number>()
    const next = new Map<number, number>()
    walkDocument(document, (path, value) => {
      const text = leafText(value)
      const rank = text === undefined ? -1 : this.attributes.rankOf(path)
      if (text === undefined || rank < 0) return
      let count = 0
      const last = this.tokeniser.eachWord(text, next.get(rank) ?? 0, (term, position) => {
        count++
        if (!this.#stopWords.has(term)) addPlace(places, term, placeOf(rank, position))
      })
      if (last === undefined) return
      next.set(rank, last + FAR)
      lengths.set(rank, (lengths.get(rank) ?? 0) + count)
    })
    for (const list of places.values()) if (list.length > 1) sortPlaces(list)
    return { places, lengths }
  }
}

function addPlace(places: Map<string, number[]>, term: string, place: number): void {
  const known = places.get(term)
  if (!known) places.set(term, [place])
  else if (known.at(-1) !== place) known.push(place)
}

/** Documents need not name their attributes in order of rank. */
function sortPlaces(places: number[]): void {
  for (let i = 1; i < places.length; i++) {
    if (attributeOf(places[i] ?? 0) < attributeOf(places[i - 1] ?? 0)) {
      places.sort((a, b) => a - b)
      return
    }
  }
}

function equal(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}
