import type { Marks } from '../memory/scratch.ts'
import type { SpanMatches } from '../query/spanMatches.ts'

const IN_GROUP = 1

/** Where one span stands in each document of a group: pairs of place and width, those of a document from `starts[slot]` on. */
interface StandingsOfSpan {
  readonly starts: Uint32Array
  readonly pairs: Uint32Array
}

/** Where spans stand in a group of documents, with the fewest typos that each document takes; collected once a span. */
export class Standings {
  readonly #documents: Uint32Array
  readonly #slots: Marks
  readonly #known = new Map<SpanMatches, StandingsOfSpan>()

  constructor(documents: Uint32Array, slots: Marks) {
    this.#documents = documents
    this.#slots = slots
  }

  /** Pairs of place and width in the document at an index of the group. */
  of(matches: SpanMatches, slot: number): Uint32Array {
    let known = this.#known.get(matches)
    if (!known) {
      known = this.#collect(matches)
      this.#known.set(matches, known)
    }
    return known.pairs.subarray(known.starts[slot], known.starts[slot + 1])
  }

  #collect(matches: SpanMatches): StandingsOfSpan {
    this.#slots.begin()
    for (let slot = 0; slot < this.#documents.length; slot++) {
      this.#slots.set(this.#documents[slot] ?? 0, IN_GROUP, slot)
    }
    const starts = new Uint32Array(this.#documents.length + 1)
    this.#eachIn(matches, (slot) => {
      starts[slot + 1] = (starts[slot + 1] ?? 0) + 2
    })
    for (let slot = 1; slot < starts.length; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0)
    const next = starts.slice()
    const pairs = new Uint32Array(starts.at(-1) ?? 0)
    this.#eachIn(matches, (slot, place, width) => {
      const at = next[slot] ?? 0
      pairs[at] = place
      pairs[at + 1] = width
      next[slot] = at + 2
    })
    return { starts, pairs }
  }

  #eachIn(matches: SpanMatches, visit: (slot: number, place: number, width: number) => void): void {
    matches.eachOccurrence((document, place, typos, width) => {
      if (this.#slots.markOf(document) !== IN_GROUP || typos !== matches.typosOf(document)) return
      visit(this.#slots.placeOf(document), place, width)
    })
  }
}
