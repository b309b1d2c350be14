import type { Document } from '../json.ts'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { FAR, type Tokeniser } from '../text/tokeniser.ts'
import { AttributeLengths } from './attributeLengths.ts'
import { Dictionary } from './dictionary.ts'
import type { DocumentSet } from './documentSet.ts'
import { EncodedText } from './encodedText.ts'
import { leafText, walkDocument } from './leaves.ts'
import { MOST_POSITIONS } from './place.ts'
import type { SearchableAttributes } from './searchableAttributes.ts'
import { Texts } from './texts.ts'
import { WordRanks } from './wordRanks.ts'
import { WordSets } from './wordSets.ts'

/** The words of all documents: which documents have a word, and the words of each document; changed one document at a time. */
export class TextIndex {
  readonly dictionary = new Dictionary()
  readonly attributes: SearchableAttributes
  readonly tokeniser: Tokeniser
  readonly texts = new Texts()
  readonly wordRanks = new WordRanks()
  readonly #stopWords: ReadonlySet<string>
  readonly #holders = new WordSets()
  readonly #beginners = new WordSets()
  readonly #lengths = new AttributeLengths()
  readonly #encoded = new EncodedText()

  constructor(attributes: SearchableAttributes, tokeniser: Tokeniser, stopWords: ReadonlySet<string>) {
    this.attributes = attributes
    this.tokeniser = tokeniser
    this.#stopWords = stopWords
  }

  save(to: SnapshotWriter): void {
    for (const part of this.#parts()) part.save(to)
  }

  restore(from: SnapshotReader): void {
    for (const part of this.#parts()) part.restore(from)
  }

  #parts() {
    return [this.attributes, this.dictionary, this.#lengths, this.texts, this.wordRanks, this.#holders, this.#beginners]
  }

  /** Sets what document `ordinal` holds; `undefined` stands for no document. */
  set(ordinal: number, document: Document | undefined): void {
    this.#encode(document)
    const { entries, lengths } = this.#encoded
    const before = this.texts.wordsOf(ordinal)
    const begunBefore = this.texts.firstWordsOf(ordinal)
    this.texts.set(ordinal, entries)
    this.#lengths.set(ordinal, lengths)
    this.#beginners.exchange(ordinal, begunBefore, this.texts.firstWordsOf(ordinal))
    if (before.length > 0) this.#holders.exchange(ordinal, before, this.texts.wordsOf(ordinal))
    else this.texts.eachWord(ordinal, (word) => this.#holders.add(word, ordinal))
  }

  /** The documents that have a word, by its id in the dictionary. */
  documentsOf(word: number): DocumentSet | undefined {
    return this.#holders.of(word)
  }

  /** The documents of which an attribute has a word as its first one. */
  documentsBegunBy(word: number): DocumentSet | undefined {
    return this.#beginners.of(word)
  }

  /** How many words a document has in the attribute of this rank. */
  lengthOf(ordinal: number, attribute: number): number {
    return this.#lengths.of(ordinal, attribute)
  }

  isStopWord(term: string): boolean {
    return this.#stopWords.has(term)
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
