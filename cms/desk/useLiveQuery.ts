import { useEffect, useState } from 'react'
import { useDocumentStore } from 'sanity'
import { API_VERSION } from './apiVersion.ts'

const OPTIONS = { apiVersion: API_VERSION, perspective: 'raw' as const }
const NO_PARAMETERS = {}

/** What to ask, and a filter of the documents whose changes make asking again worth while. */
export interface LiveQuery {
  readonly fetch: string
  readonly listen: string
}

/** A query's answer, kept up to date; undefined until the first one arrives. Drafts are documents of their own in it. */
export function useLiveQuery<Answer>(query: LiveQuery): Answer | undefined {
  const store = useDocumentStore()
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    const subscription = store
      .listenQuery(query, NO_PARAMETERS, OPTIONS)
      .subscribe((found: Answer) => setAnswer(() => found))
    return () => subscription.unsubscribe()
  }, [store, query])
  return answer
}
