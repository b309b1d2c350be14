import type { MouseEvent } from 'react'
import type { SearchState } from '#discovery/model.ts'
import { EMPTY_SEARCH, searchPath } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { discoveryMessages } from '#i18n/messages/discovery.ts'
import { translator } from '#i18n/messages.ts'

interface NothingFoundProps {
  readonly hasFilters: boolean
  readonly state: SearchState
  readonly locale: Locale
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

/** Where to go on when nothing matches. */
export function NothingFound({ hasFilters, state, locale, onGo }: NothingFoundProps) {
  const t = translator(discoveryMessages, locale)
  const target = hasFilters ? { ...EMPTY_SEARCH, text: state.text } : EMPTY_SEARCH
  return (
    <div className="rounded-lg bg-sunken p-6">
      <p className="font-bold">{t('nothingTitle')}</p>
      <p className="mt-1 text-muted">{hasFilters ? t('nothingFilters') : t('nothingWords')}</p>
      <p className="mt-4">
        <a
          className="button button-secondary"
          href={searchPath(target, locale)}
          onClick={(event) => onGo(event, target)}
        >
          {hasFilters ? t('clearAll') : t('allProducts')}
        </a>
      </p>
    </div>
  )
}
