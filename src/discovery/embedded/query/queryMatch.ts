import type { Bits } from '../memory/bits.ts'
import type { QueryItem } from './parseQuery.ts'
import { type MatchingStrategy, removalSteps } from './removalOrder.ts'
import type { SpanMatches } from './spanMatches.ts'

const UNREACHABLE = 255

/** Which documents meet a query, with how few items missing and typos made. */
export class QueryMatch {
  readonly items: readonly QueryItem[]
  /** Documents that meet the query, ascending. */
  readonly documents: Uint32Array
  readonly #endingAt: readonly (readonly SpanMatches[])[]
  readonly #steps: readonly number[]
  readonly #stepOf: Uint8Array
  readonly #typosOf: Uint8Array
  readonly #costs = new Uint8Array(32)

  constructor(
    items: readonly QueryItem[],
    matches: readonly SpanMatches[],
    strategy: MatchingStrategy,
    candidates: Bits,
    capacity: number,
  ) {
    this.items = items
    this.#endingAt = items.map((_, index) => matches.filter(({ span }) => span.to === index + 1))
    this.#steps = removalSteps(strategy, items, matches)
    this.#stepOf = new Uint8Array(capacity)
    this.#typosOf = new Uint8Array(capacity)
    this.documents = this.#match(matches, candidates)
  }

  /** How many items the document lacks. */
  missing(document: number): number {
    return this.#stepOf[document] ?? 0
  }

  typos(document: number): number {
    return this.#typosOf[document] ?? 0
  }

  /** The spans by which the document meets the query with the fewest typos, in the query's order. */
  path(document: number): SpanMatches[] {
    const skipped = this.#steps[this.#stepOf[document] ?? 0] ?? 0
    if (this.items.length === 1) return [...(this.#endingAt[0] ?? [])]
    this.#cheapest(document, skipped)
    const path: SpanMatches[] = []
    for (let end = this.items.length; end > 0; ) {
      const span = this.#endingAt[end - 1]?.find((match) => this.#arrives(match, document, end))
      if (span) path.unshift(span)
      end = span ? span.span.from : end - 1
    }
    return path
  }

  #arrives(match: SpanMatches, document: number, end: number): boolean {
    const typos = match.typosOf(document)
    const before = this.#costs[match.span.from] ?? UNREACHABLE
    return typos !== undefined && before !== UNREACHABLE && before + typos === this.#costs[end]
  }

  #match(matches: readonly SpanMatches[], candidates: Bits): Uint32Array {
    const whole = (1 << this.items.length) - 1
    const masks = matches.map(({ span }) => (1 << span.to) - (1 << span.from))
    const ordinals = candidates.toArray()
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
        this.#stepOf[document] = step
        this.#typosOf[document] = typos
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
      for (const match of this.#endingAt[end - 1] ?? []) {
        const typos = match.typosOf(document)
        const before = costs[match.span.from] ?? UNREACHABLE
        if (typos !== undefined && before !== UNREACHABLE && before + typos < least) least = before + typos
      }
      costs[end] = least
    }
    return costs[this.items.length] ?? UNREACHABLE
  }
}
