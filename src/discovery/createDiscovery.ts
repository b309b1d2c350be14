import type { Meilisearch, SearchParams } from 'meilisearch'
import type { Catalogue } from '#catalogue/catalogue.ts'
import { inOrder } from '#catalogue/lookUp.ts'
import type { Category, District } from '#catalogue/model.ts'
import { NO_SEARCH_SETTINGS, type SearchSettings } from '#catalogue/searchSettings.ts'
import { isServiceAway } from '#platform/serviceAway.ts'
import type { Discovery } from './discovery.ts'
import { anyOf } from './filterLanguage.ts'
import { storedBusiness, storedProduct } from './index/documents.ts'
import { BUSINESSES_INDEX, PRODUCTS_INDEX } from './index/settings.ts'
import { keepSpeller, knownWords } from './knownWords.ts'
import { findMissingWord } from './learning/findMissingWord.ts'
import type { BusinessCard, ProductCard } from './model.ts'
import { kindWords } from './phraseHead.ts'
import { cardsOf, createSearchEngine } from './searchEngine.ts'
import { searchProducts } from './searchProducts.ts'
import { suggest } from './suggest/suggest.ts'
import { createReader, type Reader } from './understanding/understand.ts'

const BUSINESSES_PER_PAGE = 24
const CARD = ['id', 'stamp', 'card']

/** What searches go by, from the CMS. */
interface OfficeKnowledge {
  readonly read: Reader
  readonly kinds: ReadonlySet<string>
  readonly settings: SearchSettings
}

/** Reads what searches go by; while the CMS is away, what was last known. */
function keepKnowledge(
  catalogue: Pick<Catalogue, 'categories' | 'districts' | 'searchSettings'>,
): () => Promise<OfficeKnowledge> {
  const knowledgeOf = (
    categories: readonly Category[],
    districts: readonly District[],
    settings: SearchSettings,
  ): OfficeKnowledge => ({ read: createReader(districts, settings), kinds: kindWords(categories, settings), settings })
  let known = knowledgeOf([], [], NO_SEARCH_SETTINGS)
  let madeOf: readonly unknown[] = []
  return async () => {
    try {
      const parts = await Promise.all([catalogue.categories(), catalogue.districts(), catalogue.searchSettings()])
      if (parts.some((part, i) => part !== madeOf[i])) {
        known = knowledgeOf(...parts)
        madeOf = parts
      }
    } catch (error) {
      if (!isServiceAway(error)) throw error
    }
    return known
  }
}

/** Discovery over a Meilisearch server (or the embedded one) through its official client. `catalogue`: one that remembers its lists, since each search asks it. */
export function createDiscovery(
  client: Meilisearch,
  catalogue: Pick<Catalogue, 'categories' | 'districts' | 'searchSettings'>,
): Discovery {
  const engine = createSearchEngine(client)
  const knowledge = keepKnowledge(catalogue)
  const speller = keepSpeller(engine)
  const products = async (params: SearchParams, text = ''): Promise<ProductCard[]> =>
    cardsOf((await engine.search(PRODUCTS_INDEX, text, { attributesToRetrieve: CARD, ...params })).hits, storedProduct)

  return {
    async search(state, locale) {
      const { settings, ...known } = await knowledge()
      return searchProducts(engine, { ...known, spell: await speller(settings) }, state, locale)
    },
    suggest: async (text, locale) => suggest(engine, catalogue, (await knowledge()).read, text, locale),
    async missingWord(text, like) {
      const [words, { settings }] = await Promise.all([knownWords(engine), knowledge()])
      return findMissingWord(text, words, settings, like)
    },
    async productCards(ids) {
      if (ids.length === 0) return []
      return inOrder(await products({ filter: anyOf('id', ids), limit: ids.length }), ids, 'id')
    },
    async businessCards(ids) {
      if (ids.length === 0) return []
      const params = { filter: anyOf('id', ids), limit: ids.length, attributesToRetrieve: CARD }
      const found = cardsOf<BusinessCard>((await engine.search(BUSINESSES_INDEX, '', params)).hits, storedBusiness)
      return inOrder(found, ids, 'id')
    },
    async productCardsBySlug(slugs) {
      if (slugs.length === 0) return []
      return inOrder(await products({ filter: anyOf('card.slug', slugs), limit: slugs.length }), slugs, 'slug')
    },
    productsOfBusiness: (slug, limit, exceptId) =>
      products({
        filter: [anyOf('businessSlug', [slug]), ...(exceptId ? [`NOT ${anyOf('id', [exceptId])}`] : [])],
        sort: ['featured:desc', 'createdAt:desc'],
        limit,
      }),
    async similarProducts(id, limit) {
      const [own] = await products({ filter: anyOf('id', [id]), limit: 1 })
      if (!own) return []
      const filter = [anyOf('category', [own.categorySlug]), `NOT ${anyOf('id', [id])}`]
      const found = await products({ filter, limit: limit * 3, matchingStrategy: 'last' }, own.name.id)
      const others = found.filter((card) => card.business.slug !== own.business.slug)
      const ofTheSameMaker = found.filter((card) => card.business.slug === own.business.slug)
      return [...others, ...ofTheSameMaker].slice(0, limit)
    },
    async productsReadyFor(market, limit) {
      const params = {
        filter: anyOf('market', [market]),
        sort: ['featured:desc'],
        hitsPerPage: limit,
        page: 1,
        attributesToRetrieve: CARD,
      }
      const found = await engine.search(PRODUCTS_INDEX, '', params)
      return { products: cardsOf<ProductCard>(found.hits, storedProduct), total: found.totalHits ?? 0 }
    },
    async businesses({ districtSlug }, page) {
      const found = await engine.search(BUSINESSES_INDEX, '', {
        filter: districtSlug ? anyOf('district', [districtSlug]) : [],
        sort: ['sortName:asc'],
        page,
        hitsPerPage: BUSINESSES_PER_PAGE,
        attributesToRetrieve: CARD,
      })
      return {
        businesses: cardsOf<BusinessCard>(found.hits, storedBusiness),
        total: found.totalHits ?? 0,
        totalPages: found.totalPages ?? 1,
      }
    },
    async categoryCounts() {
      const found = await engine.search(PRODUCTS_INDEX, '', { facets: ['category'], limit: 0 })
      return found.facetDistribution?.['category'] ?? {}
    },
  }
}
