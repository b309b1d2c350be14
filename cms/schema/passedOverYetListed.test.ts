import { expect, it } from 'vitest'
import { passedOverYetListed } from './passedOverYetListed.ts'

it('names words that are passed over although they are to find something', () => {
  const settings = { synonyms: [{ words: ['Murah', 'cheap'] }, {}], extraWords: [{ words: ['oleh oleh', 'kado'] }] }
  expect(passedOverYetListed(['yang', 'murah', 'kado', 'oleh'], settings)).toEqual(['murah', 'kado'])
  expect(passedOverYetListed(['yang'], {})).toEqual([])
})
