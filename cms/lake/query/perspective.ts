import { DRAFTS, PUBLISHED } from '../documents/ids.ts'
import { gatewayError } from '../errors.ts'

/**
 * Which version of each document a query sees. `raw`: all of them, under their own ids. A stack: the first layer
 * that has a version wins, and the document shows under its published id.
 */
export type Perspective = { readonly kind: 'raw' } | { readonly kind: 'stack'; readonly layers: readonly string[] }

export const RAW: Perspective = { kind: 'raw' }
export const PUBLISHED_ONLY: Perspective = { kind: 'stack', layers: [PUBLISHED] }

/** Since this API version a query that names no perspective sees what is published; before, everything. */
const PUBLISHED_BY_DEFAULT_SINCE = '2025-02-19'

/**
 * Reads the parameter `perspective` (`raw`, `published`, `drafts`, its old name `previewDrafts`, or a list of releases).
 * @param apiVersion as in the address: `2026-01-01`, `1` or `X`
 */
export function parsePerspective(given: string | undefined, apiVersion: string): Perspective {
  if (!given) return apiVersion >= PUBLISHED_BY_DEFAULT_SINCE ? PUBLISHED_ONLY : RAW
  const names = given.split(',').map((name) => name.trim())
  if (names.includes('raw')) {
    if (names.length > 1) throw gatewayError(400, 'The perspective "raw" cannot be combined with others')
    return RAW
  }
  const layers = names.map((name) => (name === 'previewDrafts' ? DRAFTS : name)).filter((name) => name !== PUBLISHED)
  if (!layers.every((name) => /^[A-Za-z0-9_-]+$/.test(name))) throw gatewayError(400, `Invalid perspective "${given}"`)
  return { kind: 'stack', layers: [...new Set(layers), PUBLISHED] }
}
