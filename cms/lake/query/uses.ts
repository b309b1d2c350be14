import { child, fieldPath, isNode, type TreeNode, unwrapped } from './tree.ts'

/** The paths of the fields that an expression looks at; undefined: it may look at the whole document. */
export type Uses = ReadonlySet<string> | undefined

export const NOTHING: Uses = new Set()

export function union(one: Uses, other: Uses): Uses {
  return one && other && new Set([...one, ...other])
}

/** Which of a document's fields expressions about it use. Rather too many than too few. */
export function usesOf(nodes: readonly TreeNode[]): Uses {
  const paths = new Set<string>()
  return nodes.every((node) => collect(node, paths)) ? paths : undefined
}

/** False when the whole document may be used. */
function collect(given: TreeNode, paths: Set<string>): boolean {
  const node = unwrapped(given)
  if (node.type === 'This' || node.type === 'Parent') return false
  if (node.type === 'Value') return true
  if (readsWhole(node)) return false
  const base = child(node, 'base')
  if (node.type === 'AccessAttribute') {
    const path = fieldPath(node) ?? outerPath(node)
    if (path) paths.add(path)
    return path !== undefined || base === undefined || collect(base, paths)
  }
  const reference = node.type === 'Deref' && base ? (fieldPath(base) ?? outerPath(base)) : undefined
  if (reference) {
    paths.add(`${reference}._ref`)
    return true
  }
  // `{…}` of each item of a list: what counts is what stands in it.
  const parts = node.type === 'Projection' && base?.type === 'This' ? [node['expr']] : Object.values(node)
  return parts.flat().every((part) => !isNode(part) || collect(part, paths))
}

/** Functions that look at the document without being told where. */
function readsWhole(node: TreeNode): boolean {
  if (node.type !== 'FuncCall') return false
  return node['name'] === 'references' || node['namespace'] === 'sanity' || node['namespace'] === 'releases'
}

/** `a.b` of `^.a.b`: said inside, it may be about this document. */
function outerPath(given: TreeNode): string | undefined {
  const node = unwrapped(given)
  const base = child(node, 'base')
  if (node.type !== 'AccessAttribute' || !base || typeof node['name'] !== 'string') return undefined
  if (base.type === 'Parent') return node['name']
  const parent = outerPath(base)
  return parent && `${parent}.${node['name']}`
}
