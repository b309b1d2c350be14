import type { SearchedWord } from './wordReport.ts'

export const LANGUAGE_NAMES: Readonly<Record<SearchedWord['locale'], string>> = {
  id: 'Indonesia',
  en: 'Inggris',
  ar: 'Arab',
}
