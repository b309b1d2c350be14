import { type Condition, type ConditionContext, conditionOf } from './condition.ts'
import { type Correlation, correlationOf } from './correlation.ts'
import { orderingOf } from './order.ts'
import { argumentsOf, child, children, isNode, type TreeNode, unwrapped } from './tree.ts'

/** Which documents to read for one `*[…]` of a query. GROQ still decides; a plan only leaves out what cannot matter. */
export interface Plan {
  readonly condition?: Condition | undefined
  /** SQL `ORDER BY`, when only the first ones are wanted in an order. */
  readonly ordering?: string | undefined
  readonly limit?: number | undefined
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
  readonly ordering?: string | undefined
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
        return lookUp({ limit: tail.limit, ordering: tail.ordering })
      case 'Slice':
      case 'AccessElement':
        return withBase({ limit: upperBound(node) })
      case 'Group':
      case 'ArrayCoerce':
        return withBase(tail)
      case 'Map':
        return { ...withBase(tail.ordering ? WHOLE : tail), ...rewriteParts(node, ['expr'], false) }
      case 'PipeFuncCall': {
        const ordering =
          node['name'] === 'order' && !tail.ordering ? orderingOf(children(node, 'args'), context) : undefined
        return { ...withBase(ordering ? { ...tail, ordering } : WHOLE), ...rewriteParts(node, ['args'], false) }
      }
      case 'Filter':
        return rewriteFilter(node, tail, inObject)
      case 'Projection':
        return { ...withBase(WHOLE), ...rewriteParts(node, ['expr'], true) }
      case 'FlatMap':
        return { ...withBase(WHOLE), ...rewriteParts(node, ['expr'], false) }
      case 'FuncCall':
        return rewriteCount(node) ?? { ...node, ...rewriteParts(node, ['args'], inObject) }
      default:
        return { ...node, ...rewriteParts(node, Object.keys(node), inObject) }
    }
  }

  const rewriteFilter = (node: TreeNode, tail: Tail, inObject: boolean): TreeNode => {
    const base = child(node, 'base')
    const filter = child(node, 'expr')
    if (!base || !filter) return node
    const expr = rewrite(filter, WHOLE, true)
    if (base.type !== 'Everything') return { ...node, base: rewrite(base, WHOLE, inObject), expr }
    const condition = conditionOf(filter, context)
    const correlation = inObject ? correlationOf(filter) : undefined
    // The first so many in SQL are the first so many in GROQ only when both pick from the same documents.
    const bounds = condition?.exact ? tail : WHOLE
    return { ...node, base: lookUp({ condition, correlation, ...bounds }), expr }
  }

  const rewriteCount = (node: TreeNode): TreeNode | undefined => {
    const [argument] = argumentsOf(node, 'count') ?? []
    const counted = argument && unwrapped(argument)
    const filter = counted?.type === 'Filter' ? child(counted, 'expr') : undefined
    if (!counted || !filter || child(counted, 'base')?.type !== 'Everything') return undefined
    const condition = conditionOf(filter, context)
    return condition?.exact ? lookUp({ condition, counts: true }) : undefined
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
