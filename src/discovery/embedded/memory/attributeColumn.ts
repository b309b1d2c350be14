import { isList, isObject, type Json } from '../json.ts'
import { normalise } from '../text/normalise.ts'
import { Bits } from './bits.ts'
import { NumberBounds } from './numberBounds.ts'
import { SortedIds } from './sortedIds.ts'

/** One value that documents have for an attribute. Strings are compared in normalised form and shown as first met. */
export interface ColumnValue {
  readonly key: string | number
  readonly label: string
  readonly documents: SortedIds
}

/** All values of one attribute: by value for filters, by document for counting and sorting. */
export class AttributeColumn {
  readonly values: ColumnValue[] = []
  /** Documents that have the attribute at all, with `null`, and with an empty string, array or object. */
  readonly present = new Bits()
  readonly nulls = new Bits()
  readonly empties = new Bits()
  readonly bounds = new NumberBounds()
  readonly #codes = new Map<string | number, number>()
  readonly #codesOf: (readonly number[] | undefined)[] = []
  #hasStrings = false
  #ascending: { numbers: number[]; strings: number[] } | undefined

  /** Sets what document `ordinal` has here: every value met at the attribute's path, containers included. */
  set(ordinal: number, met: readonly Json[]): void {
    this.remove(ordinal)
    const codes: number[] = []
    for (const value of met) {
      this.present.add(ordinal)
      if (value === null) this.nulls.add(ordinal)
      else if (isEmpty(value)) this.empties.add(ordinal)
      const code = this.#codeOf(value)
      if (code >= 0 && !codes.includes(code)) codes.push(code)
    }
    for (const code of codes) this.values[code]?.documents.add(ordinal)
    this.bounds.set(
      ordinal,
      met.filter((value) => typeof value === 'number'),
    )
    this.#codesOf[ordinal] = codes
  }

  remove(ordinal: number): void {
    if (!this.#codesOf[ordinal]) return
    for (const code of this.#codesOf[ordinal] ?? []) this.values[code]?.documents.delete(ordinal)
    this.#codesOf[ordinal] = undefined
    this.bounds.set(ordinal, [])
    this.present.delete(ordinal)
    this.nulls.delete(ordinal)
    this.empties.delete(ordinal)
  }

  get hasStrings(): boolean {
    return this.#hasStrings
  }

  /** Codes (indexes into `values`) of a document. */
  codesOf(ordinal: number): readonly number[] {
    return this.#codesOf[ordinal] ?? []
  }

  /** The code of exactly this value; strings are given in normalised form. */
  codeOf(key: string | number): number | undefined {
    return this.#codes.get(key)
  }

  /** Codes in ascending order of their values, numbers and strings apart. */
  ascending(): { readonly numbers: readonly number[]; readonly strings: readonly number[] } {
    this.#ascending ??= this.#sortCodes()
    return this.#ascending
  }

  /** First index in ascending codes of one kind whose value is not before `key`. */
  firstNotBefore(codes: readonly number[], key: string | number): number {
    let low = 0
    let high = codes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compareKeys(this.values[codes[middle] ?? -1]?.key, key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #codeOf(value: Json): number {
    const key = keyOf(value)
    if (key === undefined) return -1
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = this.values.length
    this.#codes.set(key, code)
    if (typeof key === 'string') this.#hasStrings = true
    this.values.push({ key, label: String(value), documents: new SortedIds() })
    this.#addToAscending(key, code)
    return code
  }

  /** Once sorted, the order is kept up value by value. */
  #addToAscending(key: string | number, code: number): void {
    if (!this.#ascending) return
    const codes = typeof key === 'number' ? this.#ascending.numbers : this.#ascending.strings
    codes.splice(this.firstNotBefore(codes, key), 0, code)
  }

  #sortCodes(): { numbers: number[]; strings: number[] } {
    const numbers: number[] = []
    const strings: number[] = []
    for (const [code, { key }] of this.values.entries()) (typeof key === 'number' ? numbers : strings).push(code)
    numbers.sort((a, b) => compareKeys(this.values[a]?.key, this.values[b]?.key))
    strings.sort((a, b) => compareKeys(this.values[a]?.key, this.values[b]?.key))
    return { numbers, strings }
  }
}

/** Compares two keys of the same kind; strings by code unit. */
function compareKeys(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0
  return a < b ? -1 : 1
}

function keyOf(value: Json): string | number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return normalise(value)
  if (typeof value === 'boolean') return String(value)
  return undefined
}

function isEmpty(value: Json): boolean {
  if (isList(value)) return value.length === 0
  return value === '' || (isObject(value) && Object.keys(value).length === 0)
}
