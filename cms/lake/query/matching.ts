import { beginningsOf } from '../documents/words.ts'
import type { Condition } from './condition.ts'
import { child, children, constant, fieldPath, type TreeNode, unwrapped } from './tree.ts'

/**
 * `name.id match "keri*"` by the index of words: documents with a word that begins so, anywhere. GROQ then looks where it
 * stands. Undefined for texts that are not the document's own, and for patterns that begin with anything but ASCII letters
 * and digits.
 */
export function matching(left: TreeNode, right: TreeNode, identity: string): Condition | undefined {
  const patterns = [constant(right, identity)?.value].flat()
  if (!patterns.every((pattern) => typeof pattern === 'string') || !isOwnText(left)) return undefined
  const beginnings = patterns.flatMap(beginningsOf).map(({ text, isWhole }) => (isWhole ? `"${text}"` : `"${text}"*`))
  if (beginnings.length === 0) return undefined
  const clause = { sql: 'seq IN (SELECT rowid FROM words WHERE words MATCH ?)', values: [beginnings.join(' ')] }
  return { ...clause, exact: false, onColumns: clause }
}

/** Whether a node can give nothing but texts that stand in the document: fields, items of lists, the text of blocks. */
function isOwnText(given: TreeNode): boolean {
  const node = unwrapped(given)
  if (node.type === 'This') return true
  if (node.type === 'AccessAttribute') {
    const base = child(node, 'base')
    return node['name'] !== '_originalId' && (!base || isOwnText(base))
  }
  if (node.type === 'Array')
    return children(node, 'elements').every((element) => isOwnText(child(element, 'value') ?? element))
  const base = child(node, 'base')
  if (node.type === 'ArrayCoerce' || node.type === 'AccessElement') return base !== undefined && isOwnText(base)
  if (node.type === 'Map' || node.type === 'FlatMap') {
    const expr = child(node, 'expr')
    return base !== undefined && expr !== undefined && isOwnText(base) && isOwnText(expr)
  }
  if (node.type !== 'FuncCall' || node['namespace'] !== 'pt' || node['name'] !== 'text') return false
  const [blocks] = children(node, 'args')
  return blocks !== undefined && fieldPath(blocks) !== undefined
}
