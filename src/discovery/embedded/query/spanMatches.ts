import { Bits } from '../memory/bits.ts'
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
  /** Documents that meet the span. */
  readonly documents: Bits
  readonly #marks: Marks

  /** @param within the documents that are looked at */
  constructor(span: Span, scope: AttributeScope, marks: Marks, within: Bits) {
    this.span = span
    this.scope = scope
    this.#marks = marks
    this.documents = new Bits(marks.capacity)
    for (const { occurrences, typos } of span.alternatives) {
      marks.noteEach(occurrences, this.#searched(typos), typos + NO_TYPOS, within, this.documents)
    }
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
    return this.#marks.numberOf(document)
  }

  /** Calls `visit` for every occurrence within the scope in some documents, with the fewest typos that each takes. */
  eachOccurrence(documents: Bits, visit: (document: number, place: number, width: number) => void): void {
    for (const { occurrences, typos, width } of this.span.alternatives) {
      const { pairs, size } = occurrences
      const searched = this.#searched(typos)
      for (let i = 0; i < size; i += 2) {
        const document = pairs[i] ?? 0
        if (!documents.has(document)) continue
        const place = pairs[i + 1] ?? 0
        if (searched[attributeOf(place)] === 1 && this.#marks.markOf(document) === typos + NO_TYPOS) {
          visit(document, place, width)
        }
      }
    }
  }

  #searched(typos: number): Uint8Array {
    return typos === 0 ? this.scope.exact : this.scope.forgiving
  }
}
