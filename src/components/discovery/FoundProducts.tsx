import { type MouseEvent, memo } from 'react'
import type { SearchResults, SearchState } from '#discovery/model.ts'
import type { Locale } from '#i18n/locale.ts'
import { ProductGrid } from '../ProductGrid.tsx'
import type { DiscoveryLabels } from './labels.ts'
import { MakerMatches } from './MakerMatches.tsx'
import { NearMatches } from './NearMatches.tsx'
import { NothingFound } from './NothingFound.tsx'
import { ResultPages } from './ResultPages.tsx'

/** Cards on the first screen of a wide window. */
const FIRST_SCREEN = 4

/** Cards that are drawn at once: no window shows more before one scrolls. */
const FIRST_DRAWN = 8

interface FoundProductsProps {
  /** The search that the results are of. */
  readonly state: SearchState
  readonly results: SearchResults
  /** Whether all products are drawn, not only those one sees at once. */
  readonly whole: boolean
  readonly hasFilters: boolean
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

/** What a search found: makers, products, what comes near, further pages. Drawn anew only when another answer came. */
export const FoundProducts = memo(function FoundProducts(props: FoundProductsProps) {
  const { state, results, whole, hasFilters, labels, locale, onGo } = props
  const { businesses, products, near, totalPages } = results
  return (
    <>
      {state.text && <MakerMatches businesses={businesses} locale={locale} />}
      {products.length > 0 ? (
        <ProductGrid
          cards={whole ? products : products.slice(0, FIRST_DRAWN)}
          locale={locale}
          eager={FIRST_SCREEN}
          headingLevel="h2"
        />
      ) : (
        !near && <NothingFound {...{ hasFilters, state, labels, locale, onGo }} />
      )}
      {near && <NearMatches near={near} locale={locale} alone={products.length === 0} />}
      <ResultPages state={state} totalPages={totalPages} locale={locale} onGo={onGo} />
    </>
  )
})
