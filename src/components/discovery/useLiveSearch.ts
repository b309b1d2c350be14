import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchResults, SearchState } from '#discovery/model.ts'
import { parseSearch, searchParams, searchPath } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'

/** Typing waits this long for the next letter; choices don't wait. */
const TYPING_PAUSE_MS = 90

export interface LiveSearch {
  /** What the controls show: ahead of the results while an answer is awaited. */
  readonly state: SearchState
  readonly results: SearchResults
  /** The search that the results are of. */
  readonly resultState: SearchState
  readonly busy: boolean
  readonly failed: boolean
  /** Shows another search; `push` adds a step for the Back button, `replace` does not. */
  show(state: SearchState, history: 'push' | 'replace'): void
}

/** Asks the site for results as the search changes. An answer that a newer question overtook is thrown away. */
export function useLiveSearch(initialState: SearchState, initialResults: SearchResults, locale: Locale): LiveSearch {
  const [state, setState] = useState(initialState)
  const [shown, setShown] = useState({ state: initialState, results: initialResults })
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const asking = useRef<AbortController | undefined>(undefined)
  const pause = useRef<number | undefined>(undefined)

  const ask = useCallback(
    async (wanted: SearchState) => {
      asking.current?.abort()
      const controller = new AbortController()
      asking.current = controller
      setBusy(true)
      try {
        const params = searchParams(wanted, locale)
        const response = await fetch(`/api/discovery/${locale}?${params}`, { signal: controller.signal })
        if (!response.ok) throw new Error(`The site answered ${response.status}`)
        const results: SearchResults = await response.json()
        if (controller.signal.aborted) return
        setShown({ state: wanted, results })
        setFailed(false)
      } catch {
        if (!controller.signal.aborted) setFailed(true)
      } finally {
        if (asking.current === controller) setBusy(false)
      }
    },
    [locale],
  )

  const show = useCallback(
    (wanted: SearchState, history: 'push' | 'replace') => {
      setState(wanted)
      window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', searchPath(wanted, locale))
      window.clearTimeout(pause.current)
      pause.current = window.setTimeout(() => void ask(wanted), history === 'push' ? 0 : TYPING_PAUSE_MS)
    },
    [ask, locale],
  )

  useEffect(() => {
    const back = () => {
      const wanted = parseSearch(new URLSearchParams(window.location.search), locale)
      setState(wanted)
      void ask(wanted)
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [ask, locale])

  return { state, results: shown.results, resultState: shown.state, busy, failed, show }
}
