import type { Document } from '../json.ts'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { FAR, type Tokeniser } from '../text/tokeniser.ts'
import { AttributeLengths } from './attributeLengths.ts'
import { Dictionary } from './dictionary.ts'
import { DocumentSet } from './documentSet.ts'
import { EncodedText } from './encodedText.ts'
import { leafText, walkDocument } from './leaves.ts'
import { MOST_POSITIONS } from './place.ts'
import type { SearchableAttributes } from './searchableAttributes.ts'
import { differentWords, Texts, wordOf } from './texts.ts'
import { WordRanks } from './wordRanks.ts'

/** The words of all documents: which documents have a word, and the words of each document; changed one document at a time. */
export class TextIndex {
  readonly dictionary = new Dictionary()
  readonly attributes: SearchableAttributes
  readonly tokeniser: Tokeniser
  readonly texts = new Texts()
  readonly wordRanks = new WordRanks()
  readonly #stopWords: ReadonlySet<string>
  /** By word. */
  readonly #documents: DocumentSet[] = []
  readonly #lengths = new AttributeLengths()
  readonly #encoded = new EncodedText()

  constructor(attributes: SearchableAttributes, tokeniser: Tokeniser, stopWords: ReadonlySet<string>) {
    this.attributes = attributes
    this.tokeniser = tokeniser
    this.#stopWords = stopWords
  }

  save(to: SnapshotWriter): void {
    for (const part of this.#parts()) part.save(to)
    const sets = this.#documents.map(({ stored }) => stored)
    to.numbers(Uint32Array.from(sets, ({ numbers }) => numbers.length))
    to.numbers(Uint8Array.from(sets, ({ isBits }) => (isBits ? 1 : 0)))
    to.numbers(...sets.map(({ numbers }) => numbers))
  }

  restore(from: SnapshotReader): void {
    for (const part of this.#parts()) part.restore(from)
    const lengths = from.uint32()
    const areBits = from.bytes()
    const numbers = from.uint32()
    let at = 0
    for (const [word, length] of lengths.entries()) {
      this.#documents.push(DocumentSet.from(numbers.subarray(at, at + length), areBits[word] === 1))
      at += length
    }
  }

  #parts() {
    return [this.attributes, this.dictionary, this.#lengths, this.texts, this.wordRanks]
  }

  /** Sets what document `ordinal` holds; `undefined` stands for no document. */
  set(ordinal: number, document: Document | undefined): void {
    this.#encode(document)
    const { entries, lengths } = this.#encoded
    const before = this.texts.wordsOf(ordinal)
    if (before.length === 0) this.#addWords(ordinal, entries)
    else this.#exchangeWords(ordinal, before, differentWords(entries))
    this.texts.set(ordinal, entries)
    this.#lengths.set(ordinal, lengths)
  }

  #addWords(ordinal: number, entries: readonly (readonly number[])[]): void {
    for (const attribute of entries) {
      for (let i = 0; i < attribute.length; i++) {
        const word = wordOf(attribute[i] ?? 0)
        if (word !== undefined) this.#setOf(word).add(ordinal)
      }
    }
  }

  #exchangeWords(ordinal: number, before: Uint32Array, after: Uint32Array): void {
    for (let i = 0, j = 0; i < before.length || j < after.length; ) {
      const old = before[i] ?? Number.POSITIVE_INFINITY
      const now = after[j] ?? Number.POSITIVE_INFINITY
      if (old < now) this.#documents[old]?.delete(ordinal)
      else if (now < old) this.#setOf(now).add(ordinal)
      if (old <= now) i++
      if (now <= old) j++
    }
  }

  /** The documents that have a word, by its id in the dictionary. */
  documentsOf(word: number): DocumentSet | undefined {
    return this.#documents[word]
  }

  /** How many words a document has in the attribute of this rank. */
  lengthOf(ordinal: number, attribute: number): number {
    return this.#lengths.of(ordinal, attribute)
  }

  isStopWord(term: string): boolean {
    return this.#stopWords.has(term)
  }

  #setOf(word: number): DocumentSet {
    const known = this.#documents[word]
    if (known) return known
    const added = new DocumentSet()
    this.#documents[word] = added
    return added
  }

  #encode(document: Document | undefined): void {
    const encoded = this.#encoded
    encoded.clear()
    if (!document) return
    const next: number[] = []
    walkDocument(document, (path, value) => {
      const text = leafText(value)
      const rank = text === undefined ? -1 : this.attributes.rankOf(path)
      if (text === undefined || rank < 0) return
      encoded.reach(rank)
      let count = 0
      const last = this.tokeniser.eachWord(text, next[rank] ?? 0, (term, position) => {
        count++
        if (position >= MOST_POSITIONS || this.#stopWords.has(term)) return
        const word = this.dictionary.intern(term)
        encoded.add(rank, position, word)
        this.wordRanks.add(word, rank)
      })
      if (last === undefined) return
      next[rank] = last + FAR
      encoded.lengths[rank] = (encoded.lengths[rank] ?? 0) + count
    })
  }
}
