import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Access } from '../auth/access.ts'
import { type LakeDocument, parseDocument } from '../documents/document.ts'
import { addressOf } from '../documents/ids.ts'
import { textKey } from '../storage/keys.ts'
import { integerOf, type Row, textOf } from '../storage/rows.ts'
import { statement } from '../storage/statements.ts'
import type { Clause } from './condition.ts'
import type { Perspective } from './perspective.ts'
import type { Plan } from './plan.ts'
import { type ReadBudget, ROWS_A_DOCUMENT } from './readBudget.ts'
import { readGrants } from './readGrants.ts'
import { type RowReader, readerFor, type SeenDocument, wholeReader } from './rowReader.ts'
import type { TreeNode } from './tree.ts'
import { anyOf, isCounted, topOf, visibleLayers } from './visibility.ts'

/** Reads from SQLite what one principal may see through one perspective. */
export interface Candidates {
  /** Documents for a plan, or their number. `key` is the outer document's value, for a plan with a correlation. */
  fetch(plan: Plan, key: string | undefined): readonly SeenDocument[] | number
  /** One document by the id a reference names. */
  byId(id: string): SeenDocument | undefined
}

export interface CandidatesParts {
  readonly sql: DatabaseSync
  readonly perspective: Perspective
  readonly access: Access
  /** What may be read; undefined: as much as it takes. */
  readonly budget: ReadBudget | undefined
  /** GROQ's word on whether a filter keeps a document. */
  readonly passes: (filter: TreeNode, document: SeenDocument) => boolean
}

export function createCandidates({ sql, perspective, access, budget, passes }: CandidatesParts): Candidates {
  const layers = visibleLayers(perspective, access)
  const granted = access.role.reads === 'granted'
  const grants = granted ? readGrants(access) : undefined
  const idColumn = perspective.kind === 'stack' ? 'published_id' : 'id'
  const visible = layers && { sql: granted ? anyOf(layers) : topOf(layers), values: [] }
  // A grant may hide the highest version of a document, which then does not cover the next.
  const exactlyVisible = !granted || (grants?.exact === true && (layers === undefined || layers.length === 1))
  const whole = wholeReader(sql)

  const showsOtherwise = perspective.kind === 'stack' && layers !== undefined && layers.length > 1
  const shown = (document: SeenDocument): SeenDocument =>
    showsOtherwise ? { ...document, _id: addressOf(document._id).publishedId, _originalId: document._id } : document

  /** Whether a higher layer holds a version of the document that this principal may read. */
  const isCovered = (id: string): boolean => {
    if (!layers || layers.length === 1) return false
    const { publishedId, layer } = addressOf(id)
    const above = layers.slice(0, layers.indexOf(layer))
    if (above.length === 0) return false
    const text = `SELECT json FROM documents JOIN contents USING (seq) WHERE published_id = ? AND ${anyOf(above)}`
    const rows = statement(sql, text).all(publishedId)
    return rows.some((row) => access.mayRead(parseDocument(textOf(row, 'json'))))
  }
  const isTopmost = (document: LakeDocument): boolean => access.mayRead(document) && !isCovered(document._id)

  /** What a row holds, or undefined when the principal may not see it. */
  const readerOf = (
    plan: Plan,
  ): Pick<RowReader, 'columns' | 'isNarrow'> & { read: (row: Row) => SeenDocument | undefined } => {
    if (!granted) return readerFor(sql, plan.uses)
    return {
      columns: 'seq',
      isNarrow: false,
      read(row) {
        const document = whole.read(row)
        return isTopmost(document) ? document : undefined
      },
    }
  }

  const where = (plan: Plan, key: string | undefined, condition: Clause | undefined): Clause => {
    const tie =
      key === undefined || !plan.correlation ? undefined : { sql: plan.correlation.sql, values: [textKey(key)] }
    const clauses = [visible, grants, condition, tie].filter((clause) => clause !== undefined)
    return {
      sql: clauses.map((clause) => clause.sql).join(' AND ') || '1',
      values: clauses.flatMap(({ values }) => values),
    }
  }

  /** Pays for rows that SQLite will read, as far as columns narrow them. */
  const pay = (plan: Plan, key: string | undefined, isNarrow: boolean): void => {
    if (!budget) return
    const onColumns = plan.condition?.onColumns?.sql === plan.condition?.sql
    const factor = isNarrow && onColumns && plan.ordering?.onColumns !== false ? ROWS_A_DOCUMENT : 1
    const { sql: text, values } = where(plan, key, plan.condition?.onColumns)
    const most = Math.ceil((budget.left() + 1) * factor)
    budget.spend(count(`SELECT 1 FROM documents WHERE ${text} LIMIT ${most}`, values) / factor)
  }

  const count = (rows: string, values: readonly SQLInputValue[]): number => {
    const row = statement(sql, `SELECT count(*) AS n FROM (${rows})`).get(...values)
    return row ? integerOf(row, 'n') : 0
  }

  /** Whether so few rows satisfy the columns' part of a condition that it is better to sort them than to come upon them in order. */
  const isSelective = ({ condition, ...plan }: Plan): boolean => {
    if (!condition?.onColumns || condition.types) return false
    const { sql: text, values } = where(plan, undefined, condition.onColumns)
    return count(`SELECT 1 FROM documents WHERE ${text} LIMIT ${FEW}`, values) < FEW
  }

  const countOf = (plan: Plan): number => {
    if (!exactlyVisible) return all(plan, undefined).length
    const isByType = !granted && isCounted(layers) && (!plan.condition || plan.condition.types !== undefined)
    if (isByType) {
      const { sql: text, values } = where(plan, undefined, plan.condition)
      const row = statement(sql, `SELECT coalesce(sum(n), 0) AS n FROM counts WHERE ${text}`).get(...values)
      return row ? integerOf(row, 'n') : 0
    }
    pay(plan, undefined, true)
    const { sql: text, values } = where(plan, undefined, plan.condition)
    return count(`SELECT 1 FROM documents WHERE ${text}`, values)
  }

  const all = (plan: Plan, key: string | undefined): SeenDocument[] => {
    const { columns, isNarrow, read } = readerOf(plan)
    pay(plan, key, isNarrow)
    const { sql: text, values } = where(plan, key, plan.condition)
    const select = `SELECT ${columns} FROM documents WHERE ${text}`
    // A long read does not keep the rows beside the documents made of them.
    const rows = budget ? statement(sql, select).all(...values) : sql.prepare(select).iterate(...values)
    const documents: SeenDocument[] = []
    for (const row of rows) {
      const document = read(row)
      if (document) documents.push(document)
    }
    return documents
  }

  /** The first ones in an order: as many as SQLite says, or, where only GROQ can tell, until it has kept enough. */
  const first = (plan: Plan, limit: number): SeenDocument[] => {
    const { columns, read } = readerOf(plan)
    const settled = exactlyVisible && !plan.residual
    if (plan.condition && plan.condition.onColumns?.sql !== plan.condition.sql) pay(plan, undefined, false)
    else if (plan.ordering?.onColumns === false) pay(plan, undefined, false)
    const { sql: text, values } = where(plan, undefined, plan.condition)
    // The plus keeps SQLite from walking an index in order: of few, all are found and sorted.
    const order = `${isSelective(plan) ? '+' : ''}${plan.ordering?.sql ?? idColumn}`
    const ordered = `SELECT ${columns} FROM documents WHERE ${text} ORDER BY ${order}`
    if (settled) {
      const rows = statement(sql, `${ordered} LIMIT ${limit}`).all(...values)
      return rows.map(read).filter((document) => document !== undefined)
    }
    const kept: SeenDocument[] = []
    // A statement of its own: it stays in use while GROQ is asked.
    for (const row of limit > 0 ? sql.prepare(ordered).iterate(...values) : []) {
      budget?.spend(1)
      const document = read(row)
      if (document && (!plan.residual || passes(plan.residual, shown(document)))) kept.push(document)
      if (kept.length === limit) break
    }
    return kept
  }

  return {
    fetch(plan, key) {
      if (plan.counts) return countOf(plan)
      const isBounded = plan.limit !== undefined && key === undefined
      const documents = isBounded ? first(plan, plan.limit) : all(plan, key)
      return (showsOtherwise ? documents.map(shown) : documents).sort(byId)
    },
    byId(id) {
      const column = layers ? 'published_id' : 'id'
      const text = where({}, undefined, { sql: `${column} = ?`, values: [id] })
      const rows = statement(sql, `SELECT seq FROM documents WHERE ${text.sql}`).all(...text.values)
      const document = rows.map((row) => whole.read(row)).find((found) => !granted || isTopmost(found))
      return document && shown(document)
    },
  }
}

/** Rows that are found and sorted in some milliseconds. */
const FEW = 5_000

/** GROQ keeps equal items in their given order; that order is by id. */
const byId = (a: SeenDocument, b: SeenDocument): number => (a._id < b._id ? -1 : 1)
