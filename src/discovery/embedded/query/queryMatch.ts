import { Bits } from '../memory/bits.ts'
import type { Marks } from '../memory/scratch.ts'
import type { QueryItem } from './parseQuery.ts'
import { type MatchingStrategy, removalSteps } from './removalOrder.ts'
import type { SpanMatches } from './spanMatches.ts'

const UNREACHABLE = 255

/** Which documents meet a query, with how few items missing and typos made. */
export class QueryMatch {
  readonly items: readonly QueryItem[]
  /** Documents that meet the query, ascending. */
  readonly documents: Uint32Array
  /** A table for numbering a group of documents. */
  readonly slots: Marks
  readonly #endingAt: readonly (readonly SpanMatches[])[]
  readonly #steps: readonly number[]
  /** Of each document that meets the query: its step, one more, and its typos. */
  readonly #found: Marks
  readonly #costs = new Uint8Array(32)
  readonly #path: SpanMatches[] = []

  constructor(
    items: readonly QueryItem[],
    matches: readonly SpanMatches[],
    strategy: MatchingStrategy,
    candidates: Bits,
    found: Marks,
    slots: Marks,
  ) {
    this.items = items
    this.slots = slots
    this.#endingAt = items.map((_, index) => matches.filter(({ span }) => span.to === index + 1))
    this.#steps = removalSteps(strategy, items, matches)
    this.#found = found
    this.documents = this.#match(matches, this.#withDemandedItem(matches).intersect(candidates).toArray())
  }

  /** How many items the document lacks. */
  missing(document: number): number {
    return this.#found.markOf(document) - 1
  }

  typos(document: number): number {
    return this.#found.placeOf(document)
  }

  /**
   * The spans by which the document meets the query with the fewest typos, in the query's order. The list is used again by
   * the next call: this is asked for every document that meets a search, once a ranking rule.
   */
  path(document: number): readonly SpanMatches[] {
    if (this.items.length === 1) return this.#endingAt[0] ?? []
    this.#cheapest(document, this.#steps[this.missing(document)] ?? 0)
    this.#path.length = 0
    for (let end = this.items.length; end > 0; ) {
      const span = this.#endingAt[end - 1]?.find((match) => this.#arrives(match, document, end))
      if (span) this.#path.push(span)
      end = span ? span.span.from : end - 1
    }
    return this.#path.reverse()
  }

  #arrives(match: SpanMatches, document: number, end: number): boolean {
    const typos = match.typosOf(document)
    const before = this.#costs[match.span.from] ?? UNREACHABLE
    return typos !== undefined && before !== UNREACHABLE && before + typos === this.#costs[end]
  }

  /** Documents that have the rarest of the items that may never be missing: all that can meet the query are among them. */
  #withDemandedItem(matches: readonly SpanMatches[]): Bits {
    const spare = this.#steps.at(-1) ?? 0
    const demanded = [...this.items.keys()].filter((index) => ((spare >>> index) & 1) === 0)
    const covering = demanded.map((index) => matches.filter(({ span }) => span.from <= index && index < span.to))
    const frequency = (spans: readonly SpanMatches[]) => spans.reduce((sum, span) => sum + span.frequency, 0)
    const [rarest = []] = covering.toSorted((a, b) => frequency(a) - frequency(b))
    const bits = new Bits()
    for (const { documents } of rarest) bits.addAll(documents)
    return bits
  }

  #match(matches: readonly SpanMatches[], ordinals: Uint32Array): Uint32Array {
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
