import { describe, expect, it } from 'vitest'
import type { SearchState } from './model.ts'
import { type Nesting, narrowest, toggleNested } from './nesting.ts'
import { EMPTY_SEARCH } from './searchUrl.ts'

const NESTING: Nesting = {
  category: [
    { slug: 'keripik', children: ['keripik-tempe', 'keripik-buah'] },
    { slug: 'kriya', children: ['topeng'] },
  ],
  district: [
    { slug: 'klojen', children: ['kauman', 'samaan'] },
    { slug: 'blimbing', children: ['polowijen'] },
  ],
}
const choosing = (facets: Partial<SearchState['facets']>): SearchState => ({
  ...EMPTY_SEARCH,
  facets: { ...EMPTY_SEARCH.facets, ...facets },
})

describe('of a choice and a narrower one within it', () => {
  it('the narrower one counts', () => {
    const search = choosing({
      category: ['keripik', 'keripik-tempe', 'kriya'],
      district: ['klojen', 'blimbing'],
      subdistrict: ['polowijen'],
    })
    expect(narrowest(search, NESTING)).toEqual(
      choosing({ category: ['keripik-tempe', 'kriya'], district: ['klojen'], subdistrict: ['polowijen'] }),
    )
  })

  it('the later one replaces the earlier one, and leaves others alone', () => {
    const wide = choosing({ category: ['keripik', 'topeng'] })
    const narrow = toggleNested(wide, 'category', 'keripik-buah', NESTING)
    expect(narrow.facets.category).toEqual(['topeng', 'keripik-buah'])
    expect(toggleNested(narrow, 'category', 'keripik', NESTING).facets.category).toEqual(['topeng', 'keripik'])

    const inKelurahan = toggleNested(choosing({ district: ['klojen'] }), 'subdistrict', 'kauman', NESTING)
    expect([inKelurahan.facets.district, inKelurahan.facets.subdistrict]).toEqual([[], ['kauman']])
    const inDistrict = toggleNested(inKelurahan, 'district', 'klojen', NESTING)
    expect([inDistrict.facets.district, inDistrict.facets.subdistrict]).toEqual([['klojen'], []])
  })

  it('either can be taken back', () => {
    const search = choosing({ category: ['keripik-tempe'] })
    expect(toggleNested(search, 'category', 'keripik-tempe', NESTING)).toEqual(EMPTY_SEARCH)
  })
})
