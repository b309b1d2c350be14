import { fieldExpression } from '../storage/schema.ts'
import { argumentsOf, child, fieldPath, isNode, type TreeNode, unwrapped } from './tree.ts'

/** A condition that ties the documents of an inner `*[…]` to the outer one: `business._ref == ^._id`. */
export interface Correlation {
  /** The SQL condition, with one place for the outer document's value. `{id}` stands for the column shown as `_id`. */
  readonly sql: string
  /** The outer value, as the *outer* scope says it. */
  readonly key: TreeNode
  /** Nothing can match when the outer value is not a text. */
  readonly missesWhenAbsent: boolean
}

/** The first tie among a filter's conjuncts. */
export function correlationOf(given: TreeNode): Correlation | undefined {
  const node = unwrapped(given)
  const left = child(node, 'left')
  const right = child(node, 'right')
  if (node.type === 'And') return (left && correlationOf(left)) ?? (right && correlationOf(right))
  const [referenced] = argumentsOf(node, 'references') ?? []
  if (referenced) {
    const key = outward(referenced)
    return key && { sql: 'id IN (SELECT document FROM refs WHERE target = ?)', key, missesWhenAbsent: false }
  }
  if (node.type !== 'OpCall' || node['op'] !== '==' || !left || !right) return undefined
  return tie(left, right) ?? tie(right, left)
}

function tie(field: TreeNode, outer: TreeNode): Correlation | undefined {
  const path = fieldPath(field)
  const key = outward(outer)
  if (!path || !key) return undefined
  if (path === '_id') return { sql: '{id} = ?', key, missesWhenAbsent: true }
  if (path.startsWith('_')) return undefined
  return { sql: `${fieldExpression(path)} = ?`, key, missesWhenAbsent: false }
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
