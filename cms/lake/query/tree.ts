import { isRecord } from '../documents/document.ts'

/**
 * A node of the tree that groq-js parses a query into. Only `type` is sure; readers look at the rest piece by piece,
 * so that a node they do not know is simply one they do not understand.
 */
export interface TreeNode {
  readonly type: string
  readonly [part: string]: unknown
}

export const isNode = (value: unknown): value is TreeNode => isRecord(value) && typeof value['type'] === 'string'

/** A child node, if the part is one. */
export function child(node: TreeNode, part: string): TreeNode | undefined {
  const value = node[part]
  return isNode(value) ? value : undefined
}

/** Child nodes of a list, such as a function's arguments. */
export function children(node: TreeNode, part: string): readonly TreeNode[] {
  const value = node[part]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The node inside any number of brackets. */
export function unwrapped(node: TreeNode): TreeNode {
  const inner = node.type === 'Group' ? child(node, 'base') : undefined
  return inner ? unwrapped(inner) : node
}

/** The arguments of a call of one function of the global namespace, or undefined for any other node. */
export function argumentsOf(node: TreeNode, name: string): readonly TreeNode[] | undefined {
  if (node.type !== 'FuncCall' || node['namespace'] !== 'global' || node['name'] !== name) return undefined
  return children(node, 'args')
}

/**
 * `slug.current` for the field path of the document in question; undefined when the node is anything else, and for
 * `_originalId`, which is not stored.
 */
export function fieldPath(given: TreeNode): string | undefined {
  const node = unwrapped(given)
  if (node.type !== 'AccessAttribute') return undefined
  const { name, base } = node
  if (typeof name !== 'string' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return undefined
  if (base === undefined) return name === '_originalId' ? undefined : name
  if (!isNode(base)) return undefined
  if (base.type === 'This') return name === '_originalId' ? undefined : name
  const parent = fieldPath(base)
  return parent && `${parent}.${name}`
}

/** A plain value written in the query or given as parameter; undefined when the node is anything else. */
export function constant(given: TreeNode, identity: string): { readonly value: unknown } | undefined {
  const node = unwrapped(given)
  if (node.type === 'Value') return { value: node['value'] }
  if (argumentsOf(node, 'identity')) return { value: identity }
  if (node.type !== 'Array') return undefined
  const values: unknown[] = []
  for (const element of children(node, 'elements')) {
    const inner = child(element, 'value')
    const known = inner && element['isSplat'] === false ? constant(inner, identity) : undefined
    if (!known) return undefined
    values.push(known.value)
  }
  return { value: values }
}

/** `shelves.place._ref` for `shelves[].place._ref`: the fields of a list's items. */
export function listedPath(given: TreeNode): string | undefined {
  const node = unwrapped(given)
  const base = child(node, 'base')
  const expr = child(node, 'expr')
  if ((node.type !== 'Map' && node.type !== 'FlatMap') || !base || !expr) return undefined
  const list = base.type === 'ArrayCoerce' ? child(base, 'base') : base
  const path = list && (fieldPath(list) ?? listedPath(list))
  const itemPath = fieldPath(expr)
  return path && itemPath && `${path}.${itemPath}`
}

/** Whether any node of a tree is of one of these types. */
export function holds(given: TreeNode, types: readonly string[]): boolean {
  if (types.includes(given.type)) return true
  return Object.values(given).some((part) =>
    (Array.isArray(part) ? part : [part]).some((inner) => isNode(inner) && holds(inner, types)),
  )
}
