import type { MouseEvent } from 'react'
import type { Facet, SearchResults, SearchState } from '#discovery/model.ts'
import { toggleNested } from '#discovery/nesting.ts'
import { searchPath } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { DistrictMap } from '../DistrictMap.tsx'
import type { DiscoveryLabels } from './labels.ts'
import { NestedFacetFilter } from './NestedFacetFilter.tsx'
import { useWords } from './useWords.ts'

interface PlaceFilterProps {
  readonly state: SearchState
  readonly results: SearchResults
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  readonly onToggle: (facet: Facet, value: string) => void
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

/** Districts on a map and as boxes, with their kelurahan. */
export function PlaceFilter(props: PlaceFilterProps) {
  const { state, results, labels, locale, onGo } = props
  const t = useWords()
  const toggled = (slug: string) => toggleNested(state, 'district', slug, labels.nesting)
  const districts = labels.nesting.district.map(({ slug }) => ({
    slug,
    name: labels.facets.district[slug] ?? slug,
    count: results.facets.district.find(({ value }) => value === slug)?.count ?? 0,
    href: searchPath(toggled(slug), locale),
    chosen: state.facets.district.includes(slug),
  }))
  return (
    <NestedFacetFilter
      {...props}
      title={t('facet.district')}
      outer="district"
      inner="subdistrict"
      nests={labels.nesting.district}
      unfold={(name) => t('subdistrictsOf', { name })}
    >
      <DistrictMap
        districts={districts}
        label={t('map')}
        note={t('mapNote')}
        locale={locale}
        onGo={(event, slug) => onGo(event, toggled(slug))}
      />
    </NestedFacetFilter>
  )
}
