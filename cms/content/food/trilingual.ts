import { type LocaleStringContent, type LocaleTextContent, localeString, localeText } from '../contentTypes.ts'

/** A text as it is written in a maker's file: Indonesian, English, Arabic. */
export type Trilingual = readonly [id: string, en: string, ar: string]

export function line(text: Trilingual): LocaleStringContent {
  return localeString(...text)
}

export function paragraphs(text: Trilingual): LocaleTextContent {
  return localeText(...text)
}
