import type { MouseEvent } from 'react'
import { BOUNDS, FACETS, type SearchState } from '#discovery/model.ts'
import { EMPTY_SEARCH, searchPath, setBound, toggleFacet } from '#discovery/searchUrl.ts'
import { formatMoney, rupiah } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import type { DiscoveryLabels } from './labels.ts'
import { RemovalChip } from './RemovalChip.tsx'
import { type DiscoveryWords, useWords } from './useWords.ts'

interface ActiveFiltersProps {
  readonly state: SearchState
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

interface Active {
  readonly name: string
  readonly without: SearchState
}

function activeFilters(state: SearchState, labels: DiscoveryLabels, t: DiscoveryWords, locale: Locale): Active[] {
  const price = (whole: number) => formatMoney(rupiah(whole), locale)
  return [
    ...FACETS.flatMap((facet) =>
      state.facets[facet].map((value) => ({
        name: labels.facets[facet][value] ?? value,
        without: toggleFacet(state, facet, value),
      })),
    ),
    ...BOUNDS.flatMap((bound) => {
      const step = state.bounds[bound]
      const name = t(`bound.${bound}.chosen`, { count: step ?? 0 })
      return step === undefined ? [] : [{ name, without: setBound(state, bound, undefined) }]
    }),
    ...(state.priceFrom === undefined
      ? []
      : [
          {
            name: t('priceAbove', { price: price(state.priceFrom) }),
            without: { ...state, priceFrom: undefined, page: 1 },
          },
        ]),
    ...(state.priceTo === undefined
      ? []
      : [
          {
            name: t('priceBelow', { price: price(state.priceTo) }),
            without: { ...state, priceTo: undefined, page: 1 },
          },
        ]),
    ...(state.inStock ? [{ name: t('inStock'), without: { ...state, inStock: false, page: 1 } }] : []),
  ]
}

/** How many filters are chosen. */
export function countFilters(state: SearchState): number {
  const values = FACETS.reduce((sum, facet) => sum + state.facets[facet].length, 0)
  const { priceFrom, priceTo, bounds, inStock } = state
  const set = [priceFrom, priceTo, ...Object.values(bounds)].filter((limit) => limit !== undefined)
  return values + set.length + (inStock ? 1 : 0)
}

/** The chosen filters as links that take each away. */
export function ActiveFilters({ state, labels, locale, onGo }: ActiveFiltersProps) {
  const t = useWords()
  const active = activeFilters(state, labels, t, locale)
  if (active.length === 0) return null
  const cleared = { ...EMPTY_SEARCH, text: state.text, sort: state.sort }
  return (
    <ul className="flex flex-wrap gap-2" aria-label={t('activeFilters')}>
      {active.map(({ name, without }) => (
        <RemovalChip key={name} {...{ name, without, locale, onGo }} label={t('remove', { name })} />
      ))}
      {active.length > 1 && (
        <li>
          <a className="chip" href={searchPath(cleared, locale)} onClick={(event) => onGo(event, cleared)}>
            {t('clearAll')}
          </a>
        </li>
      )}
    </ul>
  )
}
