import { ELSEWHERE } from '../documents/references.ts'
import { type ExpressionContext, expressionOf, isSystemField } from './expression.ts'
import { argumentsOf, child, fieldPath, isNode, type TreeNode, unwrapped } from './tree.ts'

/** A condition that ties the documents of an inner `*[…]` to the outer one: `business._ref == ^._id`. */
export interface Correlation {
  /** The SQL condition, with one place for the key of the outer document's value. */
  readonly sql: string
  /** The outer value, as the *outer* scope says it. */
  readonly key: TreeNode
  /** Nothing can match when the outer value is not a text. */
  readonly missesWhenAbsent: boolean
}

/** The first tie among a filter's conjuncts. */
export function correlationOf(given: TreeNode, context: ExpressionContext): Correlation | undefined {
  const node = unwrapped(given)
  const left = child(node, 'left')
  const right = child(node, 'right')
  if (node.type === 'And') return (left && correlationOf(left, context)) ?? (right && correlationOf(right, context))
  const [referenced, ...others] = argumentsOf(node, 'references') ?? []
  if (referenced && others.length === 0) {
    const key = outward(referenced)
    const sql = `id IN (SELECT document FROM refs WHERE target = ? AND kind <= ${ELSEWHERE})`
    return key && { sql, key, missesWhenAbsent: false }
  }
  if (node.type !== 'OpCall' || node['op'] !== '==' || !left || !right) return undefined
  return tie(left, right, context) ?? tie(right, left, context)
}

function tie(field: TreeNode, outer: TreeNode, context: ExpressionContext): Correlation | undefined {
  const path = fieldPath(field)
  const key = outward(outer)
  if (!path || !key) return undefined
  return { sql: `${expressionOf(path, context).sql} = ?`, key, missesWhenAbsent: isSystemField(path) }
}

/** `^.a.b` of the inner filter as the scope around it would write it: `a.b`. */
function outward(given: TreeNode): TreeNode | undefined {
  const node = unwrapped(given)
  if (node.type !== 'AccessAttribute') return undefined
  const base = node['base']
  if (!isNode(base)) return undefined
  if (base.type !== 'Parent') {
    const inner = outward(base)
    return inner && { ...node, base: inner }
  }
  const levels = base['n']
  if (typeof levels !== 'number') return undefined
  return { ...node, base: levels > 1 ? { type: 'Parent', n: levels - 1 } : { type: 'This' } }
}
