import type { MouseEvent } from 'react'
import type { SearchResults, SearchState } from '#discovery/model.ts'
import { searchPath } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { conditionName } from './conditionName.ts'
import type { DiscoveryLabels } from './labels.ts'
import { RemovalChip } from './RemovalChip.tsx'
import { useWords } from './useWords.ts'

interface UnderstoodAsProps {
  /** The search that the results are of. */
  readonly state: SearchState
  readonly results: Pick<SearchResults, 'understood' | 'corrected'>
  readonly labels: DiscoveryLabels
  readonly locale: Locale
  readonly onGo: (event: MouseEvent, state: SearchState) => void
}

/** How the text was understood: conditions that can be taken out one by one, a corrected spelling, and the way to the bare words. */
export function UnderstoodAs({ state, results, labels, locale, onGo }: UnderstoodAsProps) {
  const t = useWords()
  const link = (text: string, target: SearchState) => (
    <a className="link" href={searchPath(target, locale)} onClick={(event) => onGo(event, target)}>
      {text}
    </a>
  )
  if (state.literal && state.text)
    return (
      <p className="mb-4 text-muted">
        {t('literal')} {link(t('notLiteral'), { ...state, literal: false, page: 1 })}
      </p>
    )
  const { understood, corrected } = results
  if (understood.length === 0 && corrected === undefined) return null
  return (
    <div className="mb-5 grid gap-2">
      {corrected !== undefined && <p>{t('correctedTo', { typed: state.text, corrected })}</p>}
      <div className="flex flex-wrap items-center gap-2">
        {understood.length > 0 && (
          <>
            <span id="understood-as" className="text-sm text-muted">
              {t('understoodAs')}
            </span>
            <ul className="flex flex-wrap gap-2" aria-labelledby="understood-as">
              {understood.map(({ condition, without }) => {
                const name = conditionName(condition, labels, t, locale)
                const rest = { ...state, text: without, page: 1 }
                return (
                  <RemovalChip key={name} {...{ name, without: rest, locale, onGo }} label={t('leaveOut', { name })} />
                )
              })}
            </ul>
          </>
        )}
        <span className="text-sm">{link(t('wordForWord'), { ...state, literal: true, page: 1 })}</span>
      </div>
    </div>
  )
}
