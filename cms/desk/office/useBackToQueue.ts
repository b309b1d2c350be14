import { useCallback } from 'react'
import { usePaneRouter } from 'sanity/structure'
import { WAITING_PANE } from './waitingQueue.ts'

/** Closes a document that was opened from the queue, so that the next one is at hand. Elsewhere it does nothing. */
export function useBackToQueue(): () => void {
  const { routerPanesState, groupIndex, closeCurrentAndAfter } = usePaneRouter()
  const fromQueue = routerPanesState[groupIndex - 1]?.[0]?.id === WAITING_PANE
  return useCallback(() => {
    if (fromQueue) closeCurrentAndAfter()
  }, [fromQueue, closeCurrentAndAfter])
}
