import type { Locale } from '#i18n/locale.ts'
import { suggestionMessages } from '#i18n/messages/suggestions.ts'
import { translator } from '#i18n/messages.ts'

interface SuggestionPanelProps {
  /** The field's id. */
  readonly fieldId: string
  readonly locale: Locale
  /** Where something else tells what typing has changed: two announcements would talk over each other. */
  readonly unannounced?: boolean
}

/** The place below a search field where suggestions appear; `offerSuggestions` fills it. */
export function SuggestionPanel({ fieldId, locale, unannounced = false }: SuggestionPanelProps) {
  const t = translator(suggestionMessages, locale)
  return (
    <>
      <div className="suggestions" data-suggestion-popup hidden>
        <div id={`${fieldId}-suggestions`} role="listbox" aria-label={t('suggestions')} data-past={t('past')} />
        <button className="suggestions-forget" type="button" data-forget-searches hidden>
          {t('forgetPast')}
        </button>
      </div>
      {!unannounced && <p className="sr-only" role="status" data-count={t('count')} />}
    </>
  )
}
