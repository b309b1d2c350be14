import type { Settings } from 'meilisearch'
import { describe, expect, it } from 'vitest'
import { codeOf, idsOf, searchServerForTests, succeeded } from './searchUnderTest.ts'

const server = searchServerForTests()

const DEFAULTS: Settings = {
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  stopWords: [],
  synonyms: {},
  distinctAttribute: null,
  separatorTokens: [],
  nonSeparatorTokens: [],
  dictionary: [],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
}

describe('settings', () => {
  it('have defaults', async () => {
    const settings = await (await server.newIndex()).getSettings()
    expect(settings).toMatchObject(DEFAULTS)
    expect(settings.rankingRules?.slice(0, 3)).toEqual(['words', 'typo', 'proximity'])
  })

  it('are changed where something is said, and reset by null', async () => {
    const index = await server.newIndex({ filterableAttributes: ['price'], stopWords: ['dan'] })
    const task = await succeeded(index.updateSettings({ stopWords: null, sortableAttributes: ['price'] }))
    expect(task).toMatchObject({ type: 'settingsUpdate', details: { sortableAttributes: ['price'] } })
    expect(await index.getSettings()).toMatchObject({
      ...DEFAULTS,
      filterableAttributes: ['price'],
      sortableAttributes: ['price'],
    })
    await succeeded(index.resetSettings())
    expect(await index.getSettings()).toMatchObject(DEFAULTS)
  })

  it('inside objects are changed one by one', async () => {
    const index = await server.newIndex()
    await succeeded(index.updateTypoTolerance({ minWordSizeForTypos: { oneTypo: 3 } }))
    await succeeded(index.updateTypoTolerance({ disableOnWords: ['malang'] }))
    expect(await index.getTypoTolerance()).toEqual({
      enabled: true,
      minWordSizeForTypos: { oneTypo: 3, twoTypos: 9 },
      disableOnWords: ['malang'],
      disableOnAttributes: [],
      disableOnNumbers: false,
    })
    await succeeded(index.updateTypoTolerance({ minWordSizeForTypos: { oneTypo: null } }))
    expect((await index.getTypoTolerance())?.minWordSizeForTypos).toEqual({ oneTypo: 5, twoTypos: 9 })
  })

  it('each have an address of their own', async () => {
    const index = await server.newIndex()
    await succeeded(index.updateSearchableAttributes(['name']))
    await succeeded(index.updateFilterableAttributes(['tier', 'price']))
    await succeeded(index.updateSortableAttributes(['price']))
    await succeeded(index.updateDisplayedAttributes(['name']))
    await succeeded(index.updateRankingRules(['words', 'price:desc']))
    await succeeded(index.updateStopWords(['dan']))
    await succeeded(index.updateDistinctAttribute('tier'))
    await succeeded(index.updateSeparatorTokens(['|']))
    await succeeded(index.updateNonSeparatorTokens(['#']))
    await succeeded(index.updateDictionary(['J. R.']))
    await succeeded(index.updatePagination({ maxTotalHits: 50 }))
    await succeeded(index.updateFaceting({ maxValuesPerFacet: 5 }))
    await succeeded(index.updateProximityPrecision('byAttribute'))
    await succeeded(index.updateSearchCutoffMs(100))
    await succeeded(index.updatePrefixSearch('disabled'))
    expect(await index.getSearchableAttributes()).toEqual(['name'])
    expect(await index.getFilterableAttributes()).toEqual(['price', 'tier'])
    expect(await index.getRankingRules()).toEqual(['words', 'price:desc'])
    expect(await index.getDistinctAttribute()).toBe('tier')
    expect(await index.getPagination()).toEqual({ maxTotalHits: 50 })
    expect(await index.getFaceting()).toEqual({ maxValuesPerFacet: 5, sortFacetValuesBy: { '*': 'alpha' } })
    expect(await index.getSearchCutoffMs()).toBe(100)
    await succeeded(index.resetSearchableAttributes())
    await succeeded(index.resetPagination())
    expect(await index.getSettings()).toMatchObject({
      searchableAttributes: ['*'],
      sortableAttributes: ['price'],
      displayedAttributes: ['name'],
      stopWords: ['dan'],
      separatorTokens: ['|'],
      nonSeparatorTokens: ['#'],
      dictionary: ['J. R.'],
      pagination: { maxTotalHits: 1000 },
      proximityPrecision: 'byAttribute',
      prefixSearch: 'disabled',
    })
  })

  it('hold for the documents that are already there', async () => {
    const index = await server.newIndex({}, [{ id: 1, name: 'batik', secret: 'topeng', price: 5 }])
    expect(await idsOf(index.search('topeng'))).toEqual([1])
    await succeeded(index.updateSettings({ searchableAttributes: ['name'], filterableAttributes: ['price'] }))
    expect(await idsOf(index.search('topeng'))).toEqual([])
    expect(await idsOf(index.search('', { filter: 'price = 5' }))).toEqual([1])
  })

  it('make the index when it is not there', async () => {
    const uid = server.newUid()
    await succeeded(server.client.index(uid).updateStopWords(['dan']))
    expect(await server.client.index(uid).getStopWords()).toEqual(['dan'])
  })

  it('that change no answer are kept and shown, without the keys of other services', async () => {
    const index = await server.newIndex({}, [{ id: 1, name: 'batik' }])
    const rest = { source: 'rest', url: 'http://127.0.0.1:9/', apiKey: 'a secret of another service', dimensions: 3 }
    const own = { source: 'userProvided', dimensions: 3 } as const
    await succeeded(index.updateEmbedders({ own }))
    await succeeded(index.updateEmbedders({ own: { ...own, dimensions: 4 } }))
    expect(await index.getEmbedders()).toMatchObject({ own: { source: 'userProvided', dimensions: 4 } })
    await succeeded(index.updateLocalizedAttributes([{ attributePatterns: ['*'], locales: ['ind'] }]))
    expect(await index.getSettings()).toMatchObject({
      embedders: { own: { dimensions: 4 } },
      localizedAttributes: [{ attributePatterns: ['*'], locales: ['ind'] }],
    })
    expect(await idsOf(index.search('batik', { locales: ['ind'] }))).toEqual([1])
    await succeeded(index.resetEmbedders())
    await succeeded(index.resetLocalizedAttributes())
    expect(await index.getEmbedders()).toEqual({})
    expect(await index.getLocalizedAttributes()).toBeNull()
    if (process.env['MEILISEARCH_HOST']) return
    const task = await succeeded(index.updateSettings(JSON.parse(JSON.stringify({ embedders: { rest } }))))
    expect(JSON.stringify([task, await index.getSettings(), await index.getEmbedders()])).not.toContain('secret')
    expect(await index.getEmbedders()).toMatchObject({ rest: { url: rest.url } })
    expect(await codeOf(index.search('batik', { hybrid: { embedder: 'rest' } }))).toBe('feature_not_enabled')
  })

  it.each([
    [{ rankingRules: ['nonsense'] }, 'invalid_settings_ranking_rules'],
    [{ typoTolerance: { minWordSizeForTypos: { oneTypo: 300 } } }, 'invalid_settings_typo_tolerance'],
    [{ pagination: { maxTotalHits: -1 } }, 'invalid_settings_pagination'],
    [JSON.parse('{"stopWords":"dan"}'), 'invalid_settings_stop_words'],
    [JSON.parse('{"nonsense":1}'), 'bad_request'],
    [JSON.parse('{"embedders":{"a":{"source":"nonsense"}}}'), 'invalid_settings_embedders'],
    [JSON.parse('{"localizedAttributes":[{"locales":5}]}'), 'invalid_settings_localized_attributes'],
  ])('%j is refused', async (settings, code) => {
    const index = await server.newIndex()
    expect(await codeOf(index.updateSettings(settings))).toBe(code)
  })

  it('that contradict each other fail', async () => {
    const index = await server.newIndex()
    const task = await index.updateTypoTolerance({ minWordSizeForTypos: { oneTypo: 10 } }).waitTask()
    expect(task.error?.code).toBe('invalid_settings_typo_tolerance')
  })
})
