import { type Condition, type ConditionContext, conditionOf } from './condition.ts'
import { type Correlation, correlationOf } from './correlation.ts'
import { type Ordering, orderingOf, throughProjection } from './order.ts'
import { argumentsOf, child, children, holds, isNode, type TreeNode, unwrapped } from './tree.ts'
import { NOTHING, type Uses, union, usesOf } from './uses.ts'

/** Which documents to read for one `*[…]` of a query. GROQ still decides; a plan only leaves out what cannot matter. */
export interface Plan {
  readonly condition?: Condition | undefined
  /** The order in which the first ones are wanted; by id, when there is a limit alone. */
  readonly ordering?: Ordering | undefined
  readonly limit?: number | undefined
  /** The filter, where its condition is not exact: of the documents read in order, those that pass count. */
  readonly residual?: TreeNode | undefined
  /** The fields that the query looks at; undefined: whole documents. */
  readonly uses?: Uses
  /** The number of documents answers, not the documents. */
  readonly counts?: boolean | undefined
  readonly correlation?: Correlation | undefined
}

export interface PlannedQuery {
  /** The query's tree with every `*` replaced by a look-up of the plan of that place. */
  readonly tree: TreeNode
  readonly plans: readonly Plan[]
}

/** Starts the `_ref` of a look-up; no document's id can begin so. */
export const PLAN_PREFIX = '\u0000plan:'

/** What stands around a `*[…]` and bounds how much of it can matter. */
interface Tail {
  readonly limit?: number | undefined
  /** The terms of the `order()` around it. */
  readonly order?: readonly TreeNode[] | undefined
  readonly uses?: Uses
}

const WHOLE: Tail = {}

/**
 * Reads filters, orders and slices off a query's tree.
 * groq-js knows one way to fetch on demand, dereferencing; so `*` becomes a dereference of the plan's number.
 */
export function planQuery(tree: TreeNode, context: ConditionContext): PlannedQuery {
  const plans: Plan[] = []

  const lookUp = (plan: Plan): TreeNode => {
    plans.push(plan)
    const reference = value(`${PLAN_PREFIX}${plans.length - 1}:`)
    if (!plan.correlation) return dereference(reference)
    const { key, missesWhenAbsent } = plan.correlation
    const isText: TreeNode = { type: 'OpCall', op: '!=', left: plus(key, value('')), right: value(null) }
    const alternative: TreeNode = {
      type: 'SelectAlternative',
      condition: isText,
      value: dereference(plus(reference, key)),
    }
    const fallback = missesWhenAbsent ? value([]) : lookUp({ ...plan, correlation: undefined })
    return { type: 'Select', alternatives: [alternative], fallback }
  }

  const rewrite = (node: TreeNode, tail: Tail, inObject: boolean): TreeNode => {
    const base = child(node, 'base')
    const withBase = (inner: Tail): TreeNode => (base ? { ...node, base: rewrite(base, inner, inObject) } : node)
    switch (node.type) {
      case 'Value':
        return node
      case 'Everything':
        return lookUp(bounded(tail))
      case 'Slice':
      case 'AccessElement':
        return withBase({ limit: upperBound(node), uses: tail.uses })
      case 'Group':
      case 'ArrayCoerce':
        return withBase(tail)
      case 'Map':
        return { ...withBase(beforeMap(node, tail)), ...rewriteParts(node, ['expr'], false) }
      case 'PipeFuncCall':
        return { ...withBase(beforePipe(node, tail)), ...rewriteParts(node, ['args'], false) }
      case 'Filter':
        return rewriteFilter(node, tail, inObject)
      case 'Projection': {
        const expr = child(node, 'expr')
        return { ...withBase({ uses: expr && usesOf([expr]) }), ...rewriteParts(node, ['expr'], true) }
      }
      case 'FlatMap':
        return { ...withBase(WHOLE), ...rewriteParts(node, ['expr'], false) }
      case 'FuncCall':
        return rewriteCount(node, inObject) ?? { ...node, ...rewriteParts(node, ['args'], inObject) }
      default:
        return { ...node, ...rewriteParts(node, Object.keys(node), inObject) }
    }
  }

  /** The first so many in SQL are the first so many in GROQ only when SQL knows the order. */
  const bounded = ({ limit, order, uses }: Tail): Plan => {
    const ordering = order && orderingOf(order, context)
    return order && !ordering ? { uses } : { limit, ordering, uses }
  }

  const rewriteFilter = (node: TreeNode, tail: Tail, inObject: boolean): TreeNode => {
    const base = child(node, 'base')
    const filter = child(node, 'expr')
    if (!base || !filter) return node
    const expr = rewrite(filter, WHOLE, true)
    const uses = union(tail.uses, usesOf([filter]))
    if (base.type !== 'Everything') return { ...node, base: rewrite(base, { uses }, inObject), expr }
    const condition = conditionOf(filter, context)
    const correlation = inObject ? correlationOf(filter, context) : undefined
    const residual = condition?.exact ? undefined : filter
    const decidable = !residual || !holds(residual, BEYOND_THE_DOCUMENT)
    const bounds = decidable ? bounded({ ...tail, uses }) : { uses }
    return { ...node, base: lookUp({ condition, correlation, residual, ...bounds }), expr }
  }

  const rewriteCount = (node: TreeNode, inObject: boolean): TreeNode | undefined => {
    const [argument] = argumentsOf(node, 'count') ?? []
    const counted = argument && unwrapped(argument)
    if (!argument || !counted) return undefined
    if (counted.type === 'Everything') return lookUp({ counts: true })
    const filter = counted.type === 'Filter' ? child(counted, 'expr') : undefined
    const condition = filter && child(counted, 'base')?.type === 'Everything' ? conditionOf(filter, context) : undefined
    if (condition?.exact) return lookUp({ condition, counts: true })
    return { ...node, args: [rewrite(argument, { uses: NOTHING }, inObject)] }
  }

  const rewriteParts = (node: TreeNode, parts: readonly string[], inObject: boolean): Record<string, unknown> => {
    const inner = (part: unknown): unknown => (isNode(part) ? rewrite(part, WHOLE, inObject) : part)
    return Object.fromEntries(
      parts.map((part) => {
        const given = node[part]
        return [part, Array.isArray(given) ? given.map(inner) : inner(given)]
      }),
    )
  }

  return { tree: rewrite(tree, WHOLE, false), plans }
}

/** Nodes that make a filter ask for more than the document it is asked of. */
const BEYOND_THE_DOCUMENT = ['Everything', 'Deref', 'Parent']

/** What stands around a `*[…]` within a map over it: an order of its results is one of the documents, seen through it. */
function beforeMap(node: TreeNode, tail: Tail): Tail {
  const expr = child(node, 'expr')
  const uses = expr && usesOf([expr.type === 'Projection' ? (child(expr, 'expr') ?? expr) : expr])
  if (!tail.order) return { limit: tail.limit, uses }
  const object = expr?.type === 'Projection' && child(expr, 'base')?.type === 'This' ? child(expr, 'expr') : undefined
  const order = object?.type === 'Object' ? throughProjection(tail.order, object) : undefined
  return order ? { limit: tail.limit, order, uses } : { uses }
}

function beforePipe(node: TreeNode, tail: Tail): Tail {
  if (node['name'] !== 'order') return WHOLE
  const order = children(node, 'args')
  const uses = union(tail.uses, usesOf(order))
  return tail.order ? { uses } : { limit: tail.limit, order, uses }
}

/** How many of the first items a slice or an element can need; undefined when it counts from the end. */
function upperBound(node: TreeNode): number | undefined {
  const { index, left, right, isInclusive } = node
  if (node.type === 'AccessElement') return typeof index === 'number' && index >= 0 ? index + 1 : undefined
  if (typeof left !== 'number' || typeof right !== 'number' || left < 0 || right < 0) return undefined
  return isInclusive === true ? right + 1 : right
}

const value = (content: unknown): TreeNode => ({ type: 'Value', value: content })

const plus = (left: TreeNode, right: TreeNode): TreeNode => ({ type: 'OpCall', op: '+', left, right })

const dereference = (reference: TreeNode): TreeNode => ({
  type: 'Deref',
  base: { type: 'Object', attributes: [{ type: 'ObjectAttributeValue', name: '_ref', value: reference }] },
})
