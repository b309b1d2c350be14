import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import type { z } from 'zod'
import { API_VERSION } from './apiVersion.ts'
import { askSite } from './askSite.ts'

/** What the site answered, or why not. While a new question is under way, the answer to the one before stays. */
export interface SiteAnswer<Answer> {
  readonly answer?: Answer
  readonly problem?: string
}

/** Asks the site whenever the path changes. @param waitMs how long a path must have stayed the same, for what is typed */
export function useSiteAnswer<Answer>(path: string, schema: z.ZodType<Answer>, waitMs = 0): SiteAnswer<Answer> {
  const client = useClient({ apiVersion: API_VERSION })
  const [state, setState] = useState<SiteAnswer<Answer>>({})
  useEffect(() => {
    const abort = new AbortController()
    const ask = setTimeout(() => {
      askSite(client, path, schema, abort.signal).then(
        (answer) => setState({ answer }),
        (failure: unknown) => {
          if (!abort.signal.aborted) setState({ problem: failure instanceof Error ? failure.message : String(failure) })
        },
      )
    }, waitMs)
    return () => {
      clearTimeout(ask)
      abort.abort()
    }
  }, [client, path, schema, waitMs])
  return state
}
