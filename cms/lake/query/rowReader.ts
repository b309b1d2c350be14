import type { DatabaseSync } from 'node:sqlite'
import { type LakeDocument, parseDocument } from '../documents/document.ts'
import { STORED_FIELDS } from '../storage/fields.ts'
import { valueOfKey } from '../storage/keys.ts'
import { integerOf, type Row, textOf } from '../storage/rows.ts'
import { statement } from '../storage/statements.ts'
import type { Uses } from './uses.ts'

/** A document, or as much of it as a query looks at. */
export interface SeenDocument {
  readonly _id: string
  readonly [field: string]: unknown
}

/** Makes documents of rows of `documents`. */
export interface RowReader {
  /** The columns a row must have. */
  readonly columns: string
  /** Whether rows are enough, and no JSON is read (but for the odd row that holds an object where a value is expected). */
  readonly isNarrow: boolean
  read(row: Row): SeenDocument
}

export interface WholeReader extends RowReader {
  read(row: Row): LakeDocument
}

const SYSTEM = { _type: 'type', _createdAt: 'created', _updatedAt: 'updated', _rev: 'rev' }

/** Reads whole documents. */
export function wholeReader(sql: DatabaseSync): WholeReader {
  const content = statement(sql, 'SELECT json FROM contents WHERE seq = ?')
  return {
    columns: 'seq',
    isNarrow: false,
    read(row) {
      const found = content.get(integerOf(row, 'seq'))
      if (!found) throw new TypeError('A document has no content')
      return parseDocument(textOf(found, 'json'))
    },
  }
}

/** Reads what a query uses: from columns, if they hold it all. */
export function readerFor(sql: DatabaseSync, uses: Uses): RowReader {
  const whole = wholeReader(sql)
  if (!uses) return whole
  const paths = [...uses].filter((path) => path !== '_id' && path !== '_originalId')
  const fields = STORED_FIELDS.filter(({ path, lowered }) => !lowered && paths.includes(path))
  const system = Object.entries(SYSTEM).filter(([name]) => paths.includes(name))
  if (fields.length + system.length === paths.length) {
    return {
      columns: ['seq', 'id', ...system.map(([, column]) => column), ...fields.map(({ column }) => column)].join(', '),
      isNarrow: true,
      read(row) {
        const document: Record<string, unknown> = {}
        for (const [name, column] of system) document[name] = valueOfKey(row[column])
        for (const { path, column } of fields) {
          const value = valueOfKey(row[column])
          if (value === undefined) return whole.read(row)
          if (value !== null) place(document, path.split('.'), value)
        }
        return { ...document, _id: textOf(row, 'id') }
      },
    }
  }
  const names = new Set(['_id', ...paths.map((path) => path.split('.', 1)[0] ?? path)])
  return {
    columns: 'seq',
    isNarrow: false,
    read(row) {
      const document = whole.read(row)
      return { ...Object.fromEntries(Object.entries(document).filter(([name]) => names.has(name))), _id: document._id }
    },
  }
}

function place(target: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value
    return
  }
  const inner: Record<string, unknown> = {}
  const existing = target[name]
  if (typeof existing === 'object' && existing !== null) Object.assign(inner, existing)
  place(inner, rest, value)
  target[name] = inner
}
