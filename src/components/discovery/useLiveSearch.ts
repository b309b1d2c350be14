import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { SearchResults, SearchState } from '#discovery/model.ts'
import { parseSearch, searchParams, searchPath } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { createLatestQuestion } from '../latestQuestion.ts'

/** Most answers come before one could see that they are awaited. */
const PATIENCE_MS = 300

export interface LiveSearch {
  /** What the field shows, but for what is typed in it; another object each time it is to be set. */
  readonly field: { readonly text: string }
  /** What the other controls show: ahead of the results while an answer is awaited that they have asked for. */
  readonly state: SearchState
  readonly results: SearchResults
  /** The search that the results are of. */
  readonly resultState: SearchState
  /** An answer has been awaited for a while. */
  readonly busy: boolean
  readonly failed: boolean
  /** Searches for another text, as it is being typed. Nothing but the field is drawn until the answer is there. */
  type(text: string): void
  /** Shows another search, with what has been typed meanwhile; `push` adds a step for the Back button, `replace` does not. */
  show(state: SearchState, history: 'push' | 'replace'): void
}

/** Asks the site for results as the search changes. An answer that a newer question overtook is thrown away. */
export function useLiveSearch(initialState: SearchState, initialResults: SearchResults, locale: Locale): LiveSearch {
  const [field, setField] = useState({ text: initialState.text })
  const [state, setState] = useState(initialState)
  const [shown, setShown] = useState({ state: initialState, results: initialResults })
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [latest] = useState(createLatestQuestion)
  const wanted = useRef(initialState)
  const drawn = useRef(initialState)
  useEffect(() => {
    drawn.current = state
  }, [state])

  const follow = useCallback(
    (next: SearchState, pace: 'now' | 'typing') => {
      wanted.current = next
      if (pace === 'now') {
        setField({ text: next.text })
        setState(next)
      }
      latest.ask(async (signal) => {
        const patience = setTimeout(() => setBusy(true), PATIENCE_MS)
        const results = await fetchResults(next, locale, signal)
        clearTimeout(patience)
        if (signal.aborted) return
        if (results) setShown({ state: next, results })
        setFailed(!results)
        setBusy(false)
        startTransition(() => setState(next))
      }, pace)
    },
    [latest, locale],
  )

  const type = useCallback(
    (text: string) => {
      const next = { ...wanted.current, text, literal: false, page: 1 }
      follow(next, 'typing')
      window.history.replaceState(null, '', searchPath(next, locale))
    },
    [follow, locale],
  )

  const show = useCallback(
    (asked: SearchState, history: 'push' | 'replace') => {
      const { text } = wanted.current
      const typedMeanwhile = text !== drawn.current.text && asked.text === drawn.current.text
      const next = typedMeanwhile ? { ...asked, text, literal: false, page: 1 } : asked
      follow(next, 'now')
      window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', searchPath(next, locale))
    },
    [follow, locale],
  )

  useEffect(() => {
    const back = () => follow(parseSearch(new URLSearchParams(window.location.search), locale), 'now')
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [follow, locale])

  return { field, state, results: shown.results, resultState: shown.state, busy, failed, type, show }
}

/** What the site answers; nothing when it doesn't. */
async function fetchResults(
  state: SearchState,
  locale: Locale,
  signal: AbortSignal,
): Promise<SearchResults | undefined> {
  try {
    const response = await fetch(`/api/discovery/${locale}?${searchParams(state, locale)}`, { signal })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
