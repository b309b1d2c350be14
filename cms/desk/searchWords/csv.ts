import { withoutFormula } from '../withoutFormula.ts'
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

/** The words as a table for a spreadsheet (RFC 4180, with the mark by which Excel knows UTF-8). */
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
  return `\u{feff}${[HEADINGS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  return `"${withoutFormula(String(value)).replaceAll('"', '""')}"`
}

/** Hands the browser a text to keep as a file. */
export function download(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}
