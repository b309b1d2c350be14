import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '#i18n/locale.ts'
import { BOUND_STEPS, type Bound, FACETS, type SearchState, SORTS } from './model.ts'
import { EMPTY_SEARCH, parseSearch, searchParams, searchPath, setBound, toggleFacet } from './searchUrl.ts'

const slug = fc.stringMatching(/^[a-z0-9-]{1,20}$/)
const price = fc.option(fc.integer({ min: 0, max: 999_999_999 }), { nil: undefined })
const step = (bound: Bound) => fc.constantFrom(...BOUND_STEPS[bound])
const state: fc.Arbitrary<SearchState> = fc
  .record({
    text: fc.stringMatching(/^[\p{L}\p{N} ]{0,40}$/u).map((text) => text.normalize('NFC').trim()),
    values: fc.array(fc.uniqueArray(slug, { maxLength: 4 }), { minLength: FACETS.length, maxLength: FACETS.length }),
    bounds: fc.record(
      { moqUpTo: step('moqUpTo'), capacityFrom: step('capacityFrom'), shelfLifeFrom: step('shelfLifeFrom') },
      { requiredKeys: [] },
    ),
    prices: fc.tuple(price, price),
    inStock: fc.boolean(),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 500 }),
    literal: fc.boolean(),
  })
  .map(({ values, prices: [a, b], ...rest }) => {
    const [priceFrom, priceTo] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]
    const facets = Object.fromEntries(FACETS.map((facet, i) => [facet, values[i] ?? []]))
    return { ...rest, facets: { ...EMPTY_SEARCH.facets, ...facets }, priceFrom, priceTo }
  })

describe('a search and its URL', () => {
  it('are the same thing in every language', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...LOCALES), (search, locale) => {
        expect(parseSearch(searchParams(search, locale), locale)).toEqual(search)
      }),
    )
  })

  it('use readable, localised names', () => {
    const search = {
      ...EMPTY_SEARCH,
      text: 'kripik',
      sort: 'priceUp' as const,
      facets: { ...EMPTY_SEARCH.facets, market: ['NZ'] },
    }
    expect(searchPath(search, 'id')).toBe('/produk?q=kripik&siap-ekspor=NZ&urut=termurah')
    expect(searchPath(search, 'en')).toBe('/en/products?q=kripik&ready-for=NZ&sort=price-up')
    const trade = setBound(setBound({ ...EMPTY_SEARCH, page: 2 }, 'moqUpTo', 50), 'shelfLifeFrom', 6)
    expect(searchPath(trade, 'id')).toBe('/produk?pesan-minimum=50&tahan-bulan=6')
    expect(searchPath(trade, 'ar')).toBe('/ar/products?min-order-up-to=50&keeps-months=6')
    expect(setBound(setBound(trade, 'moqUpTo', undefined), 'shelfLifeFrom', undefined)).toEqual(EMPTY_SEARCH)
  })

  it.each([
    ['price-from=abc', 'priceFrom', undefined],
    ['price-from=15.000', 'priceFrom', 15_000],
    ['page=-3', 'page', 1],
    ['page=0', 'page', 1],
    ['sort=nonsense', 'sort', 'relevance'],
    ['min-order-up-to=11&keeps-months=x&monthly-capacity-from=', 'bounds', {}],
    [`q=${'x'.repeat(500)}`, 'text', 'x'.repeat(120)],
  ] as const)('take %s without an error', (query, key, expected) => {
    expect(parseSearch(new URLSearchParams(query), 'en')[key]).toEqual(expected)
  })

  it('put a price range given the wrong way round in order', () => {
    expect(parseSearch(new URLSearchParams('price-from=50&price-to=20'), 'en')).toMatchObject({
      priceFrom: 20,
      priceTo: 50,
    })
  })

  it('go back to the first page when a facet is toggled', () => {
    const search = toggleFacet({ ...EMPTY_SEARCH, page: 4 }, 'district', 'sukun')
    expect(search).toMatchObject({ page: 1, facets: { district: ['sukun'] } })
    expect(toggleFacet(search, 'district', 'sukun').facets.district).toEqual([])
  })
})
