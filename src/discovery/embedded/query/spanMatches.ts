import { attributeOf } from '../memory/postings.ts'
import type { Span } from './span.ts'

/** By rank of the attribute, 1 where words are looked for: as they are, and with typos. */
export interface AttributeScope {
  readonly exact: Uint8Array
  readonly forgiving: Uint8Array
}

const NO_TYPOS = 1

/** For each document the fewest typos with which a span is met, and the best place where it is met so. */
export class SpanMatches {
  readonly span: Span
  readonly scope: AttributeScope
  /** Typos + 1; 0: not met. */
  readonly #costs: Uint8Array
  readonly #places: Uint32Array

  constructor(span: Span, scope: AttributeScope, capacity: number) {
    this.span = span
    this.scope = scope
    this.#costs = new Uint8Array(capacity)
    this.#places = new Uint32Array(capacity)
    this.#noteAll()
  }

  /** Fewest typos, or undefined when the document does not meet the span. */
  typosOf(document: number): number | undefined {
    const cost = this.#costs[document] ?? 0
    return cost === 0 ? undefined : cost - NO_TYPOS
  }

  has(document: number): boolean {
    return (this.#costs[document] ?? 0) > 0
  }

  /** Best place (most important attribute, then earliest) among those with the fewest typos. */
  bestPlaceOf(document: number): number {
    return this.#places[document] ?? 0
  }

  /** Number of documents that meet the span. */
  get frequency(): number {
    let count = 0
    for (const cost of this.#costs) if (cost > 0) count++
    return count
  }

  /** Calls `visit` for every occurrence within the scope. */
  eachOccurrence(visit: (document: number, place: number, typos: number, width: number) => void): void {
    for (const { occurrences, typos, width } of this.span.alternatives) {
      const { pairs, size } = occurrences
      const searched = typos === 0 ? this.scope.exact : this.scope.forgiving
      for (let i = 0; i < size; i += 2) {
        const place = pairs[i + 1] ?? 0
        if (searched[attributeOf(place)] === 1) visit(pairs[i] ?? 0, place, typos, width)
      }
    }
  }

  #noteAll(): void {
    for (const { occurrences, typos } of this.span.alternatives) {
      const { pairs, size } = occurrences
      const searched = typos === 0 ? this.scope.exact : this.scope.forgiving
      for (let i = 0; i < size; i += 2) {
        const place = pairs[i + 1] ?? 0
        if (searched[attributeOf(place)] === 1) this.#note(pairs[i] ?? 0, place, typos + NO_TYPOS)
      }
    }
  }

  #note(document: number, place: number, cost: number): void {
    const known = this.#costs[document] ?? 0
    if (known === 0 || cost < known) {
      this.#costs[document] = cost
      this.#places[document] = place
    } else if (cost === known && place < (this.#places[document] ?? 0)) {
      this.#places[document] = place
    }
  }
}
