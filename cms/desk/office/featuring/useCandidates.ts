import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { API_VERSION } from '../../apiVersion.ts'
import { type Candidates, candidatesQuery, type FeaturedFilter, type FeaturedType, wordsOf } from './candidates.ts'

const TYPING_MILLISECONDS = 250

export interface Search {
  readonly type: FeaturedType
  readonly filter: FeaturedFilter
  readonly typed: string
}

/** What a search finds; asked again when it changes, and when `version` does. Undefined until the first answer. */
export function useCandidates({ type, filter, typed }: Search, version: number): Candidates | undefined {
  const client = useClient({ apiVersion: API_VERSION })
  const [found, setFound] = useState<Candidates>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version means that the answer may have changed
  useEffect(() => {
    const abort = new AbortController()
    const words = wordsOf(typed)
    const ask = setTimeout(() => {
      client
        .fetch<Candidates>(
          candidatesQuery(filter, words),
          { type, words },
          { perspective: 'raw', signal: abort.signal },
        )
        .then(setFound, () => undefined)
    }, TYPING_MILLISECONDS)
    return () => {
      clearTimeout(ask)
      abort.abort()
    }
  }, [client, type, filter, typed, version])
  return found
}
