import { Heart } from 'lucide'
import { createElement } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { saveButtonMessages } from '#i18n/messages/saveButton.ts'
import { translator } from '#i18n/messages.ts'

interface SaveButtonProps {
  readonly slug: string
  readonly name: string
  readonly locale: Locale
  /** Beside other buttons it has a word; on cards it is a heart alone. */
  readonly labelled?: boolean
}

/** Puts a product aside. Without script it sends the page's save form; `visitorMarks.ts` makes it a switch. */
export function SaveButton({ slug, name, locale, labelled = false }: SaveButtonProps) {
  const t = translator(saveButtonMessages, locale)
  return (
    <button
      className={labelled ? 'save-button save-button-labelled' : 'save-button'}
      type="submit"
      form="save"
      name="keep"
      value={slug}
      data-save={slug}
      aria-label={labelled ? undefined : t('saveProduct', { name })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {Heart.map(([shape, attributes], index) => createElement(shape, { key: index, ...attributes }))}
      </svg>
      {labelled && t('save')}
    </button>
  )
}
