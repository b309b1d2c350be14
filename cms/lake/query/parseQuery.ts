import { parse } from 'groq-js'
import { QueryError } from '../errors.ts'
import { groqFailure } from './groqFailure.ts'
import { isNode, type TreeNode } from './tree.ts'

/** Namespaces whose functions groq-js knows the names of, but cannot carry out. */
const LACKING: ReadonlySet<unknown> = new Set(['diff', 'documents', 'geo', 'media', 'text', 'user'])

/**
 * The parameters' values become part of the tree: a tree is good for one call only.
 * @throws QueryError 400 for what is no query, and for a parameter that is used but not given; 501 for what groq-js lacks
 */
export function parseQuery(query: string, params: Readonly<Record<string, unknown>>): TreeNode {
  const tree = parsed(query, params)
  for (const node of nodesIn(tree)) {
    if (node.type === 'Parameter') {
      const start = query.indexOf(`$${node['name']}`)
      throw new QueryError(query, `param $${node['name']} referenced, but not provided`, { start })
    }
    if (node.type === 'FuncCall' && LACKING.has(node['namespace'])) {
      const name = `${node['namespace']}::${node['name']}`
      const description = `The embedded content lake does not support ${name}()`
      throw new QueryError(query, description, { start: query.indexOf(name), status: 501 })
    }
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

/** All nodes of a tree but those within values, which are the asker's data. */
function* nodesIn(part: unknown): Generator<TreeNode> {
  if (typeof part !== 'object' || part === null) return
  if (isNode(part)) {
    if (part.type === 'Value') return
    yield part
  }
  for (const inner of Object.values(part)) yield* nodesIn(inner)
}
