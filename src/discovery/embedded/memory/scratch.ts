const BITS_OF_A_MARK = 4
const LAST_ROUND = 2 ** (16 - BITS_OF_A_MARK) - 1

/**
 * A small mark (1 to 15) and a number for each document, all forgotten at once when a new round begins: nothing is cleared, the
 * round is part of what is kept. A search needs several such tables as long as the index has documents.
 */
export class Marks {
  readonly #marks: Uint16Array
  readonly #numbers: Uint32Array
  #round = 0

  constructor(capacity: number) {
    this.#marks = new Uint16Array(capacity)
    this.#numbers = new Uint32Array(capacity)
  }

  get capacity(): number {
    return this.#marks.length
  }

  begin(): void {
    this.#round++
    if (this.#round <= LAST_ROUND) return
    this.#marks.fill(0)
    this.#round = 1
  }

  /** The document's mark, or 0. */
  markOf(document: number): number {
    const kept = this.#marks[document] ?? 0
    return kept >>> BITS_OF_A_MARK === this.#round ? kept & 15 : 0
  }

  numberOf(document: number): number {
    return this.#numbers[document] ?? 0
  }

  set(document: number, mark: number, number: number): void {
    this.#marks[document] = (this.#round << BITS_OF_A_MARK) | mark
    this.#numbers[document] = number
  }
}

/** Tables that one search after another uses; searches never overlap, since they run in one go. */
export class Scratch {
  readonly #tables: Marks[] = []
  #taken = 0
  #costs = new Float64Array(0)

  /** Takes all tables back, for a new search. */
  rewind(): void {
    this.#taken = 0
  }

  /** Room for as many numbers, with what was there before; the same room each time. */
  costs(length: number): Float64Array {
    if (length > this.#costs.length) this.#costs = new Float64Array(Math.ceil(length * 1.25))
    return this.#costs.subarray(0, length)
  }

  take(capacity: number): Marks {
    const known = this.#tables[this.#taken]
    const table = known && known.capacity >= capacity ? known : new Marks(Math.ceil(capacity * 1.25))
    this.#tables[this.#taken++] = table
    table.begin()
    return table
  }
}
