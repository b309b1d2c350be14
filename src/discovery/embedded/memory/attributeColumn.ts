import { z } from 'zod'
import { isList, isObject, type Json } from '../json.ts'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { normalise } from '../text/normalise.ts'
import { Bits } from './bits.ts'
import { DocumentsByValue } from './documentsByValue.ts'
import { NumberBounds } from './numberBounds.ts'
import { NumberLists } from './numberLists.ts'

const savedKeys = z.array(z.union([z.string(), z.number()]))
const savedLabels = z.array(z.tuple([z.number(), z.string()]))

/** A value as it is compared: strings in normalised form. */
export type ValueKey = string | number

/**
 * All values of one attribute: by value for filters, by document for counting and sorting. Values are known by code, 0, 1, 2…
 * in the order in which they came.
 */
export class AttributeColumn {
  readonly documents = new DocumentsByValue()
  /** The codes of each document. */
  readonly codes = new NumberLists()
  /** Documents that have the attribute at all, with `null`, and with an empty string, array or object. */
  readonly present = new Bits()
  readonly nulls = new Bits()
  readonly empties = new Bits()
  readonly bounds = new NumberBounds()
  #keys: ValueKey[] = []
  /** Values as first met, where they are not written like their key. */
  readonly #labels = new Map<number, string>()
  /** Made when it is first needed: many columns of a restored index are only counted or sorted by. */
  #codeOf: Map<ValueKey, number> | undefined
  #hasStrings = false
  #ascending: { numbers: number[]; strings: number[] } | undefined

  save(to: SnapshotWriter): void {
    to.json(this.#keys)
    to.json([...this.#labels])
    for (const part of this.#parts()) part.save(to)
  }

  restore(from: SnapshotReader): void {
    this.#keys = from.json(savedKeys)
    this.#hasStrings = this.#keys.some((key) => typeof key === 'string')
    for (const [code, label] of from.json(savedLabels)) this.#labels.set(code, label)
    for (const part of this.#parts()) part.restore(from)
  }

  #parts() {
    return [this.documents, this.codes, this.present, this.nulls, this.empties, this.bounds]
  }

  /** Sets what document `ordinal` has here: every value met at the attribute's path, containers included. */
  set(ordinal: number, met: readonly Json[]): void {
    this.remove(ordinal)
    const codes: number[] = []
    for (const value of met) {
      if (value === null) this.nulls.add(ordinal)
      else if (isEmpty(value)) this.empties.add(ordinal)
      const code = this.#intern(value)
      if (code >= 0 && !codes.includes(code)) codes.push(code)
    }
    this.present.add(ordinal)
    for (const code of codes) this.documents.add(code, ordinal)
    this.codes.set(ordinal, codes)
    this.bounds.set(
      ordinal,
      met.filter((value) => typeof value === 'number'),
    )
  }

  remove(ordinal: number): void {
    if (!this.present.has(ordinal)) return
    for (const code of this.codes.of(ordinal)) this.documents.delete(code, ordinal)
    this.codes.set(ordinal, [])
    this.bounds.set(ordinal, [])
    this.present.delete(ordinal)
    this.nulls.delete(ordinal)
    this.empties.delete(ordinal)
  }

  /** How many values there are or have been. */
  get size(): number {
    return this.#keys.length
  }

  get hasStrings(): boolean {
    return this.#hasStrings
  }

  keyOf(code: number): ValueKey | undefined {
    return this.#keys[code]
  }

  /** A value as it is shown: in the writing in which it first came. */
  labelOf(code: number): string {
    return this.#labels.get(code) ?? String(this.#keys[code] ?? '')
  }

  /** The documents that have one of some values. */
  documentsOf(codes: Iterable<number>): Bits {
    const bits = new Bits()
    for (const code of codes) this.documents.addTo(bits, code)
    return bits
  }

  /** The code of exactly this value; strings are given in normalised form. */
  codeOf(key: ValueKey): number | undefined {
    return this.#codeByKey().get(key)
  }

  #codeByKey(): Map<ValueKey, number> {
    this.#codeOf ??= new Map(this.#keys.map((known, code) => [known, code]))
    return this.#codeOf
  }

  /** Codes in ascending order of their values, numbers and strings apart. */
  ascending(): { readonly numbers: readonly number[]; readonly strings: readonly number[] } {
    this.#ascending ??= this.#sortCodes()
    return this.#ascending
  }

  /** First index in ascending codes of one kind whose value is not before `key`. */
  firstNotBefore(codes: readonly number[], key: ValueKey): number {
    let low = 0
    let high = codes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compareKeys(this.#keys[codes[middle] ?? -1], key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #intern(value: Json): number {
    const key = keyOf(value)
    if (key === undefined) return -1
    const known = this.codeOf(key)
    if (known !== undefined) return known
    const code = this.#keys.length
    this.#codeByKey().set(key, code)
    if (typeof key === 'string') this.#hasStrings = true
    this.#keys.push(key)
    if (String(value) !== String(key)) this.#labels.set(code, String(value))
    this.#addToAscending(key, code)
    return code
  }

  /** Once sorted, the order is kept up value by value. */
  #addToAscending(key: ValueKey, code: number): void {
    if (!this.#ascending) return
    const codes = typeof key === 'number' ? this.#ascending.numbers : this.#ascending.strings
    codes.splice(this.firstNotBefore(codes, key), 0, code)
  }

  #sortCodes(): { numbers: number[]; strings: number[] } {
    const numbers: number[] = []
    const strings: number[] = []
    for (const [code, key] of this.#keys.entries()) (typeof key === 'number' ? numbers : strings).push(code)
    numbers.sort((a, b) => compareKeys(this.#keys[a], this.#keys[b]))
    strings.sort((a, b) => compareKeys(this.#keys[a], this.#keys[b]))
    return { numbers, strings }
  }
}

/** Compares two keys of the same kind; strings by code unit. */
function compareKeys(a: ValueKey | undefined, b: ValueKey | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0
  return a < b ? -1 : 1
}

function keyOf(value: Json): ValueKey | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return normalise(value)
  if (typeof value === 'boolean') return String(value)
  return undefined
}

function isEmpty(value: Json): boolean {
  if (isList(value)) return value.length === 0
  return value === '' || (isObject(value) && Object.keys(value).length === 0)
}
