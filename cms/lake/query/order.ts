import {
  type ExpressionContext,
  expressionOf,
  type FieldExpression,
  loweredExpressionOf,
  sortable,
} from './expression.ts'
import { argumentsOf, child, children, fieldPath, type TreeNode, unwrapped } from './tree.ts'

/** An order in SQL. */
export interface Ordering {
  readonly sql: string
  /** Needs no document's JSON. */
  readonly onColumns: boolean
}

/**
 * `order(...)` in SQL, or undefined when one of its terms is not a field (or `lower()` of one).
 * GROQ keeps equal ones in the order of their ids.
 */
export function orderingOf(terms: readonly TreeNode[], context: ExpressionContext): Ordering | undefined {
  const sorted = terms.map((term) => orderTerm(term, context)).filter((term) => term !== undefined)
  if (sorted.length < terms.length) return undefined
  return {
    sql: [...sorted.map(({ sql }) => sql), context.idColumn].join(', '),
    onColumns: sorted.every(({ onColumns }) => onColumns),
  }
}

function orderTerm(given: TreeNode, context: ExpressionContext): Ordering | undefined {
  const { node, isDescending } = directed(given)
  const [lowered] = argumentsOf(node, 'lower') ?? []
  const path = fieldPath(lowered ?? node)
  // What a query sees as `_id` may not be what stands in the JSON.
  if (!path || (lowered && path === '_id')) return undefined
  const field: FieldExpression = lowered ? loweredExpressionOf(path) : expressionOf(path, context)
  return { sql: `${sortable(field)}${isDescending ? ' DESC' : ''}`, onColumns: field.onColumns }
}

function directed(term: TreeNode): { readonly node: TreeNode; readonly isDescending: boolean } {
  const inner = term.type === 'Desc' || term.type === 'Asc' ? child(term, 'base') : undefined
  return { node: unwrapped(inner ?? term), isDescending: term.type === 'Desc' }
}

/**
 * An order of projected objects, said of the documents they were made of: after `{"orderings": [_updatedAt]}`,
 * `orderings[0]` is `_updatedAt`. Undefined when a term is not one of the document's own fields.
 */
export function throughProjection(terms: readonly TreeNode[], object: TreeNode): readonly TreeNode[] | undefined {
  const seen = terms.map((term) => rewritten(term, object)).filter((term) => term !== undefined)
  return seen.length === terms.length ? seen : undefined
}

function rewritten(given: TreeNode, object: TreeNode): TreeNode | undefined {
  const node = unwrapped(given)
  const base = child(node, 'base')
  if (node.type === 'Asc' || node.type === 'Desc') {
    const inner = base && rewritten(base, object)
    return inner && { ...node, base: inner }
  }
  const [lowered] = argumentsOf(node, 'lower') ?? []
  if (lowered) {
    const inner = rewritten(lowered, object)
    return inner && { ...node, args: [inner] }
  }
  if (node.type === 'AccessElement') {
    const list = base && rewritten(base, object)
    return list?.type === 'Array' && typeof node['index'] === 'number' ? elementOf(list, node['index']) : undefined
  }
  if (node.type !== 'AccessAttribute') return undefined
  if (base && base.type !== 'This') {
    const inner = rewritten(base, object)
    return inner && fieldPath(inner) ? { ...node, base: inner } : undefined
  }
  return attributeOf(object, node['name'])
}

function elementOf(list: TreeNode, index: number): TreeNode | undefined {
  const elements = children(list, 'elements')
  const element = elements[index]
  return elements.some(({ isSplat }) => isSplat !== false) ? undefined : element && child(element, 'value')
}

/** What an object literal says an attribute is. The last one that gives it wins. */
function attributeOf(object: TreeNode, name: unknown): TreeNode | undefined {
  for (const attribute of children(object, 'attributes').toReversed()) {
    const value = child(attribute, 'value')
    if (attribute.type === 'ObjectAttributeValue') {
      if (attribute['name'] === name) return value
    } else if (!value || !lacks(value, name)) return undefined
  }
  return undefined
}

/** Whether what is spread into an object surely does not give an attribute. */
function lacks(given: TreeNode, name: unknown): boolean {
  const node = unwrapped(given)
  if (node.type === 'Select') {
    const fallback = child(node, 'fallback')
    const alternatives = children(node, 'alternatives').map((alternative) => child(alternative, 'value'))
    return [...alternatives, fallback].every((value) => value === undefined || lacks(value, name))
  }
  if (node.type !== 'Object') return false
  return children(node, 'attributes').every(
    (attribute) => attribute.type === 'ObjectAttributeValue' && attribute['name'] !== name,
  )
}
