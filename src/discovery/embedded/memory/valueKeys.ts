import { z } from 'zod'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { grown } from './grown.ts'

/** A value as it is compared: strings in normalised form. */
export type ValueKey = string | number

const savedStrings = z.array(z.string())

/** The different values of an attribute, known by code, 0, 1, 2… in the order in which they came. */
export class ValueKeys {
  #keys: ValueKey[] = []
  /** Until they are first sorted, so that very many can be added one after another. */
  #codes: Map<ValueKey, number> | undefined = new Map()
  #sorted: { readonly numbers: SortedCodes; readonly strings: SortedCodes } | undefined

  save(to: SnapshotWriter): void {
    to.numbers(Float64Array.from(this.#keys, (key) => (typeof key === 'number' ? key : Number.NaN)))
    to.json(this.#keys.filter((key) => typeof key === 'string'))
    const { numbers, strings } = this.ascending()
    to.numbers(numbers)
    to.numbers(strings)
  }

  restore(from: SnapshotReader): void {
    const numbers = from.float64()
    const strings = from.json(savedStrings).values()
    this.#keys = Array.from(numbers, (key) => (Number.isNaN(key) ? (strings.next().value ?? '') : key))
    this.#codes = undefined
    this.#sorted = { numbers: new SortedCodes(from.uint32()), strings: new SortedCodes(from.uint32()) }
  }

  /** How many values there are or have been. */
  get size(): number {
    return this.#keys.length
  }

  /** The value of a code. */
  of(code: number): ValueKey | undefined {
    return this.#keys[code]
  }

  /** The code of exactly this value. */
  codeOf(key: ValueKey): number | undefined {
    if (this.#codes) return this.#codes.get(key)
    const code = this.#codesLike(key)[this.#firstNotBefore(key)]
    return code !== undefined && this.#keys[code] === key ? code : undefined
  }

  /** The value's code, a new one when it is new. */
  intern(key: ValueKey): number {
    const known = this.codeOf(key)
    if (known !== undefined) return known
    const code = this.#keys.length
    if (this.#codes) this.#codes.set(key, code)
    else this.#sortedLike(key)?.insert(this.#firstNotBefore(key), code)
    this.#keys.push(key)
    return code
  }

  /** Codes in ascending order of their values, numbers and strings apart. */
  ascending(): { readonly numbers: Uint32Array; readonly strings: Uint32Array } {
    if (!this.#sorted) {
      this.#sorted = { numbers: this.#sort('number'), strings: this.#sort('string') }
      this.#codes = undefined
    }
    const { numbers, strings } = this.#sorted
    return { numbers: numbers.all, strings: strings.all }
  }

  /** First index in ascending codes of one kind whose value is not before `key`. */
  firstNotBefore(codes: Uint32Array, key: ValueKey): number {
    let low = 0
    let high = codes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compareKeys(this.#keys[codes[middle] ?? -1], key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #firstNotBefore(key: ValueKey): number {
    return this.firstNotBefore(this.#codesLike(key), key)
  }

  #codesLike(key: ValueKey): Uint32Array {
    return this.#sortedLike(key)?.all ?? new Uint32Array(0)
  }

  #sortedLike(key: ValueKey): SortedCodes | undefined {
    return typeof key === 'number' ? this.#sorted?.numbers : this.#sorted?.strings
  }

  #sort(kind: 'number' | 'string'): SortedCodes {
    const codes: number[] = []
    for (const [code, key] of this.#keys.entries()) if (typeof key === kind) codes.push(code)
    return new SortedCodes(Uint32Array.from(codes.sort((a, b) => compareKeys(this.#keys[a], this.#keys[b]))))
  }
}

/** Codes in an order that is kept up when one comes in between. */
class SortedCodes {
  #codes: Uint32Array
  #size: number

  constructor(codes: Uint32Array) {
    this.#codes = codes
    this.#size = codes.length
  }

  get all(): Uint32Array {
    return this.#codes.subarray(0, this.#size)
  }

  insert(at: number, code: number): void {
    if (this.#size === this.#codes.length) this.#codes = grown(this.#codes, this.#size + 1)
    this.#codes.copyWithin(at + 1, at, this.#size)
    this.#codes[at] = code
    this.#size++
  }
}

/** Compares two keys of the same kind; strings by code unit. */
function compareKeys(a: ValueKey | undefined, b: ValueKey | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0
  return a < b ? -1 : 1
}
