import { Bits } from '../memory/bits.ts'
import { NOWHERE } from '../memory/place.ts'
import type { TextIndex } from '../memory/textIndex.ts'
import type { Sought } from '../memory/texts.ts'
import type { Exact } from '../query/span.ts'
import type { AttributeScope } from '../query/spanMatches.ts'

const MARK = 1

/** A word or phrase of a query as it was typed, and which documents have it in a searched attribute. */
export class ExactForm {
  readonly #text: TextIndex
  readonly #documents = new Bits()
  /** What to seek besides, where not all attributes are searched. */
  readonly #sought: Sought | undefined

  constructor(exact: Exact, scope: AttributeScope, text: TextIndex) {
    this.#text = text
    if ('occurrences' in exact) {
      exact.occurrences.eachDocument(scope.exact, (document) => this.#documents.add(document))
      return
    }
    text.documentsOf(exact.word)?.addTo(this.#documents)
    if (scope.whole) return
    const marks = new Uint8Array(text.dictionary.size)
    marks[exact.word] = MARK
    this.#sought = { marks, mark: MARK, ranks: text.wordRanks.ofAny([exact.word], scope.exact) }
  }

  isIn(document: number): boolean {
    if (!this.#documents.has(document)) return false
    return this.#sought === undefined || this.#text.texts.firstPlace(document, this.#sought) !== NOWHERE
  }
}
