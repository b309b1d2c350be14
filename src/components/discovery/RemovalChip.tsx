import type { MouseEvent } from 'react'
import type { SearchState } from '#discovery/model.ts'
import { searchPath } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'

interface RemovalChipProps {
  readonly name: string
  /** What a press does, in words. */
  readonly label: string
  /** The search without it. */
  readonly without: SearchState
  readonly locale: Locale
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

/** Something that narrows a search; a press takes it away. */
export function RemovalChip({ name, label, without, locale, onGo }: RemovalChipProps) {
  return (
    <li>
      <a
        className="chip"
        href={searchPath(without, locale)}
        aria-label={label}
        onClick={(event) => onGo(event, without)}
      >
        {name} <span aria-hidden="true">×</span>
      </a>
    </li>
  )
}
