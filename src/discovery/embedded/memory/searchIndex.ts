import { z } from 'zod'
import type { Document, Json } from '../json.ts'
import { parseSort } from '../ranking/sortExpression.ts'
import type { Settings } from '../settings/settings.ts'
import type { SnapshotReader } from '../snapshot/snapshotReader.ts'
import type { SnapshotWriter } from '../snapshot/snapshotWriter.ts'
import { normalise } from '../text/normalise.ts'
import { Tokeniser } from '../text/tokeniser.ts'
import { AttributeColumn } from './attributeColumn.ts'
import { Bits } from './bits.ts'
import { GeoColumn } from './geoColumn.ts'
import { covers, walkDocument } from './leaves.ts'
import { Scratch } from './scratch.ts'
import { SearchableAttributes } from './searchableAttributes.ts'
import { TextIndex } from './textIndex.ts'

const savedIds = z.array(z.string().nullable())
const savedNames = z.array(z.string())

/**
 * Everything that searches need of an index, in memory: words, columns of filterable and sortable attributes, points.
 * Documents are known by ordinal, in the order in which they came; an exchanged document keeps its ordinal, so the
 * index is always the one that a rebuild from the same documents would give.
 */
export class SearchIndex {
  readonly text: TextIndex
  readonly geo = new GeoColumn()
  readonly alive = new Bits()
  readonly scratch = new Scratch()
  readonly #columns = new Map<string, AttributeColumn>()
  readonly #columnAttributes: readonly string[]
  readonly #hasColumn = new Map<string, boolean>()
  readonly #ids: (string | undefined)[] = []
  readonly #ordinals = new Map<string, number>()

  constructor(settings: Settings) {
    const stopWords = new Set(settings.stopWords.map(normalise))
    this.text = new TextIndex(
      new SearchableAttributes(settings.searchableAttributes),
      new Tokeniser(settings),
      stopWords,
    )
    this.#columnAttributes = columnAttributes(settings)
  }

  save(to: SnapshotWriter): void {
    to.json(this.#ids.map((id) => id ?? null))
    to.json([...this.#columns.keys()])
    for (const part of this.#parts()) part.save(to)
  }

  /** Takes over what an index with the same settings has saved; this one must be empty. @throws when it is damaged */
  restore(from: SnapshotReader): void {
    for (const [ordinal, id] of from.json(savedIds).entries()) {
      this.#ids.push(id ?? undefined)
      if (id !== null) this.#ordinals.set(id, ordinal)
    }
    for (const name of from.json(savedNames)) this.#columns.set(name, new AttributeColumn())
    for (const part of this.#parts()) part.restore(from)
  }

  #parts() {
    return [this.text, this.geo, this.alive, ...this.#columns.values()]
  }

  /** Number of documents. */
  get size(): number {
    return this.#ordinals.size
  }

  /** One more than the highest ordinal in use. */
  get capacity(): number {
    return this.#ids.length
  }

  /** Whether deletions have left so many gaps that a rebuild would pay. */
  get sparse(): boolean {
    return this.capacity > 2 * this.size + 1000
  }

  idOf(ordinal: number): string | undefined {
    return this.#ids[ordinal]
  }

  ordinalOf(id: string): number | undefined {
    return this.#ordinals.get(id)
  }

  /** The values of an attribute; undefined when no document has it (any more). */
  column(attribute: string): AttributeColumn | undefined {
    const column = this.#columns.get(attribute)
    return column?.present.isEmpty ? undefined : column
  }

  /** Attributes (dotted paths) that have a column because documents have them. */
  get columnNames(): readonly string[] {
    return [...this.#columns].flatMap(([name, { present }]) => (present.isEmpty ? [] : [name]))
  }

  /** Adds a document, or exchanges the one with this id. */
  put(id: string, document: Document): void {
    const known = this.#ordinals.get(id)
    const ordinal = known ?? this.#ids.length
    if (known === undefined) {
      this.#ids.push(id)
      this.#ordinals.set(id, ordinal)
      this.alive.add(ordinal)
    }
    this.text.set(ordinal, document)
    this.geo.set(ordinal, document)
    this.#setColumns(ordinal, document)
  }

  remove(id: string): void {
    const ordinal = this.#ordinals.get(id)
    if (ordinal === undefined) return
    this.text.set(ordinal, undefined)
    this.geo.set(ordinal, undefined)
    for (const column of this.#columns.values()) column.remove(ordinal)
    this.#ids[ordinal] = undefined
    this.#ordinals.delete(id)
    this.alive.delete(ordinal)
  }

  #setColumns(ordinal: number, document: Document): void {
    const met = new Map<string, Json[]>()
    walkDocument(document, (path, value) => {
      if (!this.#isColumn(path)) return
      const values = met.get(path)
      if (values) values.push(value)
      else met.set(path, [value])
    })
    for (const path of met.keys()) if (!this.#columns.has(path)) this.#columns.set(path, new AttributeColumn())
    for (const [path, column] of this.#columns) {
      const values = met.get(path)
      if (values) column.set(ordinal, values)
      else column.remove(ordinal)
    }
  }

  #isColumn(path: string): boolean {
    let known = this.#hasColumn.get(path)
    if (known === undefined) {
      known = this.#columnAttributes.some((attribute) => covers(attribute, path))
      this.#hasColumn.set(path, known)
    }
    return known
  }
}

function columnAttributes(settings: Settings): readonly string[] {
  const ranked = settings.rankingRules.flatMap((rule) => parseSort(rule)?.attribute ?? [])
  const distinct = settings.distinctAttribute === null ? [] : [settings.distinctAttribute]
  return [...new Set([...settings.filterableAttributes, ...settings.sortableAttributes, ...ranked, ...distinct])]
}
