import type { SQLInputValue } from 'node:sqlite'
import { ELSEWHERE } from '../documents/references.ts'
import { INDEXED_LISTS } from '../storage/fields.ts'
import { keyOf, textKey } from '../storage/keys.ts'
import { type ExpressionContext, expressionOf, isSystemField, JSON_OF_ROW } from './expression.ts'
import { matching } from './matching.ts'
import { argumentsOf, child, constant, fieldPath, listedPath, type TreeNode, unwrapped } from './tree.ts'

/** A piece of SQL with its values. */
export interface Clause {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

/** A GROQ condition in SQL. It never leaves out a document GROQ would keep; when `exact`, it lets no other through either. */
export interface Condition extends Clause {
  readonly exact: boolean
  /** As much of it as columns decide, without reading any document's JSON. */
  readonly onColumns?: Clause | undefined
  /** Set when the condition says no more than that the type is one of these. */
  readonly types?: readonly string[] | undefined
}

export interface ConditionContext extends ExpressionContext {
  readonly identity: string
  /** Whether documents appear with their `drafts.` ids. */
  readonly raw: boolean
}

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
    case 'match':
      return matching(left, right, context.identity)
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
  const isAnd = node.type === 'And'
  if (!left || !right) {
    const one = left ?? right
    return isAnd && one ? { ...one, exact: false, types: undefined } : undefined
  }
  const both = combined(left, right, isAnd ? 'AND' : 'OR')
  const halves = [left.onColumns, right.onColumns].filter((half) => half !== undefined)
  const [first, second] = halves
  const onColumns = first && second ? combined(first, second, isAnd ? 'AND' : 'OR') : isAnd ? first : undefined
  const types = isAnd ? left.types?.filter((type) => right.types?.includes(type)) : undefined
  const onlyTypes = left.types && right.types ? types : undefined
  return { ...both, exact: left.exact && right.exact, onColumns, types: onlyTypes }
}

const combined = (left: Clause, right: Clause, operator: 'AND' | 'OR'): Clause => ({
  sql: `(${left.sql} ${operator} ${right.sql})`,
  values: [...left.values, ...right.values],
})

/** A condition that columns decide. */
const ofColumns = (sql: string, values: readonly SQLInputValue[], exact = true): Condition => {
  const clause = { sql, values }
  return { ...clause, exact, onColumns: clause }
}

const ofField = (
  { onColumns }: { readonly onColumns: boolean },
  sql: string,
  values: readonly SQLInputValue[],
): Condition => (onColumns ? ofColumns(sql, values) : { sql, values, exact: true })

/** Only conditions that GROQ answers with true or false can be turned around; `<` and the like may answer null. */
function negated(node: TreeNode | undefined, context: ConditionContext): Condition | undefined {
  const inner = node && unwrapped(node)
  if (!inner) return undefined
  const twoValued = argumentsOf(inner, 'references') ?? argumentsOf(inner, 'defined')
  const operator = inner.type === 'OpCall' ? inner['op'] : undefined
  const right = child(inner, 'right')
  const constantList = right !== undefined && constant(right, context.identity) !== undefined
  const isPath = right !== undefined && argumentsOf(unwrapped(right), 'path') !== undefined
  const safe = twoValued !== undefined || operator === '==' || (operator === 'in' && (constantList || isPath))
  return safe ? inverse(conditionOf(inner, context)) : undefined
}

function inverse(condition: Condition | undefined): Condition | undefined {
  if (!condition?.exact) return undefined
  const turned = ({ sql, values }: Clause): Clause => ({ sql: `NOT coalesce(${sql}, 0)`, values })
  const whole = condition.onColumns?.sql === condition.sql
  return { ...turned(condition), exact: true, onColumns: whole ? turned(condition) : undefined }
}

function equality(left: TreeNode, right: TreeNode, context: ConditionContext): Condition | undefined {
  const path = fieldPath(left)
  const known = constant(right, context.identity)
  if (!known || !isScalar(known.value)) return undefined
  if (path) {
    const field = expressionOf(path, context)
    if (field.isSystem && typeof known.value !== 'string') return ofColumns('0', [])
    if (known.value === null) return ofField(field, `${field.sql} IS NULL`, [])
    const equal = ofField(field, `${field.sql} = ?`, [keyOf(known.value)])
    return path === '_type' && typeof known.value === 'string' ? { ...equal, types: [known.value] } : equal
  }
  return withDefault(left, known.value, context)
}

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** `coalesce(verification.state, "unchecked") == "unchecked"` */
function withDefault(node: TreeNode, value: string | number | boolean | null, context: ConditionContext) {
  const [first, second, ...more] = argumentsOf(unwrapped(node), 'coalesce') ?? []
  const path = first && fieldPath(first)
  const fallback = second && more.length === 0 ? constant(second, context.identity) : undefined
  if (
    !path ||
    !fallback ||
    isSystemField(path) ||
    !isScalar(fallback.value) ||
    fallback.value === null ||
    value === null
  )
    return undefined
  const field = expressionOf(path, context)
  const equal = `${field.sql} = ?`
  return fallback.value === value
    ? ofField(field, `(${equal} OR ${field.sql} IS NULL)`, [keyOf(value)])
    : ofField(field, equal, [keyOf(value)])
}

/** Fractions are left to GROQ: SQLite may read their last digit differently from a list written as JSON. */
const isListable = (value: unknown): boolean => typeof value === 'string' || Number.isSafeInteger(value)

const MOST_LISTED = 50_000

function membership(path: string | undefined, right: TreeNode, context: ConditionContext): Condition | undefined {
  const list = constant(right, context.identity)?.value
  if (!path || !Array.isArray(list) || list.length > MOST_LISTED || !list.every(isListable)) return undefined
  const field = expressionOf(path, context)
  if (field.isSystem && list.some((value) => typeof value === 'number')) return undefined
  const keys = [...new Set(list.map(keyOf))]
  const [only, ...others] = keys
  const single = only !== undefined && others.length === 0
  const condition = single
    ? ofField(field, `${field.sql} = ?`, [only])
    : ofField(field, `${field.sql} IN (SELECT value FROM json_each(?))`, [JSON.stringify(keys)])
  const types = list.filter((value) => typeof value === 'string')
  return path === '_type' ? { ...condition, types } : condition
}

/** `"halal" in labels`: the field is a list that holds the value. */
function containing(left: TreeNode, right: TreeNode, context: ConditionContext): Condition | undefined {
  const value = constant(left, context.identity)?.value
  if (typeof value !== 'string' || !value.isWellFormed()) return undefined
  const list = unwrapped(right)
  const path = fieldPath((list.type === 'ArrayCoerce' ? child(list, 'base') : list) ?? list)
  if (!path) {
    const target = listedPath(list)
    const sql = 'id IN (SELECT document FROM refs WHERE target = ?)'
    return target?.endsWith('._ref') ? ofColumns(sql, [textKey(value)], false) : undefined
  }
  if (INDEXED_LISTS.includes(path)) {
    const sql = `id IN (SELECT document FROM list_items WHERE field = '${path}' AND value = ?)`
    return ofColumns(sql, [textKey(value)])
  }
  const json = `${JSON_OF_ROW} -> '$.${path}'`
  const sql = `(substr(${json}, 1, 1) = '[' AND EXISTS (SELECT 1 FROM json_each(${json}) AS item WHERE item.type = 'text' AND item.value = ?))`
  return { sql, values: [value], exact: true }
}

function comparison(path: string | undefined, operator: string, right: TreeNode, context: ConditionContext) {
  const value = constant(right, context.identity)?.value
  if (!path || (typeof value !== 'number' && typeof value !== 'string')) return undefined
  const field = expressionOf(path, context)
  const compared = `${field.sql} ${operator} ?`
  if (field.isSystem) return typeof value === 'string' ? ofColumns(compared, [textKey(value)]) : undefined
  // Texts sort after numbers and before blobs, so each kind is asked for where the order alone does not tell.
  const kind =
    typeof value === 'number' ? `typeof(${field.sql}) IN ('integer', 'real')` : `typeof(${field.sql}) = 'text'`
  return ofField(field, `(${compared} AND ${kind})`, [keyOf(value)])
}

function present(node: TreeNode | undefined, context: ConditionContext): Condition | undefined {
  const path = node && fieldPath(node)
  if (!path) return undefined
  const field = expressionOf(path, context)
  return ofField(field, `${field.sql} IS NOT NULL`, [])
}

function referring(args: readonly TreeNode[], context: ConditionContext): Condition | undefined {
  const known = args.map((node) => constant(node, context.identity)?.value)
  const targets = known.flat()
  if (!targets.every((target) => typeof target === 'string')) return undefined
  const sql = `id IN (SELECT document FROM refs WHERE target IN (SELECT value FROM json_each(?)) AND kind <= ${ELSEWHERE})`
  return ofColumns(sql, [JSON.stringify(targets.map(textKey))])
}

/** `_id in path("drafts.**")`; other path patterns are left to GROQ. */
function inPath(path: string | undefined, right: TreeNode, context: ConditionContext): Condition | undefined {
  const [pattern] = argumentsOf(unwrapped(right), 'path') ?? []
  if (path !== '_id' || pattern?.type !== 'Value') return undefined
  const prefix = /^(drafts|versions)\.\*\*$/.exec(String(pattern['value']))?.[1]
  if (!prefix) return undefined
  return context.raw ? ofColumns(`substr(id, 1, ${prefix.length + 1}) = '${prefix}.'`, []) : ofColumns('0', [])
}
