import {
  type MouseEvent,
  type SyntheticEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Facet, SearchResults, SearchState } from '#discovery/model.ts'
import { toggleNested } from '#discovery/nesting.ts'
import { PARAM_NAMES } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { translatorOf } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import { offerSuggestions } from '../suggestions/offerSuggestions.ts'
import { SuggestionPanel } from '../suggestions/SuggestionPanel.tsx'
import { ActiveFilters, countFilters } from './ActiveFilters.tsx'
import { FilterForm } from './FilterForm.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { FoundProducts } from './FoundProducts.tsx'
import type { DiscoveryLabels } from './labels.ts'
import { reportSearches } from './reportSearches.ts'
import { FIELD_ID, SearchField } from './SearchField.tsx'
import { UnderstoodAs } from './UnderstoodAs.tsx'
import { useLiveSearch } from './useLiveSearch.ts'
import { WordsContext } from './useWords.ts'

export interface DiscoveryProps {
  readonly state: SearchState
  readonly results: SearchResults
  readonly labels: DiscoveryLabels
  readonly locale: Locale
}

/**
 * Search, filters and results. Drawn on the server as a plain form with links; in the browser the same component takes
 * over and refines the results as one types, chooses or goes back, without loading the page anew.
 */
export default function Discovery({ state: initialState, results: initialResults, labels, locale }: DiscoveryProps) {
  const t = useMemo(() => translatorOf(labels.words, locale), [labels, locale])
  const search = useLiveSearch(initialState, initialResults, locale)
  const { state, results, type, show } = search
  const [live, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => (field.current ? offerSuggestions(field.current) : undefined), [])
  const root = useRef<HTMLElement>(null)
  useEffect(() => (root.current ? reportSearches(root.current, locale) : undefined), [locale])

  // These stay the same from letter to letter, so that what they are handed to need not be drawn anew.
  const go = useCallback(
    (event: MouseEvent, target: SearchState) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      show(target, 'push')
    },
    [show],
  )
  const change = useCallback((next: SearchState) => show(next, 'replace'), [show])
  const toggle = useCallback(
    (facet: Facet, value: string) => show(toggleNested(state, facet, value, labels.nesting), 'push'),
    [show, state, labels],
  )
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    show(state, 'push')
  }
  // What was found first is drawn first, the rest and the counts beside it after.
  const settled = useDeferredValue(results)
  const filters = countFilters(state)
  const shown = search.resultState
  const summary = shown.text
    ? t('foundFor', { count: results.totalProducts, text: results.corrected ?? shown.text })
    : t('found', { count: results.totalProducts })

  return (
    <WordsContext value={t}>
      <search ref={root}>
        <form className="discovery" action={pathTo('discovery', locale)} onSubmit={submit}>
          <div className="search-form search-form-large mb-6" data-suggestions={`/api/saran/${locale}`} ref={field}>
            <label className="sr-only" htmlFor={FIELD_ID}>
              {t('searchLabel')}
            </label>
            <SearchField field={search.field} locale={locale} onType={type} />
            <button className="button button-primary button-small" type="submit">
              {t('search')}
            </button>
            <SuggestionPanel fieldId={FIELD_ID} locale={locale} unannounced />
          </div>
          {state.literal && <input type="hidden" name={PARAM_NAMES[locale].literal} value="1" />}
          <div className="discovery-columns">
            <FilterSheet chosen={filters} found={results.totalProducts} live={live}>
              <FilterForm
                state={state}
                results={settled}
                labels={labels}
                locale={locale}
                onChange={change}
                onGo={go}
                onToggle={toggle}
              />
            </FilterSheet>
            <div aria-busy={search.busy}>
              <h1 className="mb-3 text-2xl font-extrabold tracking-tight" aria-live="polite">
                {summary}
              </h1>
              {search.failed && (
                <p className="mb-4 border-s-4 border-on-bad ps-3" role="alert">
                  {t('unavailable')}
                </p>
              )}
              <UnderstoodAs state={shown} results={results} labels={labels} locale={locale} onGo={go} />
              <div className="mb-5 empty:hidden">
                <ActiveFilters state={state} labels={labels} locale={locale} onGo={go} />
              </div>
              <FoundProducts
                state={shown}
                results={results}
                whole={settled === results}
                hasFilters={filters > 0}
                labels={labels}
                locale={locale}
                onGo={go}
              />
            </div>
          </div>
        </form>
      </search>
    </WordsContext>
  )
}
