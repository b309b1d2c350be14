import type { MouseEvent } from 'react'
import type { SearchState } from '#discovery/model.ts'
import { searchPath } from '#discovery/searchUrl.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locale.ts'
import { useWords } from './useWords.ts'

interface ResultPagesProps {
  readonly state: SearchState
  readonly totalPages: number
  readonly locale: Locale
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

/** Links to the other pages of a result: the first, the last, and those near this one. */
export function ResultPages({ state, totalPages, locale, onGo }: ResultPagesProps) {
  const t = useWords()
  if (totalPages < 2) return null
  const near = [1, state.page - 1, state.page, state.page + 1, totalPages]
  const pages = [...new Set(near)].filter((page) => page >= 1 && page <= totalPages)
  const link = (page: number, text: string, label?: string) => {
    const target = { ...state, page }
    return (
      <a
        className={`button button-small ${page === state.page ? 'button-primary' : 'button-secondary'}`}
        href={searchPath(target, locale)}
        aria-label={label}
        aria-current={page === state.page ? 'page' : undefined}
        onClick={(event) => onGo(event, target)}
      >
        {text}
      </a>
    )
  }
  return (
    <nav className="mt-10 flex flex-wrap items-center justify-center gap-2" aria-label={t('pages')}>
      {state.page > 1 && link(state.page - 1, t('previous'))}
      {pages.map((page) => (
        <span key={page}>{link(page, formatNumber(page, locale), t('page', { page }))}</span>
      ))}
      {state.page < totalPages && link(state.page + 1, t('next'))}
    </nav>
  )
}
