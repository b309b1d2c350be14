import { Badge } from '@sanity/ui'
import { isOverdue } from '../../schema/waiting.ts'
import { useLiveQuery } from '../useLiveQuery.ts'
import { WAITING_SINCE } from './waitingQueue.ts'

/** How many drafts wait for the office, red once one of them has waited too long. Stands where a list item's icon would. */
export function WaitingCount() {
  const waiting = useLiveQuery<readonly string[]>(WAITING_SINCE)
  const overdue = waiting?.some((since) => isOverdue(since, new Date()))
  return (
    <Badge data-testid="waiting-count" tone={overdue ? 'critical' : waiting?.length ? 'caution' : 'neutral'}>
      {waiting?.length ?? '…'}
    </Badge>
  )
}
