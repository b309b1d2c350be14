import type { SearchedWord, WordList } from './wordReport.ts'

/** What words can be sorted by; the first is usual. */
export const ORDERS = [
  { value: 'most', title: 'Terbanyak' },
  { value: 'rising', title: 'Paling naik' },
  { value: 'leastClicked', title: 'Paling jarang diklik' },
  { value: 'alphabet', title: 'Abjad' },
] as const
export type Order = (typeof ORDERS)[number]['value']

/** The share of searches after which a product was opened, from 0 to 1. */
export function clickShare({ clicks, times }: SearchedWord): number {
  return Math.min(1, clicks / times)
}

/** The words of a list that contain a text, in an order. */
export function orderedWords(
  words: readonly SearchedWord[],
  { list, order, text }: { readonly list: WordList; readonly order: Order; readonly text: string },
): SearchedWord[] {
  const counted = (word: SearchedWord) => (list === 'missed' ? word.missed : word.times)
  const rise = ({ times, earlier = 0 }: SearchedWord) => times - earlier
  const compare: Readonly<Record<Order, (a: SearchedWord, b: SearchedWord) => number>> = {
    most: (a, b) => counted(b) - counted(a),
    rising: (a, b) => rise(b) - rise(a),
    leastClicked: (a, b) => clickShare(a) - clickShare(b) || counted(b) - counted(a),
    alphabet: (a, b) => a.query.localeCompare(b.query, 'id'),
  }
  const wanted = text.trim().toLowerCase()
  return words
    .filter(({ query, missed }) => query.includes(wanted) && (list === 'searched' || missed > 0))
    .toSorted(compare[order])
}
