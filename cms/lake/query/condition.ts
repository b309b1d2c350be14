import type { SQLInputValue } from 'node:sqlite'
import { fieldExpression, INDEXED_LISTS } from '../storage/schema.ts'
import { argumentsOf, child, constant, fieldPath, type TreeNode, unwrapped } from './tree.ts'

/** A GROQ condition in SQL. It never leaves out a document GROQ would keep; when `exact`, it lets no other through either. */
export interface Condition {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
  readonly exact: boolean
}

export interface ConditionContext {
  readonly identity: string
  /** Which column holds what the query sees as `_id`: in an overlay, drafts show under their published id. */
  readonly idColumn: 'id' | 'published_id'
  /** Whether documents appear with their `drafts.` ids. */
  readonly raw: boolean
}

const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['_type', 'type'],
  ['_createdAt', 'created'],
  ['_updatedAt', 'updated'],
  ['_rev', 'rev'],
])

/** The SQL expression of a field: a column of its own, or one inside the JSON. */
export function columnOf(path: string, context: ConditionContext): string {
  if (path === '_id') return context.idColumn
  return COLUMNS.get(path) ?? fieldExpression(path)
}

const isColumn = (path: string): boolean => path === '_id' || COLUMNS.has(path)

/** What a condition means in SQL, or undefined when it is not one of the shapes understood here. */
export function conditionOf(given: TreeNode, context: ConditionContext): Condition | undefined {
  const node = unwrapped(given)
  if (node.type === 'And' || node.type === 'Or') return joined(node, context)
  if (node.type === 'Not') return negated(child(node, 'base'), context)
  const references = argumentsOf(node, 'references')
  if (references) return referring(references, context)
  const defined = argumentsOf(node, 'defined')
  if (defined) return present(defined[0], context)
  const left = child(node, 'left')
  const right = child(node, 'right')
  if (node.type !== 'OpCall' || !left || !right) return undefined
  const path = fieldPath(left)
  switch (node['op']) {
    case '==':
      return equality(left, right, context) ?? equality(right, left, context)
    case '!=':
      return inverse(equality(left, right, context) ?? equality(right, left, context))
    case 'in':
      return inPath(path, right, context) ?? membership(path, right, context) ?? containing(left, right, context)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(path, node['op'], right, context)
    default:
      return undefined
  }
}

/** Both halves of an *and* that are understood narrow; an *or* needs both. */
function joined(node: TreeNode, context: ConditionContext): Condition | undefined {
  const leftNode = child(node, 'left')
  const rightNode = child(node, 'right')
  const left = leftNode && conditionOf(leftNode, context)
  const right = rightNode && conditionOf(rightNode, context)
  if (left && right) {
    const sql = `(${left.sql} ${node.type === 'And' ? 'AND' : 'OR'} ${right.sql})`
    return { sql, values: [...left.values, ...right.values], exact: left.exact && right.exact }
  }
  const one = left ?? right
  return node.type === 'And' && one ? { ...one, exact: false } : undefined
}

/** Only conditions that GROQ answers with true or false can be turned around; `<` and the like may answer null. */
function negated(node: TreeNode | undefined, context: ConditionContext): Condition | undefined {
  const inner = node && unwrapped(node)
  if (!inner) return undefined
  const twoValued = argumentsOf(inner, 'references') ?? argumentsOf(inner, 'defined')
  const operator = inner.type === 'OpCall' ? inner['op'] : undefined
  const right = child(inner, 'right')
  const safe =
    twoValued !== undefined || operator === '==' || (operator === 'in' && right !== undefined && !fieldPath(right))
  return safe ? inverse(conditionOf(inner, context)) : undefined
}

function inverse(condition: Condition | undefined): Condition | undefined {
  return condition?.exact ? { ...condition, sql: `NOT coalesce(${condition.sql}, 0)` } : undefined
}

function equality(left: TreeNode, right: TreeNode, context: ConditionContext): Condition | undefined {
  const path = fieldPath(left)
  const known = constant(right, context.identity)
  if (!path || !known) return undefined
  const { value } = known
  const column = columnOf(path, context)
  if (typeof value === 'string')
    return { sql: `${column} = ?`, values: [value], exact: isColumn(path) || isPlain(value) }
  if (isColumn(path)) return undefined
  // JSON's true and 1 look alike to SQLite.
  if (typeof value === 'number') return { sql: `${column} = ?`, values: [value], exact: value !== 0 && value !== 1 }
  if (typeof value === 'boolean')
    return { sql: `json_type(json, '$.${path}') = ?`, values: [String(value)], exact: true }
  return undefined
}

/** `json_extract` gives objects and lists as text: a string that looks like one could be taken for it. */
const isPlain = (value: string): boolean => !/^[[{]/.test(value)

function membership(path: string | undefined, right: TreeNode, context: ConditionContext): Condition | undefined {
  const list = constant(right, context.identity)?.value
  if (!path || !Array.isArray(list)) return undefined
  const strings = list.filter((value) => typeof value === 'string')
  if (strings.length !== list.length || strings.length > 30_000) return undefined
  const sql = `${columnOf(path, context)} IN (SELECT value FROM json_each(?))`
  return { sql, values: [JSON.stringify(strings)], exact: isColumn(path) || strings.every(isPlain) }
}

/** `"halal" in labels`: the field is a list that holds the value. */
function containing(left: TreeNode, right: TreeNode, context: ConditionContext): Condition | undefined {
  const list = unwrapped(right)
  const coerced = list.type === 'ArrayCoerce' ? child(list, 'base') : list
  const path = coerced && fieldPath(coerced)
  const value = constant(left, context.identity)?.value
  if (!path || isColumn(path) || typeof value !== 'string') return undefined
  if (INDEXED_LISTS.includes(path)) {
    const sql = `id IN (SELECT document FROM list_items WHERE field = '${path}' AND value = ?)`
    return { sql, values: [value], exact: true }
  }
  const sql = `(json_type(json, '$.${path}') = 'array' AND EXISTS (SELECT 1 FROM json_each(documents.json, '$.${path}') AS item WHERE item.type = 'text' AND item.value = ?))`
  return { sql, values: [value], exact: true }
}

function comparison(
  path: string | undefined,
  operator: string,
  right: TreeNode,
  context: ConditionContext,
): Condition | undefined {
  const value = constant(right, context.identity)?.value
  if (!path) return undefined
  if (typeof value === 'number' && !isColumn(path)) {
    const sql = `(json_type(json, '$.${path}') IN ('integer', 'real') AND ${fieldExpression(path)} ${operator} ?)`
    return { sql, values: [value], exact: true }
  }
  // Other texts may sort differently in SQLite (by UTF-8) and in GROQ (by UTF-16).
  const ascii = isColumn(path) && typeof value === 'string' && /^[\x20-\x7e]*$/.test(value)
  return ascii ? { sql: `${columnOf(path, context)} ${operator} ?`, values: [value], exact: true } : undefined
}

function present(node: TreeNode | undefined, context: ConditionContext): Condition | undefined {
  const path = node && fieldPath(node)
  return path ? { sql: `${columnOf(path, context)} IS NOT NULL`, values: [], exact: true } : undefined
}

function referring(args: readonly TreeNode[], context: ConditionContext): Condition | undefined {
  const known = args.map((node) => constant(node, context.identity)?.value)
  const targets = known.flat()
  if (!targets.every((target) => typeof target === 'string')) return undefined
  const sql = 'id IN (SELECT document FROM refs WHERE target IN (SELECT value FROM json_each(?)))'
  return { sql, values: [JSON.stringify(targets)], exact: true }
}

/** `_id in path("drafts.**")`; other path patterns are left to GROQ. */
function inPath(path: string | undefined, right: TreeNode, context: ConditionContext): Condition | undefined {
  const [pattern] = argumentsOf(unwrapped(right), 'path') ?? []
  if (path !== '_id' || pattern?.type !== 'Value') return undefined
  const prefix = /^(drafts|versions)\.\*\*$/.exec(String(pattern['value']))?.[1]
  if (!prefix) return undefined
  if (!context.raw) return { sql: '0', values: [], exact: true }
  return { sql: `substr(id, 1, ${prefix.length + 1}) = '${prefix}.'`, values: [], exact: true }
}
