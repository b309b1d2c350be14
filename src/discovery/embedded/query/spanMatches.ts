import { grown } from '../memory/grown.ts'
import { attributeOf } from '../memory/postings.ts'
import type { Marks } from '../memory/scratch.ts'
import type { Span } from './span.ts'

/** By rank of the attribute, 1 where words are looked for: as they are, and with typos. */
export interface AttributeScope {
  readonly exact: Uint8Array
  readonly forgiving: Uint8Array
}

/** A document's mark is its fewest typos and one more, since 0 means that it does not meet the span. */
const NO_TYPOS = 1

/** For each document the fewest typos with which a span is met, and the best place where it is met so. */
export class SpanMatches {
  readonly span: Span
  readonly scope: AttributeScope
  readonly #marks: Marks
  #met = new Uint32Array(64)
  #count = 0

  constructor(span: Span, scope: AttributeScope, marks: Marks) {
    this.span = span
    this.scope = scope
    this.#marks = marks
    this.#noteAll()
  }

  /** Fewest typos, or undefined when the document does not meet the span. */
  typosOf(document: number): number | undefined {
    const mark = this.#marks.markOf(document)
    return mark === 0 ? undefined : mark - NO_TYPOS
  }

  has(document: number): boolean {
    return this.#marks.markOf(document) > 0
  }

  /** Best place (most important attribute, then earliest) among those with the fewest typos. */
  bestPlaceOf(document: number): number {
    return this.#marks.placeOf(document)
  }

  /** Documents that meet the span, in no order. */
  get documents(): Uint32Array {
    return this.#met.subarray(0, this.#count)
  }

  /** Number of documents that meet the span. */
  get frequency(): number {
    return this.#count
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

  #note(document: number, place: number, mark: number): void {
    const known = this.#marks.markOf(document)
    if (known === 0) {
      if (this.#count === this.#met.length) this.#met = grown(this.#met, this.#count + 1)
      this.#met[this.#count++] = document
    } else if (mark > known || (mark === known && place >= this.#marks.placeOf(document))) return
    this.#marks.set(document, mark, place)
  }
}
