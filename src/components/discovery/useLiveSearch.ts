import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { SearchResults, SearchState } from '#discovery/model.ts'
import { parseSearch, searchParams, searchPath } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { createLatestQuestion } from '../latestQuestion.ts'

/** Most answers come before one could see that they are awaited. */
const PATIENCE_MS = 300

export interface LiveSearch {
  /** What the field shows: always what was just typed. */
  readonly text: string
  /** What the other controls show: ahead of the results while an answer is awaited. */
  readonly state: SearchState
  readonly results: SearchResults
  /** The search that the results are of. */
  readonly resultState: SearchState
  /** An answer has been awaited for a while. */
  readonly busy: boolean
  readonly failed: boolean
  /** Searches for another text, as it is being typed. */
  type(text: string): void
  /** Shows another search; `push` adds a step for the Back button, `replace` does not. */
  show(state: SearchState, history: 'push' | 'replace'): void
}

/** Asks the site for results as the search changes. An answer that a newer question overtook is thrown away. */
export function useLiveSearch(initialState: SearchState, initialResults: SearchResults, locale: Locale): LiveSearch {
  const [text, setText] = useState(initialState.text)
  const [state, setState] = useState(initialState)
  const [shown, setShown] = useState({ state: initialState, results: initialResults })
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [latest] = useState(createLatestQuestion)
  const wanted = useRef(initialState)

  const follow = useCallback(
    (next: SearchState, pace: 'now' | 'typing') => {
      wanted.current = next
      setText(next.text)
      // The other controls never hold up the next letter.
      const showControls = () => setState(next)
      if (pace === 'typing') startTransition(showControls)
      else showControls()
      latest.ask(async (signal) => {
        const patience = setTimeout(() => setBusy(true), PATIENCE_MS)
        const results = await fetchResults(next, locale, signal)
        clearTimeout(patience)
        if (signal.aborted) return
        if (results) setShown({ state: next, results })
        setFailed(!results)
        setBusy(false)
      }, pace)
    },
    [latest, locale],
  )

  const type = useCallback(
    (typed: string) => {
      const next = { ...wanted.current, text: typed, literal: false, page: 1 }
      follow(next, 'typing')
      window.history.replaceState(null, '', searchPath(next, locale))
    },
    [follow, locale],
  )

  const show = useCallback(
    (next: SearchState, history: 'push' | 'replace') => {
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

  return { text, state, results: shown.results, resultState: shown.state, busy, failed, type, show }
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
