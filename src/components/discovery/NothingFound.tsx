import type { MouseEvent } from 'react'
import type { SearchState } from '#discovery/model.ts'
import { EMPTY_SEARCH, searchPath, toggleFacet } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import type { DiscoveryLabels } from './labels.ts'
import { useWords } from './useWords.ts'

interface NothingFoundProps {
  readonly hasFilters: boolean
  readonly state: SearchState
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

/** Where to go on when nothing matches: without the filters, to all products, or to a kind of them. */
export function NothingFound({ hasFilters, state, labels, locale, onGo }: NothingFoundProps) {
  const t = useWords()
  const link = (target: SearchState, text: string, look: string) => (
    <a className={look} href={searchPath(target, locale)} onClick={(event) => onGo(event, target)}>
      {text}
    </a>
  )
  const withoutFilters = { ...EMPTY_SEARCH, text: state.text }
  return (
    <div className="rounded-lg bg-sunken p-6">
      <p className="font-bold">{t('nothingTitle')}</p>
      <p className="mt-1 text-muted">{hasFilters ? t('nothingFilters') : t('nothingWords')}</p>
      <p className="mt-4">
        {hasFilters
          ? link(withoutFilters, t('clearAll'), 'button button-secondary')
          : link(EMPTY_SEARCH, t('allProducts'), 'button button-secondary')}
      </p>
      <h2 id="nothing-kinds" className="mt-6 mb-2 text-sm font-bold text-muted">
        {t('browseKinds')}
      </h2>
      <ul className="flex flex-wrap gap-2" aria-labelledby="nothing-kinds">
        {labels.nesting.category.map(({ slug }) => (
          <li key={slug}>
            {link(toggleFacet(EMPTY_SEARCH, 'category', slug), labels.facets.category[slug] ?? slug, 'chip')}
          </li>
        ))}
      </ul>
    </div>
  )
}
