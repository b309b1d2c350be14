import { describe, expect, it } from 'vitest'
import { SearchIndex } from '../memory/searchIndex.ts'
import { DEFAULT_SETTINGS } from '../settings/settings.ts'
import { parseQuery, type QueryItem } from './parseQuery.ts'

const { text } = new SearchIndex({ ...DEFAULT_SETTINGS, stopWords: ['dan'] })
const written = (item: QueryItem) =>
  item.kind === 'phrase' ? `"${item.terms.map((term) => term ?? '_').join(' ')}"` : item.term + (item.prefix ? '*' : '')

describe('what a visitor types', () => {
  it.each([
    ['keripik tempe', ['keripik', 'tempe*'], []],
    ['keripik tempe ', ['keripik', 'tempe'], []],
    ['"keripik tempe" pedas', ['"keripik tempe"', 'pedas*'], []],
    ['"keripik dan tempe"', ['"keripik _ tempe"'], []],
    ['"keripik tempe', ['"keripik tempe"'], []],
    ['keripik -pedas', ['keripik'], ['pedas']],
    ['-pedas keripik', ['keripik*'], ['pedas']],
    ['keripik -"sangat pedas" manis', ['keripik', 'manis*'], ['"sangat pedas"']],
    ['oleh-oleh', ['oleh', 'oleh*'], []],
    ['kopi - susu', ['kopi', 'susu*'], []],
    ['dan kopi', ['kopi*'], []],
    ['kopi dan', ['kopi', 'dan*'], []],
    ['""', [], []],
    ['a b c d e f g h i j k l', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], []],
  ])('%s', (query, items, excluded) => {
    const parsed = parseQuery(query, text, true)
    expect(parsed.items.map(written)).toEqual(items)
    expect(parsed.excluded.map(written)).toEqual(excluded)
  })
})
