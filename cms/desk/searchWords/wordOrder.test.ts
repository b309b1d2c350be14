import { expect, test } from 'vitest'
import { type Order, orderedWords } from './wordOrder.ts'

const word = (query: string, times: number, missed: number, clicks: number, earlier: number) => ({
  locale: 'id' as const,
  query,
  times,
  missed,
  clicks,
  earlier,
})
const WORDS = [word('seblak', 10, 4, 5, 9), word('keripik tempe', 6, 5, 0, 0), word('cireng', 8, 1, 1, 8)]
const queries = (order: Order, list: 'missed' | 'searched' = 'searched', text = '') =>
  orderedWords(WORDS, { order, list, text }).map(({ query }) => query)

test('words are sorted by how often they were searched for, or missed in the list of what was not found', () => {
  expect(queries('most')).toEqual(['seblak', 'cireng', 'keripik tempe'])
  expect(queries('most', 'missed')).toEqual(['keripik tempe', 'seblak', 'cireng'])
})

test('words are sorted by rise, by how seldom something is opened, and by letter', () => {
  expect(queries('rising')).toEqual(['keripik tempe', 'seblak', 'cireng'])
  expect(queries('leastClicked')).toEqual(['keripik tempe', 'cireng', 'seblak'])
  expect(queries('alphabet')).toEqual(['cireng', 'keripik tempe', 'seblak'])
})

test('what was always found is not in the list of what was not', () => {
  const found = word('kopi', 9, 0, 0, 0)
  expect(orderedWords([found], { order: 'most', list: 'missed', text: '' })).toEqual([])
  expect(orderedWords([found], { order: 'most', list: 'searched', text: '' })).toEqual([found])
})

test('words are found by a part of them', () => {
  expect(queries('most', 'searched', ' TEMPE ')).toEqual(['keripik tempe'])
})
