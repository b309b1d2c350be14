import type { MouseEvent } from 'react'
import { FACETS, type Facet, type SearchResults, type SearchState, SORTS } from '#discovery/model.ts'
import { PARAM_NAMES, searchPath, toggleFacet } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { discoveryMessages } from '#i18n/messages/discovery.ts'
import { translator } from '#i18n/messages.ts'
import { DistrictMap } from '../DistrictMap.tsx'
import { FacetFilter } from './FacetFilter.tsx'
import type { DiscoveryLabels } from './labels.ts'

export interface FilterFormProps {
  readonly state: SearchState
  readonly results: SearchResults
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  /** Whether changes take effect at once; else the form has a button. */
  readonly live: boolean
  readonly onChange: (state: SearchState) => void
  readonly onToggle: (facet: Facet, value: string) => void
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

/** Everything that narrows a search, beside its words. */
export function FilterForm({ state, results, labels, locale, live, onChange, onToggle, onGo }: FilterFormProps) {
  const t = translator(discoveryMessages, locale)
  const names = PARAM_NAMES[locale]
  const price = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)
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
      {FACETS.map((facet) => (
        <FacetFilter
          key={facet}
          facet={facet}
          values={results.facets[facet]}
          chosen={state.facets[facet]}
          labels={labels}
          locale={locale}
          onToggle={onToggle}
        />
      ))}
      <DistrictMap
        districts={Object.entries(labels.facets.district).map(([slug, name]) => ({
          slug,
          name,
          href: searchPath(toggleFacet(state, 'district', slug), locale),
          chosen: state.facets.district.includes(slug),
        }))}
        label={t('map')}
        note={t('mapNote')}
        onGo={(event, slug) => onGo(event, toggleFacet(state, 'district', slug))}
      />
      <fieldset>
        <legend className="mb-1 font-bold">{t('price')}</legend>
        <div className="grid grid-cols-2 gap-3">
          <label className="grid gap-1 text-sm">
            {t('priceFrom')}
            <input
              className="field-control"
              name={names.priceFrom}
              inputMode="numeric"
              autoComplete="off"
              maxLength={11}
              defaultValue={state.priceFrom ?? ''}
              placeholder={results.priceRange ? String(results.priceRange.min) : undefined}
              onChange={(event) => onChange({ ...state, priceFrom: price(event.target.value), page: 1 })}
            />
          </label>
          <label className="grid gap-1 text-sm">
            {t('priceTo')}
            <input
              className="field-control"
              name={names.priceTo}
              inputMode="numeric"
              autoComplete="off"
              maxLength={11}
              defaultValue={state.priceTo ?? ''}
              placeholder={results.priceRange ? String(results.priceRange.max) : undefined}
              onChange={(event) => onChange({ ...state, priceTo: price(event.target.value), page: 1 })}
            />
          </label>
        </div>
      </fieldset>
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
      {!live && (
        <button className="button button-primary" type="submit">
          {t('apply')}
        </button>
      )}
    </div>
  )
}
