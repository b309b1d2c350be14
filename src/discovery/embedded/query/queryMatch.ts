import type { Marks } from '../memory/scratch.ts'
import type { MatchedSpans } from './matchSpans.ts'
import type { QueryItem } from './parseQuery.ts'
import type { SpanMatches } from './spanMatches.ts'

const UNREACHABLE = 255

/** A document's typos take so many bits, its path the others: ten words have at most 27 spans. */
const BITS_OF_TYPOS = 5
const MOST_TYPOS = 31

/** Which documents meet a query, with how few items missing and typos made. */
export class QueryMatch {
  readonly items: readonly QueryItem[]
  readonly matches: readonly SpanMatches[]
  /** Documents that meet the query, ascending. */
  readonly documents: Uint32Array
  /** A table for numbering a group of documents. */
  readonly slots: Marks
  readonly #endingAt: readonly (readonly SpanMatches[])[]
  readonly #steps: readonly number[]
  /** Of each document that meets the query: its step, one more, and its typos, with its path once it was asked for. */
  readonly #found: Marks
  readonly #costs = new Uint8Array(32)
  /** By the bits of the spans in them; few are met in one search. */
  readonly #paths = new Map<number, readonly SpanMatches[]>()

  /**
   * @param steps masks of the items that may be missing
   * @param found a table for what is found of each document
   */
  constructor(
    items: readonly QueryItem[],
    { matches, documents }: MatchedSpans,
    steps: readonly number[],
    found: Marks,
    slots: Marks,
  ) {
    this.items = items
    this.matches = matches
    this.slots = slots
    this.#endingAt = items.map((_, index) => matches.filter(({ span }) => span.to === index + 1))
    this.#steps = steps
    this.#found = found
    this.documents = this.#match(documents.toArray())
  }

  /** Whether no document lacks an item. */
  get complete(): boolean {
    return this.#steps.length === 1
  }

  /** How many items the document lacks. */
  missing(document: number): number {
    return this.#found.markOf(document) - 1
  }

  typos(document: number): number {
    return this.#found.numberOf(document) & MOST_TYPOS
  }

  /** The spans by which the document meets the query with the fewest typos, in the query's order. */
  path(document: number): readonly SpanMatches[] {
    if (this.items.length === 1) return this.matches
    const known = this.#found.numberOf(document) >>> BITS_OF_TYPOS
    return this.#paths.get(known === 0 ? this.#findPath(document) : known) ?? []
  }

  /** The bits of a document's path, which is kept. */
  #findPath(document: number): number {
    const missing = this.missing(document)
    const typos = this.#cheapest(document, this.#steps[missing] ?? 0)
    let bits = 0
    for (let end = this.items.length; end > 0; ) {
      const span = this.#endingAt[end - 1]?.find((match) => this.#arrives(match, document, end))
      if (span) bits |= 1 << this.matches.indexOf(span)
      end = span ? span.span.from : end - 1
    }
    if (!this.#paths.has(bits)) this.#paths.set(bits, this.#pathOf(bits))
    this.#found.set(document, missing + 1, (bits << BITS_OF_TYPOS) | typos)
    return bits
  }

  #pathOf(bits: number): readonly SpanMatches[] {
    const path = this.matches.filter((_, index) => ((bits >>> index) & 1) === 1)
    return path.sort((a, b) => a.span.from - b.span.from)
  }

  #arrives(match: SpanMatches, document: number, end: number): boolean {
    const typos = match.typosOf(document)
    const before = this.#costs[match.span.from] ?? UNREACHABLE
    return typos !== undefined && before !== UNREACHABLE && before + typos === this.#costs[end]
  }

  #match(ordinals: Uint32Array): Uint32Array {
    const { matches } = this
    if (this.items.length === 1) return this.#matchWord(matches[0], ordinals)
    const whole = (1 << this.items.length) - 1
    const masks = matches.map(({ span }) => (1 << span.to) - (1 << span.from))
    let size = 0
    for (const document of ordinals) {
      let present = 0
      for (let i = 0; i < matches.length; i++) if (matches[i]?.has(document)) present |= masks[i] ?? 0
      if (present === 0) continue
      for (let step = 0; step < this.#steps.length; step++) {
        const skipped = this.#steps[step] ?? 0
        if ((whole & ~skipped & ~present) !== 0) continue
        const typos = this.#cheapest(document, skipped)
        if (typos === UNREACHABLE) continue
        this.#found.set(document, step + 1, typos)
        ordinals[size++] = document
        break
      }
    }
    return ordinals.subarray(0, size)
  }

  #matchWord(word: SpanMatches | undefined, ordinals: Uint32Array): Uint32Array {
    for (let i = 0; i < ordinals.length; i++) {
      const document = ordinals[i] ?? 0
      this.#found.set(document, 1, word?.typosOf(document) ?? 0)
    }
    return ordinals
  }

  /** Fewest typos on a way through all items but the skipped ones; leaves the costs of all beginnings in `#costs`. */
  #cheapest(document: number, skipped: number): number {
    const costs = this.#costs
    costs[0] = 0
    for (let end = 1; end <= this.items.length; end++) {
      let least = (skipped >>> (end - 1)) & 1 ? (costs[end - 1] ?? UNREACHABLE) : UNREACHABLE
      const ending = this.#endingAt[end - 1] ?? []
      for (let i = 0; i < ending.length; i++) {
        const match = ending[i]
        const typos = match?.typosOf(document)
        const before = costs[match?.span.from ?? 0] ?? UNREACHABLE
        if (typos !== undefined && before !== UNREACHABLE && before + typos < least) least = before + typos
      }
      costs[end] = least
    }
    return costs[this.items.length] ?? UNREACHABLE
  }
}
