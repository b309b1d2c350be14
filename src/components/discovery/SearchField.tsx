import { useEffect, useState } from 'react'
import { PARAM_NAMES } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'

/** The search field's id, which the place for suggestions has too. */
export const FIELD_ID = 'discovery-text'

interface SearchFieldProps {
  /** What the field is set to; another object each time. */
  readonly field: { readonly text: string }
  readonly locale: Locale
  readonly onType: (text: string) => void
}

/** The field for words. A letter draws this field alone. */
export function SearchField({ field, locale, onType }: SearchFieldProps) {
  const [text, setText] = useState(field.text)
  useEffect(() => setText(field.text), [field])
  return (
    <input
      id={FIELD_ID}
      type="search"
      name={PARAM_NAMES[locale].text}
      value={text}
      maxLength={120}
      autoComplete="off"
      enterKeyHint="search"
      onChange={({ target }) => {
        setText(target.value)
        onType(target.value)
      }}
    />
  )
}
