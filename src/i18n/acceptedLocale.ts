import { DEFAULT_LOCALE, isLocale, type Locale } from './locale.ts'

/**
 * The language for somebody who has not chosen one: Indonesian for whoever reads it at all, however far down her list (many telephones here
 * are set to English), else the first of hers that the site has. @param header `Accept-Language`
 */
export function acceptedLocale(header: string | null): Locale {
  const read = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const weight = Number(/^\s*q=([\d.]+)/.exec(parameters.join(';'))?.[1] ?? 1)
    // Old browsers' name of Indonesian.
    const language = tag.split('-')[0]?.replace(/^in$/, 'id')
    return isLocale(language) && weight > 0 ? [{ language, weight }] : []
  })
  if (read.some(({ language }) => language === DEFAULT_LOCALE)) return DEFAULT_LOCALE
  return read.toSorted((a, b) => b.weight - a.weight)[0]?.language ?? DEFAULT_LOCALE
}
