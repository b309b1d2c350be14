import { storedField } from '../storage/fields.ts'
import { COMPOSITE_SQL } from '../storage/keys.ts'

export interface ExpressionContext {
  /** Which column holds what the query sees as `_id`: in an overlay, drafts show under their published id. */
  readonly idColumn: 'id' | 'published_id'
}

/** What SQLite knows of a field: an expression that gives its key (see `storage/keys.ts`). */
export interface FieldExpression {
  readonly sql: string
  /** Stands in a column: the document's JSON need not be read. */
  readonly onColumns: boolean
  /** Always a text. */
  readonly isSystem: boolean
}

/** The stored JSON of the document of a row. Read only where it stands, so after what is decided by columns. */
export const JSON_OF_ROW = '(SELECT json FROM contents WHERE contents.seq = documents.seq)'

const SYSTEM_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['_type', 'type'],
  ['_createdAt', 'created'],
  ['_updatedAt', 'updated'],
  ['_rev', 'rev'],
])

/** The column of a field, when it has one that holds the field's own value. */
export function columnOf(path: string, context: ExpressionContext): string | undefined {
  return path === '_id' ? context.idColumn : (SYSTEM_COLUMNS.get(path) ?? storedField(path)?.column)
}

export const isSystemField = (path: string): boolean => path === '_id' || SYSTEM_COLUMNS.has(path)

/** @param path plain names joined by dots */
export function expressionOf(path: string, context: ExpressionContext): FieldExpression {
  const column = columnOf(path, context)
  if (column) return { sql: column, onColumns: true, isSystem: isSystemField(path) }
  return { sql: `groq_key(${JSON_OF_ROW} -> '$.${path}')`, onColumns: false, isSystem: false }
}

/** The same of `lower(path)`. */
export function loweredExpressionOf(path: string): FieldExpression {
  const column = storedField(path, true)?.column
  if (column) return { sql: column, onColumns: true, isSystem: false }
  return { sql: `groq_lower(${JSON_OF_ROW} -> '$.${path}')`, onColumns: false, isSystem: false }
}

/** The expression to sort by: what is missing sorts level with objects and lists. */
export const sortable = ({ sql, isSystem }: FieldExpression): string =>
  isSystem ? sql : `coalesce(${sql}, ${COMPOSITE_SQL})`
