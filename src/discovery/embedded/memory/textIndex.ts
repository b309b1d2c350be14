import type { Document } from '../json.ts'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { FAR, type Tokeniser } from '../text/tokeniser.ts'
import { AnalysedText } from './analysedText.ts'
import { AttributeLengths } from './attributeLengths.ts'
import { Dictionary } from './dictionary.ts'
import { leafText, walkDocument } from './leaves.ts'
import { type Occurrences, Postings, placeOf } from './postings.ts'
import type { SearchableAttributes } from './searchableAttributes.ts'

/** More than any place: attributes have ranks below 0xffff. */
const SPAN = 2 ** 32

/** The words of all documents with their places; documents can be exchanged one at a time. */
export class TextIndex {
  readonly dictionary = new Dictionary()
  readonly attributes: SearchableAttributes
  readonly tokeniser: Tokeniser
  readonly #stopWords: ReadonlySet<string>
  readonly #postings: Postings[] = []
  readonly #lengths = new AttributeLengths()
  readonly #before = new AnalysedText(SPAN)
  readonly #after = new AnalysedText(SPAN)

  constructor(attributes: SearchableAttributes, tokeniser: Tokeniser, stopWords: ReadonlySet<string>) {
    this.attributes = attributes
    this.tokeniser = tokeniser
    this.#stopWords = stopWords
  }

  save(to: SnapshotWriter): void {
    this.attributes.save(to)
    this.dictionary.save(to)
    this.#lengths.save(to)
    to.numbers(Uint32Array.from(this.#postings, ({ size }) => size))
    to.numbers(...this.#postings.map(({ pairs, size }) => pairs.subarray(0, size)))
  }

  restore(from: SnapshotReader): void {
    this.attributes.restore(from)
    this.dictionary.restore(from)
    this.#lengths.restore(from)
    const sizes = from.uint32()
    const pairs = from.uint32()
    let at = 0
    for (const [word, size] of sizes.entries()) {
      this.#postings[word] = new Postings(pairs.subarray(at, at + size))
      at += size
    }
  }

  /** Exchanges what document `ordinal` holds; `undefined` stands for no document. */
  replace(ordinal: number, before: Document | undefined, after: Document | undefined): void {
    const old = this.#analyse(before, this.#before)
    const now = this.#analyse(after, this.#after)
    for (let i = 0, j = 0; i < old.size || j < now.size; ) {
      const oldWord = i < old.size ? old.wordAt(i) : Number.POSITIVE_INFINITY
      const nowWord = j < now.size ? now.wordAt(j) : Number.POSITIVE_INFINITY
      const oldEnd = oldWord <= nowWord ? old.endOfWord(i) : i
      const nowEnd = nowWord <= oldWord ? now.endOfWord(j) : j
      if (oldWord !== nowWord || !now.sameWord(j, nowEnd, old, i, oldEnd)) {
        this.#postingsOf(Math.min(oldWord, nowWord)).set(ordinal, now, j, nowEnd)
      }
      i = oldEnd
      j = nowEnd
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

  #postingsOf(word: number): Postings {
    const known = this.#postings[word]
    if (known) return known
    const added = new Postings()
    this.#postings[word] = added
    return added
  }

  #analyse(document: Document | undefined, analysed: AnalysedText): AnalysedText {
    analysed.clear()
    if (!document) return analysed
    const next = new Map<number, number>()
    walkDocument(document, (path, value) => {
      const text = leafText(value)
      const rank = text === undefined ? -1 : this.attributes.rankOf(path)
      if (text === undefined || rank < 0) return
      let count = 0
      const last = this.tokeniser.eachWord(text, next.get(rank) ?? 0, (term, position) => {
        count++
        if (!this.#stopWords.has(term)) analysed.add(this.dictionary.intern(term), placeOf(rank, position))
      })
      if (last === undefined) return
      next.set(rank, last + FAR)
      analysed.lengths.set(rank, (analysed.lengths.get(rank) ?? 0) + count)
    })
    analysed.finish()
    return analysed
  }
}
