import { Badge } from '@sanity/ui'
import { useMemo } from 'react'
import { useLiveQuery } from '../office/useLiveQuery.ts'
import { type ChangeState, REVIEWED } from './changeStates.ts'

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
