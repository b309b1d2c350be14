/**
 * The words of one document with their places, as ascending numbers `word * span + place`, so that two states of a document
 * can be compared in one pass. It is filled again for each document.
 */
export class AnalysedText {
  readonly #span: number
  #keys = new Float64Array(256)
  #size = 0
  /** How many words each attribute has, by rank. */
  readonly lengths = new Map<number, number>()

  /** @param span more than the highest place */
  constructor(span: number) {
    this.#span = span
  }

  get size(): number {
    return this.#size
  }

  /** The word at an index. */
  wordAt(index: number): number {
    return Math.floor((this.#keys[index] ?? 0) / this.#span)
  }

  placeAt(index: number): number {
    return (this.#keys[index] ?? 0) % this.#span
  }

  clear(): void {
    this.#size = 0
    this.lengths.clear()
  }

  add(word: number, place: number): void {
    if (this.#size === this.#keys.length) {
      const longer = new Float64Array(this.#size * 2)
      longer.set(this.#keys)
      this.#keys = longer
    }
    this.#keys[this.#size++] = word * this.#span + place
  }

  /** Brings the words into order, and leaves out what came twice. */
  finish(): void {
    const keys = this.#keys.subarray(0, this.#size).sort()
    let kept = 0
    for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) keys[kept++] = keys[i] ?? 0
    this.#size = kept
  }

  /** The index after the last place of the word that stands at `from`. */
  endOfWord(from: number): number {
    const next = (this.wordAt(from) + 1) * this.#span
    let end = from + 1
    while (end < this.#size && (this.#keys[end] ?? 0) < next) end++
    return end
  }

  /** Whether the word between two indexes has the same places in the other text. */
  sameWord(from: number, end: number, other: AnalysedText, otherFrom: number, otherEnd: number): boolean {
    if (end - from !== otherEnd - otherFrom) return false
    for (let i = 0; i < end - from; i++) if (this.#keys[from + i] !== other.#keys[otherFrom + i]) return false
    return true
  }
}
