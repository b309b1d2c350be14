import type { Access } from '../auth/access.ts'
import { type Condition, conditionOf } from './condition.ts'
import { parseQuery } from './parseQuery.ts'
import { child } from './tree.ts'

/**
 * What a principal may read, in SQL, so that a small share of a large lake is not looked for document by document.
 * Undefined when one of the grants is not understood; the grants themselves are asked of every document in any case.
 */
export function readGrants({ role, principal }: Access): Condition | undefined {
  // Grants speak of documents as they are stored, whatever the perspective.
  const context = { identity: principal.id, raw: true, idColumn: 'id' } as const
  const conditions = role.grants
    .filter(({ permissions }) => permissions.includes('read'))
    .map(({ filter }) => {
      const expression = child(parseQuery(`*[${filter}]`, {}), 'expr')
      return expression && conditionOf(expression, context)
    })
  const known = conditions.filter((condition) => condition !== undefined)
  if (known.length === 0 || known.length < conditions.length) return undefined
  return {
    sql: `(${known.map(({ sql }) => sql).join(' OR ')})`,
    values: known.flatMap(({ values }) => values),
    exact: known.every(({ exact }) => exact),
  }
}
