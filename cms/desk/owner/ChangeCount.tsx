import { Badge } from '@sanity/ui'
import { useMemo } from 'react'
import { REVIEWED } from '../review/reviewOf.ts'
import { useLiveQuery } from '../useLiveQuery.ts'
import type { ChangeState } from './changeStates.ts'

/** How many of an owner's changes are in a state, kept up to date. Stands where a list item's icon would. */
export function ChangeCount({ state }: { readonly state: ChangeState }) {
  const query = useMemo(
    () => ({
      fetch: `count(*[${REVIEWED} && identity() in owners && _id in path("drafts.**") && ${state.filter}])`,
      listen: `*[${REVIEWED}]`,
    }),
    [state],
  )
  const count = useLiveQuery<number>(query)
  return (
    <Badge data-testid={`count-${state.id}`} tone={count && state.hers ? 'caution' : 'neutral'}>
      {count ?? '…'}
    </Badge>
  )
}
