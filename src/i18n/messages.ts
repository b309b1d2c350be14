import { INTL_TAG, type Locale } from './locale.ts'

/** One language's wording: plain, or by plural category of the parameter `count` (CLDR; Arabic has six). */
type Wording = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

/** One message in all three languages. `{name}` marks a parameter. */
export type Message = Readonly<Record<Locale, Wording>>
export type Dictionary = Readonly<Record<string, Message>>
export type MessageParams = Readonly<Record<string, string | number>>
export type Translate<D extends Dictionary> = (key: keyof D & string, params?: MessageParams) => string

/** Declares a dictionary; the type makes sure that no message lacks a language. */
export function messages<const D extends Dictionary>(dictionary: D): D {
  return dictionary
}

const plurals: Record<Locale, Intl.PluralRules> = {
  id: new Intl.PluralRules('id'),
  en: new Intl.PluralRules('en'),
  ar: new Intl.PluralRules('ar'),
}
const numbers: Record<Locale, Intl.NumberFormat> = {
  id: new Intl.NumberFormat(INTL_TAG.id),
  en: new Intl.NumberFormat(INTL_TAG.en),
  ar: new Intl.NumberFormat(INTL_TAG.ar),
}

/** A dictionary's messages in one language: all that a browser needs of it. */
export type Words<D extends Dictionary> = Readonly<Record<keyof D & string, Wording>>

export function wordsIn<D extends Dictionary>(dictionary: D, locale: Locale): Words<D>
export function wordsIn(dictionary: Dictionary, locale: Locale): Words<Dictionary> {
  return Object.fromEntries(Object.entries(dictionary).map(([key, message]) => [key, message[locale]]))
}

/** A function that words a dictionary's messages in one language; numbers are formatted for it. */
export function translator<D extends Dictionary>(dictionary: D, locale: Locale): Translate<D> {
  return (key, params) => worded(dictionary[key]?.[locale], key, locale, params)
}

/** `translator` of a dictionary of which only one language is at hand. */
export function translatorOf<D extends Dictionary>(words: Words<D>, locale: Locale): Translate<D> {
  return (key, params) => worded(words[key], key, locale, params)
}

function worded(wording: Wording | undefined, key: string, locale: Locale, params: MessageParams = {}): string {
  if (wording === undefined) throw new Error(`No message "${key}" in this dictionary`)
  const count = params['count']
  const template =
    typeof wording === 'string'
      ? wording
      : (wording[plurals[locale].select(typeof count === 'number' ? count : 0)] ?? wording.other)
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name]
    if (value === undefined) return placeholder
    return typeof value === 'number' ? numbers[locale].format(value) : value
  })
}
