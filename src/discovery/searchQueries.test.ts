import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_SEARCH_SETTINGS, type SearchSettings } from '#catalogue/searchSettings.ts'
import { chosenAspects } from './aspects.ts'
import { anyOf } from './filterLanguage.ts'
import { highlightedHtml } from './highlight.ts'
import { BUSINESSES_INDEX, businessSettings, PRODUCTS_INDEX, productSettings, synonymTable } from './index/settings.ts'
import { FACETS, type SearchState } from './model.ts'
import { MATCH_END, MATCH_START, type Question, searchQueries } from './searchQueries.ts'
import { EMPTY_SEARCH } from './searchUrl.ts'

const asking = (over: Partial<SearchState>, conditions: Question['conditions'] = []): Question => ({
  words: over.text ?? '',
  conditions,
  state: { ...EMPTY_SEARCH, ...over },
})
const choosing = (facets: Partial<SearchState['facets']>) => ({ facets: { ...EMPTY_SEARCH.facets, ...facets } })

describe('the queries of a search', () => {
  it('ask for the page of products, and a few makers', () => {
    const [products, makers, ...counts] = searchQueries(asking({ text: 'keripik', page: 3 }), 'en')
    expect(products).toMatchObject({
      indexUid: PRODUCTS_INDEX,
      q: 'keripik',
      matchingStrategy: 'all',
      page: 3,
      filter: [],
      facets: [...FACETS, 'moqUpTo', 'capacityFrom', 'shelfLifeFrom', 'priceSteps'],
      attributesToHighlight: ['name_en'],
    })
    expect(products).not.toHaveProperty('sort')
    expect(makers).toMatchObject({ indexUid: BUSINESSES_INDEX, q: 'keripik', filter: [], matchingStrategy: 'all' })
    expect(counts).toEqual([])
  })

  it('hold every condition, and count each chosen facet as if nothing were chosen in it', () => {
    const question = asking({
      ...choosing({ category: ['keripik', 'kopi'], market: ['NZ'] }),
      priceFrom: 10_000,
      priceTo: 50_000,
      inStock: true,
    })
    expect(chosenAspects(question.state).map(({ fields }) => fields)).toEqual([['category'], ['market']])
    const [products, , ofCategory, ofMarket] = searchQueries(question, 'id')
    const rest = ['priceIdr >= 10000', 'priceIdr <= 50000', 'inStock = true']
    expect(products?.filter).toEqual(['category IN ["keripik", "kopi"]', 'market IN ["NZ"]', ...rest])
    expect(ofCategory).toMatchObject({ facets: ['category'], hitsPerPage: 0, filter: ['market IN ["NZ"]', ...rest] })
    expect(ofMarket).toMatchObject({ facets: ['market'], filter: ['category IN ["keripik", "kopi"]', ...rest] })
  })

  it('take a district or a kelurahan, and count both without either', () => {
    const question = asking(choosing({ district: ['klojen'], subdistrict: ['dinoyo', 'merjosari'] }))
    const [products, , ofPlaces, ...more] = searchQueries(question, 'id')
    expect(products?.filter).toEqual(['district IN ["klojen"] OR subdistrict IN ["dinoyo", "merjosari"]'])
    expect(ofPlaces).toMatchObject({ facets: ['district', 'subdistrict'], filter: [] })
    expect(more).toEqual([])
  })

  it('keep to bounds, and count the steps of each without it', () => {
    const question = asking({ bounds: { moqUpTo: 50, capacityFrom: 1000, shelfLifeFrom: 6 } })
    const [products, , ofMoq, ofCapacity, ofShelfLife] = searchQueries(question, 'id')
    expect(products?.filter).toEqual(['moqUpTo = 50', 'capacityFrom = 1000', 'shelfLifeFrom = 6'])
    expect(ofMoq).toMatchObject({ facets: ['moqUpTo'], filter: ['capacityFrom = 1000', 'shelfLifeFrom = 6'] })
    expect(ofCapacity).toMatchObject({ facets: ['capacityFrom'], filter: ['moqUpTo = 50', 'shelfLifeFrom = 6'] })
    expect(ofShelfLife).toMatchObject({ facets: ['shelfLifeFrom'], filter: ['moqUpTo = 50', 'capacityFrom = 1000'] })
  })

  it('add what was read out of the text to what was chosen, also in the same facet', () => {
    const question = asking(choosing({ claim: ['vegan'] }), [
      { kind: 'claim', value: 'glutenFree' },
      { kind: 'priceTo', rupiah: 20_000 },
      { kind: 'subdistrict', value: 'dinoyo', name: 'Dinoyo' },
      { kind: 'anyMarket' },
      { kind: 'mild' },
    ])
    expect(searchQueries(question, 'id')[0]?.filter).toEqual([
      'claim IN ["vegan"]',
      'claim IN ["glutenFree"]',
      'priceIdr <= 20000',
      'subdistrict IN ["dinoyo"]',
      'market IS NOT EMPTY',
      'spicy = 0',
    ])
  })

  it.each([
    ['priceUp', 'priceIdr:asc'],
    ['priceDown', 'priceIdr:desc'],
    ['newest', 'createdAt:desc'],
    ['moq', 'moq:asc'],
  ] as const)('sort %s by %s', (sort, rule) => {
    expect(searchQueries(asking({ sort }), 'id')[0]).toMatchObject({ sort: [rule] })
  })

  it('narrow the makers to the chosen districts', () => {
    expect(searchQueries(asking(choosing({ district: ['klojen'] })), 'id')[1]?.filter).toEqual([
      'district IN ["klojen"]',
    ])
  })

  it('never let a value out of its quotes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (values) => {
        const list = anyOf('id', values).slice('id IN '.length)
        const strings = list.match(/"(?:[^"\\]|\\.)*"/gs) ?? []
        expect(`[${strings.join(', ')}]`).toBe(list)
        expect(strings.map((each) => each.slice(1, -1).replaceAll(/\\(.)/gs, '$1'))).toEqual(values)
      }),
    )
  })
})

describe('highlighting', () => {
  it('marks matches', () => {
    expect(highlightedHtml(`${MATCH_START}Keripik${MATCH_END} Tempe`)).toBe('<mark>Keripik</mark> Tempe')
  })

  it('escapes whatever a name holds: the only markup is its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('<script>', '"\'&', '</mark>'), (text, hostile) => {
        const html = highlightedHtml(`${text}${MATCH_START}${hostile}${MATCH_END}`)
        const rest = html.replaceAll(/<\/?mark>/g, '')
        expect(rest).not.toMatch(/[<>"']/)
        expect(rest.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
      }),
    )
  })
})

describe('the index’s settings', () => {
  it('join each word of a group with all the others, also over groups', () => {
    expect(
      synonymTable([
        ['Keripik', ' chips ', 'kripik'],
        ['chips', 'crisps', ''],
      ]),
    ).toEqual({
      keripik: ['chips', 'kripik'],
      chips: ['keripik', 'kripik', 'crisps'],
      kripik: ['keripik', 'chips'],
      crisps: ['chips'],
    })
  })

  it('take the words of the office, and can filter by every facet', () => {
    const words: SearchSettings = {
      ...NO_SEARCH_SETTINGS,
      synonyms: [['apel', 'apple']],
      stopWords: ['dan'],
      tieBreakers: ['available', 'featured'],
    }
    const settings = productSettings(words)
    expect(settings.filterableAttributes).toEqual(expect.arrayContaining([...FACETS, 'priceIdr', 'inStock', 'id']))
    expect(settings).toMatchObject({ synonyms: { apel: ['apple'], apple: ['apel'] }, stopWords: ['dan'] })
    expect(settings.rankingRules?.slice(-2)).toEqual(['available:desc', 'featured:desc'])
    expect(businessSettings(words)).toMatchObject({ stopWords: ['dan'] })
  })
})
