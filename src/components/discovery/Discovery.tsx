import { type MouseEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { SearchResults, SearchState } from '#discovery/model.ts'
import { toggleNested } from '#discovery/nesting.ts'
import { PARAM_NAMES } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { discoveryMessages } from '#i18n/messages/discovery.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import { ProductGrid } from '../ProductGrid.tsx'
import { offerSuggestions } from '../suggestions/offerSuggestions.ts'
import { SuggestionPanel } from '../suggestions/SuggestionPanel.tsx'
import { ActiveFilters, countFilters } from './ActiveFilters.tsx'
import { FilterForm } from './FilterForm.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import type { DiscoveryLabels } from './labels.ts'
import { MakerMatches } from './MakerMatches.tsx'
import { NearMatches } from './NearMatches.tsx'
import { NothingFound } from './NothingFound.tsx'
import { ResultPages } from './ResultPages.tsx'
import { reportSearches } from './reportSearches.ts'
import { UnderstoodAs } from './UnderstoodAs.tsx'
import { useLiveSearch } from './useLiveSearch.ts'

export interface DiscoveryProps {
  readonly state: SearchState
  readonly results: SearchResults
  readonly labels: DiscoveryLabels
  readonly locale: Locale
}

/** Cards on the first screen of a wide window. */
const FIRST_SCREEN = 4

/**
 * Search, filters and results. Drawn on the server as a plain form with links; in the browser the same component takes
 * over and refines the results as one types, chooses or goes back, without loading the page anew.
 */
export default function Discovery({ state: initialState, results: initialResults, labels, locale }: DiscoveryProps) {
  const t = translator(discoveryMessages, locale)
  const search = useLiveSearch(initialState, initialResults, locale)
  const { state, results } = search
  const [live, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => (field.current ? offerSuggestions(field.current) : undefined), [])
  const root = useRef<HTMLElement>(null)
  useEffect(() => (root.current ? reportSearches(root.current, locale) : undefined), [locale])

  const go = (event: MouseEvent, target: SearchState) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    search.show(target, 'push')
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    search.show(state, 'push')
  }
  const filters = countFilters(state)
  const shown = search.resultState
  const summary = shown.text
    ? t('foundFor', { count: results.totalProducts, text: results.corrected ?? shown.text })
    : t('found', { count: results.totalProducts })

  return (
    <search ref={root}>
      <form className="discovery" action={pathTo('discovery', locale)} onSubmit={submit}>
        <div className="search-form search-form-large mb-6" data-suggestions={`/api/saran/${locale}`} ref={field}>
          <label className="sr-only" htmlFor="discovery-text">
            {t('searchLabel')}
          </label>
          <input
            id="discovery-text"
            type="search"
            name={PARAM_NAMES[locale].text}
            value={state.text}
            maxLength={120}
            autoComplete="off"
            enterKeyHint="search"
            onChange={(event) =>
              search.show({ ...state, text: event.target.value, literal: false, page: 1 }, 'replace')
            }
          />
          <button className="button button-primary button-small" type="submit">
            {t('search')}
          </button>
          <SuggestionPanel fieldId="discovery-text" locale={locale} />
        </div>
        {state.literal && <input type="hidden" name={PARAM_NAMES[locale].literal} value="1" />}
        <div className="discovery-columns">
          <FilterSheet chosen={filters} found={results.totalProducts} live={live} locale={locale}>
            <FilterForm
              state={state}
              results={results}
              labels={labels}
              locale={locale}
              onChange={(next) => search.show(next, 'replace')}
              onGo={go}
              onToggle={(facet, value) => search.show(toggleNested(state, facet, value, labels.nesting), 'push')}
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
            {shown.text && <MakerMatches businesses={results.businesses} locale={locale} />}
            {results.products.length > 0 ? (
              <ProductGrid cards={results.products} locale={locale} eager={FIRST_SCREEN} headingLevel="h2" />
            ) : (
              !results.near && <NothingFound hasFilters={filters > 0} state={state} locale={locale} onGo={go} />
            )}
            {results.near && <NearMatches near={results.near} locale={locale} alone={results.products.length === 0} />}
            <ResultPages state={shown} totalPages={results.totalPages} locale={locale} onGo={go} />
          </div>
        </div>
      </form>
    </search>
  )
}
