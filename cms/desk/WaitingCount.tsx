import { Badge } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useDocumentStore } from 'sanity'

const WAITING = '*[_type in ["business", "product", "certificate"] && review.state == "submitted"]'
const QUERY = { fetch: `count(${WAITING})`, listen: WAITING }

/** How many drafts wait for the office, kept up to date. Stands where a list item's icon would. */
export function WaitingCount() {
  const store = useDocumentStore()
  const [count, setCount] = useState<number>()
  useEffect(() => {
    const options = { apiVersion: '2025-02-19', perspective: 'raw' as const }
    const subscription = store.listenQuery(QUERY, {}, options).subscribe((answer: unknown) => {
      if (typeof answer === 'number') setCount(answer)
    })
    return () => subscription.unsubscribe()
  }, [store])
  return (
    <Badge data-testid="waiting-count" tone={count ? 'caution' : 'neutral'}>
      {count ?? '…'}
    </Badge>
  )
}
