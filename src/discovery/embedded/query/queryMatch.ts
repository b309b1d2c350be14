import type { Marks } from '../memory/scratch.ts'
import type { MatchedSpans } from './matchSpans.ts'
import type { QueryItem } from './parseQuery.ts'
import type { SpanMatches } from './spanMatches.ts'

/** How a document meets a query. */
interface Outcome {
  /** How many items it lacks. */
  readonly missing: number
  readonly typos: number
  /** The spans by which it meets the query with the fewest typos, in the query's order. */
  readonly path: readonly SpanMatches[]
}

const FOUND = 1
/** Stands for an item, or a span, that is not met. */
const UNREACHABLE = 255
/** A span's typos, or that it is not met, take so many bits, where all fit into one number. */
const BITS_OF_TYPOS = 3
const MOST_IN_A_NUMBER = 10

/** Which documents meet a query, with how few items missing and typos made. */
export class QueryMatch {
  readonly items: readonly QueryItem[]
  readonly matches: readonly SpanMatches[]
  /** Documents that meet the query, ascending. */
  readonly documents: Uint32Array
  readonly #steps: readonly number[]
  /** The outcomes there are, few in one search, and by what the typos of all spans are. */
  readonly #outcomes: Outcome[] = []
  readonly #known = new Map<number | string, number>()
  /** Of each document that meets the query, the index of its outcome. */
  readonly #found: Marks
  /** Of the document that is looked at, each span's typos. */
  readonly #typos: Uint8Array

  /**
   * @param steps masks of the items that may be missing
   * @param found a table for what is found of each document
   */
  constructor(
    items: readonly QueryItem[],
    { matches, documents }: MatchedSpans,
    steps: readonly number[],
    found: Marks,
  ) {
    this.items = items
    this.matches = matches
    this.#steps = steps
    this.#found = found
    this.#typos = new Uint8Array(matches.length)
    this.documents = items.length === 1 ? documents.toArray() : this.#match(documents.toArray())
  }

  /** Whether no document lacks an item. */
  get complete(): boolean {
    return this.#steps.length === 1
  }

  /** How many typos every document takes, if it is the same number. */
  get onlyTypos(): number | undefined {
    return this.items.length === 1 ? this.matches[0]?.onlyTypos : undefined
  }

  /** How many items the document lacks. */
  missing(document: number): number {
    return this.items.length === 1 ? 0 : (this.#outcomeOf(document)?.missing ?? 0)
  }

  typos(document: number): number {
    if (this.items.length === 1) return this.matches[0]?.typosOf(document) ?? 0
    return this.#outcomeOf(document)?.typos ?? 0
  }

  /** The spans by which the document meets the query with the fewest typos, in the query's order. */
  path(document: number): readonly SpanMatches[] {
    return this.items.length === 1 ? this.matches : (this.#outcomeOf(document)?.path ?? [])
  }

  #outcomeOf(document: number): Outcome | undefined {
    return this.#outcomes[this.#found.numberOf(document)]
  }

  #match(ordinals: Uint32Array): Uint32Array {
    let size = 0
    for (let i = 0; i < ordinals.length; i++) {
      const document = ordinals[i] ?? 0
      const outcome = this.#indexOfOutcome(document)
      if (outcome < 0) continue
      this.#found.set(document, FOUND, outcome)
      ordinals[size++] = document
    }
    return ordinals.subarray(0, size)
  }

  /** Index of the document's outcome, or -1 when it does not meet the query. */
  #indexOfOutcome(document: number): number {
    const typos = this.#typos
    let key = 0
    for (let i = 0; i < typos.length; i++) {
      typos[i] = this.matches[i]?.typosOf(document) ?? UNREACHABLE
      key = (key << BITS_OF_TYPOS) | (((typos[i] ?? 0) + 1) & 7)
    }
    const signature = typos.length <= MOST_IN_A_NUMBER ? key : typos.join()
    let index = this.#known.get(signature)
    if (index === undefined) {
      const outcome = this.#makeOutcome()
      index = outcome ? this.#outcomes.push(outcome) - 1 : -1
      this.#known.set(signature, index)
    }
    return index
  }

  #makeOutcome(): Outcome | undefined {
    for (const [missing, skipped] of this.#steps.entries()) {
      const costs = this.#costsOfBeginnings(skipped)
      const typos = costs.at(-1) ?? UNREACHABLE
      if (typos !== UNREACHABLE) return { missing, typos, path: this.#pathBack(costs) }
    }
    return undefined
  }

  /** By number of items, the fewest typos on a way through them, but for the skipped ones. */
  #costsOfBeginnings(skipped: number): number[] {
    const costs = [0]
    for (let end = 1; end <= this.items.length; end++) {
      const spared = (skipped >>> (end - 1)) & 1 ? (costs[end - 1] ?? UNREACHABLE) : UNREACHABLE
      const ways = this.matches.map((_, index) => this.#arrivalCost(index, end, costs))
      costs.push(Math.min(spared, ...ways))
    }
    return costs
  }

  #pathBack(costs: readonly number[]): readonly SpanMatches[] {
    const path: SpanMatches[] = []
    for (let end = this.items.length; end > 0; ) {
      const span = this.matches.find((_, index) => this.#arrivalCost(index, end, costs) === costs[end])
      if (span) path.unshift(span)
      end = span ? span.span.from : end - 1
    }
    return path
  }

  /** What the way to the end of an item takes that ends with a span; unreachable by those that end elsewhere. */
  #arrivalCost(index: number, end: number, costs: readonly number[]): number {
    const span = this.matches[index]?.span
    const before = span?.to === end ? (costs[span.from] ?? UNREACHABLE) : UNREACHABLE
    const typos = this.#typos[index] ?? UNREACHABLE
    return before === UNREACHABLE || typos === UNREACHABLE ? UNREACHABLE : before + typos
  }
}
