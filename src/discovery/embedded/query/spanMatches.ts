import { Bits } from '../memory/bits.ts'
import { attributeOf, NOWHERE } from '../memory/place.ts'
import type { Marks, Scratch } from '../memory/scratch.ts'
import type { SearchIndex } from '../memory/searchIndex.ts'
import type { Sought, Texts } from '../memory/texts.ts'
import type { PhraseAlternative, Span, WordAlternative } from './span.ts'

/** By rank of the attribute, 1 where words are looked for: as they are, and with typos. */
export interface AttributeScope {
  readonly exact: Uint8Array
  readonly forgiving: Uint8Array
  /** Whether all attributes are in both. */
  readonly whole: boolean
}

/** A place where a span stands in a document, and how many words it is there. */
export interface Standing {
  readonly place: number
  readonly width: number
}

/** The documents that meet a span with as many typos, and what to seek in them. */
interface TypoClass {
  readonly typos: number
  readonly documents: Bits
  readonly sought: Sought
  readonly searched: Uint8Array
  readonly phrases: readonly PhraseAlternative[]
}

/** A word's mark is its typos and one more, since 0 means that it does not meet the span. */
const NO_TYPOS = 1
const KNOWN = 1

/** Which documents meet a span, with how few typos, and where. */
export class SpanMatches {
  readonly span: Span
  readonly scope: AttributeScope
  /** Documents that meet the span. */
  readonly documents = new Bits()
  /** Fewest typos first. */
  readonly #classes: readonly TypoClass[]
  readonly #texts: Texts
  readonly #scratch: Scratch
  readonly #capacity: number
  /** Best places, once they were asked for. */
  #best: Marks | undefined

  /** @param within the documents that are looked at */
  constructor(span: Span, scope: AttributeScope, { text, scratch, capacity }: SearchIndex, within: Bits) {
    this.span = span
    this.scope = scope
    this.#texts = text.texts
    this.#scratch = scratch
    this.#capacity = capacity
    const marks = marksOf(span.words, text.dictionary.size)
    const differentTypos = new Set([...span.words, ...span.phrases].map(({ typos }) => typos))
    this.#classes = [...differentTypos]
      .sort((a, b) => a - b)
      .map((typos) => {
        const searched = typos === 0 ? scope.exact : scope.forgiving
        const words = span.words.flatMap((each) => (each.typos === typos ? each.word : []))
        const sought = { marks, mark: typos + NO_TYPOS, ranks: text.wordRanks.ofAny(words, searched) }
        const documents = new Bits(capacity)
        for (const word of words) text.documentsOf(word)?.addTo(documents)
        documents.intersect(within)
        if (!scope.whole) this.#keepThoseWith(sought, documents)
        const phrases = span.phrases.filter((each) => each.typos === typos)
        for (const { occurrences } of phrases) occurrences.eachDocument(searched, (document) => documents.add(document))
        return { typos, documents: documents.intersect(within), sought, phrases, searched }
      })
    for (const { documents } of this.#classes) this.documents.unite(documents)
  }

  /** Fewest typos, or undefined when the document does not meet the span. */
  typosOf(document: number): number | undefined {
    return this.#classOf(document)?.typos
  }

  /** How many typos every document takes that meets the span, if it is the same number. */
  get onlyTypos(): number | undefined {
    return this.#classes.length === 1 ? this.#classes[0]?.typos : undefined
  }

  /** Best place (most important attribute, then earliest) among those with the fewest typos. */
  bestPlaceOf(document: number): number {
    const known = this.#bestPlaces()
    if (known.markOf(document) === KNOWN) return known.numberOf(document)
    const found = this.#classOf(document)
    let best = found ? this.#texts.firstPlace(document, found.sought) : NOWHERE
    if (found && found.phrases.length > 0) {
      for (const { place } of phrasePlaces(document, found)) if (place < best) best = place
    }
    known.set(document, KNOWN, best)
    return best
  }

  /** Finds best places for `bestPlaceOf`, which is quicker for many documents at once. */
  findBestPlaces(documents: Uint32Array): void {
    this.#findInAttributes(documents, documents.length, Number.POSITIVE_INFINITY)
  }

  /**
   * Finds best places, those in the most important attributes first, until so many as `wanted` are known, and sets the ranks of
   * their attributes; the other documents' ranks are set to `lowest`.
   */
  setAttributes(documents: Uint32Array, ranks: Float64Array, wanted: number, lowest: number): void {
    this.#findInAttributes(documents, wanted, lowest)
    const best = this.#bestPlaces()
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0
      ranks[i] = best.markOf(document) === KNOWN ? attributeOf(best.numberOf(document)) : lowest
    }
  }

  #findInAttributes(documents: Uint32Array, wanted: number, lowest: number): void {
    if (this.span.phrases.length > 0) {
      for (let i = 0; i < documents.length; i++) this.bestPlaceOf(documents[i] ?? 0)
      return
    }
    const best = this.#bestPlaces()
    const searches = this.#classes.map(({ sought, documents: met }) => ({
      sought,
      unknown: met.among(documents),
    }))
    const ranks = [...new Set(this.#classes.flatMap(({ sought }) => sought.ranks))].sort((a, b) => a - b)
    let known = 0
    for (const rank of ranks) {
      if (rank > lowest || known >= wanted) return
      for (const search of searches) {
        if (!search.sought.ranks.includes(rank)) continue
        const left = this.#texts.markFirstPlaces(rank, search.unknown, search.sought, best, KNOWN)
        known += search.unknown.length - left.length
        search.unknown = left
      }
    }
  }

  /** What to seek in a document, when words alone meet the span with the fewest typos there. */
  soughtIn(document: number): Sought | undefined {
    const found = this.#classOf(document)
    return found?.phrases.length === 0 ? found.sought : undefined
  }

  /** All places with the fewest typos. */
  standingsIn(document: number): Standing[] {
    const found = this.#classOf(document)
    if (!found) return []
    const words = this.#texts.placesOf(document, found.sought).map((place) => ({ place, width: 1 }))
    return [...words, ...phrasePlaces(document, found)]
  }

  #bestPlaces(): Marks {
    this.#best ??= this.#scratch.take(this.#capacity)
    return this.#best
  }

  #classOf(document: number): TypoClass | undefined {
    for (let i = 0; i < this.#classes.length; i++) {
      if (this.#classes[i]?.documents.has(document)) return this.#classes[i]
    }
    return undefined
  }

  #keepThoseWith(sought: Sought, documents: Bits): void {
    for (const document of documents.toArray()) {
      if (this.#texts.firstPlace(document, sought) === NOWHERE) documents.delete(document)
    }
  }
}

/** Each word's mark for its fewest typos. */
function marksOf(words: readonly WordAlternative[], size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const { word, typos } of words) {
    const known = marks[word] ?? 0
    if (known === 0 || typos + NO_TYPOS < known) marks[word] = typos + NO_TYPOS
  }
  return marks
}

function phrasePlaces(document: number, { phrases, searched }: TypoClass): Standing[] {
  return phrases.flatMap(({ occurrences, width }) =>
    Array.from(occurrences.placesIn(document), (place) => ({ place, width })).filter(
      ({ place }) => searched[attributeOf(place)] === 1,
    ),
  )
}
