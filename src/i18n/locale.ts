export const LOCALES = ['id', 'en', 'ar'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'id'

/** BCP 47 tags for `Intl`. Arabic uses Latin digits, as the Gulf's trade documents do. */
export const INTL_TAG: Record<Locale, string> = { id: 'id-ID', en: 'en-NZ', ar: 'ar-AE-u-nu-latn' }

export const DIRECTION: Record<Locale, 'ltr' | 'rtl'> = { id: 'ltr', en: 'ltr', ar: 'rtl' }

/** How each language names itself. */
export const LANGUAGE_NAME: Record<Locale, string> = { id: 'Bahasa Indonesia', en: 'English', ar: 'العربية' }

/** What is made once for each language. */
export function inEachLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return { id: make('id'), en: make('en'), ar: make('ar') }
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** A text of the CMS: Indonesian always, translations when there are any. */
export interface LocaleText {
  readonly id: string
  readonly en?: string | undefined
  readonly ar?: string | undefined
}

/** The text in the visitor's language, or the Indonesian one, with the language it is really in (for `lang=`). */
export function localised(text: LocaleText, locale: Locale): { text: string; lang: Locale } {
  const translated = text[locale]
  return translated ? { text: translated, lang: locale } : { text: text.id, lang: DEFAULT_LOCALE }
}

/** `localised(...).text`, for places that cannot carry a language mark (titles, mail subjects, index documents). */
export function textIn(text: LocaleText, locale: Locale): string {
  return localised(text, locale).text
}
