import { parse } from 'groq-js'
import { QueryError } from '../errors.ts'
import { groqFailure } from './groqFailure.ts'
import { isNode, type TreeNode } from './tree.ts'

/**
 * The parameters' values become part of the tree: a tree is good for one call only.
 * @throws QueryError for what is no query, and for a parameter that is used but not given
 */
export function parseQuery(query: string, params: Readonly<Record<string, unknown>>): TreeNode {
  const tree = parsed(query, params)
  const missing = parameterLeft(tree)
  if (missing !== undefined) {
    const start = query.indexOf(`$${missing}`)
    throw new QueryError(query, `param $${missing} referenced, but not provided`, { start })
  }
  return tree
}

function parsed(query: string, params: Readonly<Record<string, unknown>>): TreeNode {
  try {
    return parse(query, { params })
  } catch (failure) {
    throw groqFailure(query, failure)
  }
}

/** The name of a parameter that no value took the place of. */
function parameterLeft(part: unknown): string | undefined {
  if (Array.isArray(part)) return firstOf(part)
  if (typeof part !== 'object' || part === null) return undefined
  if (isNode(part)) {
    if (part.type === 'Value') return undefined
    if (part.type === 'Parameter' && typeof part['name'] === 'string') return part['name']
  }
  return firstOf(Object.values(part))
}

function firstOf(parts: readonly unknown[]): string | undefined {
  for (const part of parts) {
    const missing = parameterLeft(part)
    if (missing !== undefined) return missing
  }
  return undefined
}
