import { GroqSyntaxError, parse } from 'groq-js'
import { queryError } from '../errors.ts'
import type { TreeNode } from './tree.ts'

/** The parameters' values become part of the tree: a tree is good for one call only. */
export function parseQuery(query: string, params: Readonly<Record<string, unknown>>): TreeNode {
  try {
    return parse(query, { params })
  } catch (failure) {
    if (failure instanceof GroqSyntaxError) throw queryError(query, failure.message, failure.position)
    throw queryError(query, failure instanceof Error ? failure.message : 'The query cannot be parsed')
  }
}
