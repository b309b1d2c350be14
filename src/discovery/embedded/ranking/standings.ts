import { Bits } from '../memory/bits.ts'
import { grown } from '../memory/grown.ts'
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
  readonly #group: Bits
  readonly #slots: Marks
  readonly #known = new Map<SpanMatches, StandingsOfSpan>()

  /** @param slots a table to number the documents in */
  constructor(documents: Uint32Array, slots: Marks) {
    this.#documents = documents
    this.#group = new Bits(slots.capacity)
    this.#group.addAll(documents)
    this.#slots = slots
    slots.begin()
    for (let slot = 0; slot < documents.length; slot++) slots.set(documents[slot] ?? 0, IN_GROUP, slot)
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
    let found: Uint32Array = new Uint32Array(3 * this.#documents.length)
    let size = 0
    const starts = new Uint32Array(this.#documents.length + 1)
    matches.eachOccurrence(this.#group, (document, place, width) => {
      if (size + 3 > found.length) found = grown(found, size + 3)
      const slot = this.#slots.numberOf(document)
      found[size++] = slot
      found[size++] = place
      found[size++] = width
      starts[slot + 1] = (starts[slot + 1] ?? 0) + 2
    })
    for (let slot = 1; slot < starts.length; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0)
    const next = starts.slice()
    const pairs = new Uint32Array(starts.at(-1) ?? 0)
    for (let i = 0; i < size; i += 3) {
      const slot = found[i] ?? 0
      const at = next[slot] ?? 0
      pairs[at] = found[i + 1] ?? 0
      pairs[at + 1] = found[i + 2] ?? 0
      next[slot] = at + 2
    }
    return { starts, pairs }
  }
}
