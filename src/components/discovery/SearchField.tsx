import { useCallback, useEffect, useRef, useState } from 'react'
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
  const [typed, setTyped] = useState({ field, text: field.text })
  // What was typed stands until the field is set anew.
  const text = typed.field === field ? typed.text : field.text
  const input = useRef<HTMLInputElement>(null)
  const type = useCallback(
    (next: string) => {
      setTyped({ field, text: next })
      onType(next)
    },
    [field, onType],
  )
  // Something else stands in it only when it was typed into the plain form, before the page came to life.
  useEffect(() => {
    if (input.current && input.current.value !== field.text) type(input.current.value)
  }, [field, type])
  return (
    <input
      ref={input}
      id={FIELD_ID}
      type="search"
      name={PARAM_NAMES[locale].text}
      value={text}
      maxLength={120}
      autoComplete="off"
      enterKeyHint="search"
      onChange={({ target }) => type(target.value)}
    />
  )
}
