import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Access } from '../auth/access.ts'
import { type LakeDocument, parseDocument } from '../documents/document.ts'
import { addressOf, PUBLISHED } from '../documents/ids.ts'
import { integerOf, textOf } from '../storage/rows.ts'
import type { Perspective } from './perspective.ts'
import type { Plan } from './plan.ts'
import { readGrants } from './readGrants.ts'

/** Reads from SQLite what one principal may see through one perspective. */
export interface Candidates {
  /** Documents for a plan, or their number. `key` is the outer document's value, for a plan with a correlation. */
  fetch(plan: Plan, key: string | undefined): readonly LakeDocument[] | number
  /** One document by the id a reference names. */
  byId(id: string): LakeDocument | undefined
}

export function createCandidates(sql: DatabaseSync, perspective: Perspective, access: Access): Candidates {
  const layers = visibleLayers(perspective, access)
  const granted = access.role.reads === 'granted'
  const grants = granted ? readGrants(access) : undefined
  // A grant may hide the highest version of a document, which then does not cover the next.
  const countable = !granted || (grants?.exact === true && (layers === undefined || layers.length === 1))
  const idColumn = perspective.kind === 'stack' ? 'published_id' : 'id'
  const shown = (document: LakeDocument): LakeDocument =>
    perspective.kind === 'stack' ? overlaid(document, layers) : document

  const topmost = (documents: readonly LakeDocument[]): readonly LakeDocument[] => {
    if (!granted) return documents
    const readable = documents.filter(access.mayRead)
    return layers && layers.length > 1 ? readable.filter((document) => !isCovered(document, layers)) : readable
  }

  /** Whether a higher layer holds a version of the document that this principal may read. */
  const isCovered = (document: LakeDocument, order: readonly string[]): boolean => {
    const { publishedId, layer } = addressOf(document._id)
    const above = order.slice(0, order.indexOf(layer))
    if (above.length === 0) return false
    const rows = sql
      .prepare('SELECT json FROM documents WHERE published_id = ? AND layer IN (SELECT value FROM json_each(?))')
      .all(publishedId, JSON.stringify(above))
    return rows.some((row) => access.mayRead(parseDocument(textOf(row, 'json'))))
  }

  const where = (plan: Plan, key: string | undefined): { text: string; values: SQLInputValue[] } => {
    const visible = layers ? (granted ? anyOf(layers) : topOf(layers)) : undefined
    const parts = [
      visible,
      grants?.sql,
      plan.condition?.sql,
      key === undefined ? undefined : plan.correlation?.sql.replace('{id}', idColumn),
    ]
    const text = parts.filter((part) => part !== undefined).join(' AND ') || '1'
    return {
      text,
      values: [...(grants?.values ?? []), ...(plan.condition?.values ?? []), ...(key === undefined ? [] : [key])],
    }
  }

  return {
    fetch(plan, key) {
      const { text, values } = where(plan, key)
      if (plan.counts && countable) {
        const row = sql.prepare(`SELECT count(*) AS n FROM documents WHERE ${text}`).get(...values)
        return row ? integerOf(row, 'n') : 0
      }
      const bounded = plan.limit !== undefined && countable && key === undefined
      const ordering = bounded && plan.ordering ? plan.ordering : idColumn
      const limit = bounded ? ` LIMIT ${plan.limit}` : ''
      const rows = sql.prepare(`SELECT json FROM documents WHERE ${text} ORDER BY ${ordering}${limit}`).all(...values)
      const documents = topmost(rows.map((row) => parseDocument(textOf(row, 'json'))))
      return plan.counts ? documents.length : byIdOrder(documents.map(shown), bounded)
    },
    byId(id) {
      const column = layers ? 'published_id' : 'id'
      const visible = layers ? (granted ? anyOf(layers) : topOf(layers)) : '1'
      const rows = sql.prepare(`SELECT json FROM documents WHERE ${column} = ? AND ${visible}`).all(id)
      const [document] = topmost(rows.map((row) => parseDocument(textOf(row, 'json'))))
      return document && shown(document)
    },
  }
}

/** GROQ keeps equal items in their given order; that order is by id, so a bounded read is put back into it. */
function byIdOrder(documents: readonly LakeDocument[], bounded: boolean): readonly LakeDocument[] {
  return bounded ? documents.toSorted((a, b) => (a._id < b._id ? -1 : 1)) : documents
}

/** Layers a query may draw from, highest first; undefined: all, each under its own id. */
function visibleLayers(perspective: Perspective, access: Access): readonly string[] | undefined {
  if (access.role.reads === 'published') return [PUBLISHED]
  return perspective.kind === 'stack' ? perspective.layers : undefined
}

function overlaid(document: LakeDocument, layers: readonly string[] | undefined): LakeDocument {
  if (!layers || layers.length === 1) return document
  return { ...document, _id: addressOf(document._id).publishedId, _originalId: document._id }
}

/**
 * Layer names are checked when the perspective is read: letters, digits, dashes. The plus keeps SQLite from choosing an
 * index by the layer, which nearly all documents share.
 */
const quoted = (layers: readonly string[]): string => layers.map((layer) => `'${layer}'`).join(', ')

const anyOf = (layers: readonly string[]): string => `+layer IN (${quoted(layers)})`

function topOf(layers: readonly string[]): string {
  const each = layers.map((layer, rank) => {
    if (rank === 0) return `+layer = '${layer}'`
    const above = quoted(layers.slice(0, rank))
    const covered = `SELECT 1 FROM documents AS upper WHERE upper.published_id = documents.published_id AND upper.layer IN (${above})`
    return `(+layer = '${layer}' AND NOT EXISTS (${covered}))`
  })
  return `(${each.join(' OR ')})`
}
