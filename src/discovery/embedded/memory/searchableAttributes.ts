import { z } from 'zod'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { covers } from './leaves.ts'

const savedRanks = z.array(z.tuple([z.string(), z.number()]))

/** The order of importance of searchable attributes: a path's rank, 0 first. */
export class SearchableAttributes {
  readonly #listed: readonly string[] | undefined
  readonly #ranks = new Map<string, number>()
  #highest: number

  /** `['*']`: every attribute, in the order in which documents bring them. */
  constructor(attributes: readonly string[]) {
    this.#listed = attributes.includes('*') ? undefined : attributes
    this.#highest = Math.max(0, attributes.length - 1)
  }

  save(to: SnapshotWriter): void {
    to.json([...this.#ranks])
  }

  restore(from: SnapshotReader): void {
    for (const [path, rank] of from.json(savedRanks)) {
      this.#ranks.set(path, rank)
      this.#highest = Math.max(this.#highest, rank)
    }
  }

  /** The path's rank, or -1 when it is not searched. */
  rankOf(path: string): number {
    const known = this.#ranks.get(path)
    if (known !== undefined) return known
    const rank = this.#listed ? this.#listed.findIndex((attribute) => covers(attribute, path)) : this.#ranks.size
    this.#ranks.set(path, rank)
    if (rank > this.#highest) this.#highest = rank
    return rank
  }

  get highestRank(): number {
    return this.#highest
  }

  /** Ranks of all known paths that an attribute covers. */
  ranksUnder(attribute: string): number[] {
    if (this.#listed) {
      return this.#listed.flatMap((listed, rank) =>
        covers(attribute, listed) || covers(listed, attribute) ? [rank] : [],
      )
    }
    return [...this.#ranks].flatMap(([path, rank]) => (covers(attribute, path) ? [rank] : []))
  }

  /** Attributes by name, for messages. */
  get names(): readonly string[] {
    return this.#listed ?? [...this.#ranks.keys()]
  }
}
