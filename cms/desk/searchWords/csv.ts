import { csvTable } from '../csvTable.ts'
import { LANGUAGE_NAMES } from './languageNames.ts'
import { clickShare } from './wordOrder.ts'
import type { SearchedWord } from './wordReport.ts'

const HEADINGS = [
  'Kata',
  'Bahasa',
  'Dicari',
  'Tidak ketemu',
  'Dicari masa sebelumnya',
  'Persen diklik',
  'Rata-rata urutan yang diklik',
]

/** The words as a table for a spreadsheet. */
export function csvOf(words: readonly SearchedWord[]): string {
  const rows = words.map((word) => [
    word.query,
    LANGUAGE_NAMES[word.locale],
    word.times,
    word.missed,
    word.earlier ?? '',
    Math.round(100 * clickShare(word)),
    word.meanRank?.toFixed(1) ?? '',
  ])
  return csvTable(HEADINGS, rows)
}
