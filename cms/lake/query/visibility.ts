import type { Access } from '../auth/access.ts'
import { DRAFTS, PUBLISHED } from '../documents/ids.ts'
import type { Perspective } from './perspective.ts'

/** Layers a query may draw from, highest first; undefined: all, each under its own id. */
export function visibleLayers(perspective: Perspective, access: Access): readonly string[] | undefined {
  if (access.role.reads === 'published') return [PUBLISHED]
  return perspective.kind === 'stack' ? perspective.layers : undefined
}

/** Rows of any of the layers. Layer names are checked when the perspective is read: letters, digits, dashes. */
export const anyOf = (layers: readonly string[]): string => `layer IN (${quoted(layers)})`

/** Rows of the highest layer that has a version of the document. */
export function topOf(layers: readonly string[]): string {
  if (isDrafts(layers)) return `(covered = 0 AND ${anyOf(layers)})`
  const each = layers.map((layer, rank) => {
    if (rank === 0) return `layer = '${layer}'`
    const above = quoted(layers.slice(0, rank))
    const covering = `SELECT 1 FROM documents AS upper WHERE upper.published_id = documents.published_id AND upper.layer IN (${above})`
    return `(layer = '${layer}' AND NOT EXISTS (${covering}))`
  })
  return each.length === 1 ? each.join('') : `(${each.join(' OR ')})`
}

/** Whether the counts kept by type can say how many rows of these layers are on top. */
export const isCounted = (layers: readonly string[] | undefined): boolean =>
  !layers || layers.length === 1 || isDrafts(layers)

/** What the Studio asks for nearly always; rows know whether a draft covers them. */
const isDrafts = ([first, second, third]: readonly string[]): boolean =>
  first === DRAFTS && second === PUBLISHED && third === undefined

const quoted = (layers: readonly string[]): string => layers.map((layer) => `'${layer}'`).join(', ')
