import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useWords } from './useWords.ts'

interface FilterSheetProps {
  /** How many filters are chosen, and how many products they leave. */
  readonly chosen: number
  readonly found: number
  /** Whether choices take effect at once: then the sheet only has to be closed, else the form to be sent. */
  readonly live: boolean
  readonly children: ReactNode
}

/** Where filters stand: beside the results on a wide window, else folded away; where script runs, they open over the page. */
export function FilterSheet({ chosen, found, live, children }: FilterSheetProps) {
  const t = useWords()
  const sheet = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const close = () => {
    if (!live || !sheet.current?.open) return
    sheet.current.open = false
    summary.current?.focus()
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  const closeWhenLeft = ({ relatedTarget }: FocusEvent) => {
    const left = relatedTarget instanceof Node && !sheet.current?.contains(relatedTarget)
    if (left && live && sheet.current) sheet.current.open = false
  }
  return (
    <details
      ref={sheet}
      className="filters"
      data-live={live || undefined}
      onKeyDown={closeOnEscape}
      onBlur={closeWhenLeft}
    >
      <summary ref={summary} className="button button-secondary filters-summary">
        {chosen > 0 ? t('filtersChosen', { count: chosen }) : t('filters')}
      </summary>
      {children}
      <div className="filters-apply">
        <button className="button button-primary" type={live ? 'button' : 'submit'} onClick={close}>
          {live ? t('applyFound', { count: found }) : t('apply')}
        </button>
      </div>
    </details>
  )
}
