import { z } from 'zod'
import { isList, isObject, type Json } from '../json.ts'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { normalise } from '../text/normalise.ts'
import { Bits } from './bits.ts'
import { Codes } from './codes.ts'
import { grown } from './grown.ts'
import { NumberBounds } from './numberBounds.ts'
import { type ValueKey, ValueKeys } from './valueKeys.ts'

const savedLabels = z.array(z.tuple([z.number(), z.string()]))

/** The documents of values that so many have are kept as a set of their own; those of other values are looked for. */
const FREQUENT = 1024

/** All values of one attribute: by value for filters, by document for counting and sorting. */
export class AttributeColumn {
  readonly keys = new ValueKeys()
  readonly codes = new Codes()
  /** Documents that have the attribute at all, with `null`, and with an empty string, array or object. */
  readonly present = new Bits()
  readonly nulls = new Bits()
  readonly empties = new Bits()
  readonly bounds = new NumberBounds()
  /** Values as first met, where they are not written like their key. */
  readonly #labels = new Map<number, string>()
  /** How many documents have each value, by its code. */
  #counts = new Uint32Array(0)
  /** The documents of frequent values. */
  readonly #frequent = new Map<number, Bits>()

  save(to: SnapshotWriter): void {
    to.json([...this.#labels])
    for (const part of this.#parts()) part.save(to)
  }

  restore(from: SnapshotReader): void {
    for (const [code, label] of from.json(savedLabels)) this.#labels.set(code, label)
    for (const part of this.#parts()) part.restore(from)
    this.#counts = new Uint32Array(this.keys.size)
    this.codes.countEach(this.present.toArray(), this.#counts)
    for (const [code, count] of this.#counts.entries()) if (count >= FREQUENT) this.#frequent.set(code, new Bits())
    this.codes.addTo(this.#frequent)
  }

  #parts() {
    return [this.keys, this.codes, this.present, this.nulls, this.empties, this.bounds]
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
    this.codes.set(ordinal, codes)
    this.bounds.set(
      ordinal,
      met.filter((value) => typeof value === 'number'),
    )
    for (const code of codes) this.#count(code, ordinal)
  }

  remove(ordinal: number): void {
    if (!this.present.has(ordinal)) return
    for (const code of this.codes.of(ordinal)) {
      this.#counts[code] = (this.#counts[code] ?? 0) - 1
      this.#frequent.get(code)?.delete(ordinal)
    }
    this.codes.set(ordinal, [])
    this.bounds.set(ordinal, [])
    this.present.delete(ordinal)
    this.nulls.delete(ordinal)
    this.empties.delete(ordinal)
  }

  get hasStrings(): boolean {
    return this.keys.ascending().strings.length > 0
  }

  /** A value as it is shown: in the writing in which it first came. */
  labelOf(code: number): string {
    return this.#labels.get(code) ?? String(this.keys.of(code) ?? '')
  }

  /** How many documents have each value, by its code; valid until the next change. */
  get counts(): Uint32Array {
    return this.#counts.subarray(0, this.keys.size)
  }

  /** The documents that have one of some values. */
  documentsOf(codes: Iterable<number>): Bits {
    const documents = new Bits()
    const rare = new Uint8Array(this.keys.size)
    let looked = false
    for (const code of codes) {
      const known = this.#frequent.get(code)
      if (known) documents.unite(known)
      else if ((this.#counts[code] ?? 0) > 0) {
        rare[code] = 1
        looked = true
      }
    }
    if (looked) this.codes.addDocumentsWith(rare, documents)
    return documents
  }

  #count(code: number, ordinal: number): void {
    if (code >= this.#counts.length) this.#counts = grown(this.#counts, code + 1)
    const count = (this.#counts[code] ?? 0) + 1
    this.#counts[code] = count
    const known = this.#frequent.get(code)
    if (known) known.add(ordinal)
    else if (count >= FREQUENT) this.#frequent.set(code, this.documentsOf([code]))
  }

  #intern(value: Json): number {
    const key = keyOf(value)
    if (key === undefined) return -1
    const { size } = this.keys
    const code = this.keys.intern(key)
    if (code === size && String(value) !== String(key)) this.#labels.set(code, String(value))
    return code
  }
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
