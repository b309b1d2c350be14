import { type MouseEvent, memo } from 'react'
import { BOUNDS, type Facet, type SearchResults, type SearchState, SORTS } from '#discovery/model.ts'
import { PARAM_NAMES, setBound } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { BoundFilter } from './BoundFilter.tsx'
import { FacetFilter } from './FacetFilter.tsx'
import type { DiscoveryLabels } from './labels.ts'
import { NestedFacetFilter } from './NestedFacetFilter.tsx'
import { PlaceFilter } from './PlaceFilter.tsx'
import { PriceFilter } from './PriceFilter.tsx'
import { useWords } from './useWords.ts'

export interface FilterFormProps {
  readonly state: SearchState
  readonly results: SearchResults
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  readonly onChange: (state: SearchState) => void
  readonly onToggle: (facet: Facet, value: string) => void
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

/** Everything that narrows a search, beside its words: what everybody chooses by first, then what trade buyers do. */
export const FilterForm = memo(function FilterForm(props: FilterFormProps) {
  const { state, results, labels, locale, onChange, onToggle } = props
  const t = useWords()
  const names = PARAM_NAMES[locale]
  const facet = (name: Facet) => (
    <FacetFilter
      facet={name}
      values={results.facets[name]}
      chosen={state.facets[name]}
      labels={labels}
      locale={locale}
      onToggle={onToggle}
    />
  )
  return (
    <div className="grid gap-6">
      <label className="grid gap-1">
        <span className="font-bold">{t('sort')}</span>
        <select
          className="field-control"
          name={names.sort}
          value={names.sorts[state.sort]}
          onChange={(event) => {
            const sort = SORTS.find((each) => names.sorts[each] === event.target.value)
            onChange({ ...state, sort: sort ?? 'relevance', page: 1 })
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={names.sorts[sort]}>
              {t(`sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <NestedFacetFilter
        {...props}
        title={t('facet.category')}
        outer="category"
        inner="category"
        nests={labels.nesting.category}
      />
      <PlaceFilter {...props} />
      <PriceFilter state={state} range={results.priceRange} locale={locale} onChange={onChange} />
      <label className="facet-choice">
        <input
          className="check-control"
          type="checkbox"
          name={names.inStock}
          value="1"
          checked={state.inStock}
          onChange={(event) => onChange({ ...state, inStock: event.target.checked, page: 1 })}
        />
        <span>{t('inStock')}</span>
      </label>
      {facet('certificate')}
      {facet('claim')}
      {facet('material')}
      {facet('market')}
      {BOUNDS.map((bound) => (
        <BoundFilter
          key={bound}
          bound={bound}
          steps={results.bounds[bound]}
          set={state.bounds[bound]}
          locale={locale}
          onSet={(step) => onChange(setBound(state, bound, step))}
        />
      ))}
      {facet('tier')}
    </div>
  )
})
