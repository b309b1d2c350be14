import type { Meilisearch, SearchParams } from 'meilisearch'
import { z } from 'zod'
import { inOrder } from '#catalogue/lookUp.ts'
import type { Discovery } from './discovery.ts'
import { highlightedHtml } from './highlight.ts'
import { storedBusiness, storedProduct } from './index/documents.ts'
import { BUSINESSES_INDEX, PRODUCTS_INDEX } from './index/settings.ts'
import type { BusinessCard, Facet, FacetValue, ProductCard } from './model.ts'
import { anyOf, chosenFacets, searchQueries } from './searchQueries.ts'

/** The search engine did not answer, or not as agreed. */
export class DiscoveryUnavailable extends Error {
  override name = 'DiscoveryUnavailable'
}

const BUSINESSES_PER_PAGE = 24
const CARD = ['id', 'stamp', 'card']

const answer = z.object({
  hits: z.array(z.record(z.string(), z.unknown())),
  totalHits: z.number().optional(),
  estimatedTotalHits: z.number().optional(),
  page: z.number().optional(),
  totalPages: z.number().optional(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
  facetStats: z.record(z.string(), z.object({ min: z.number(), max: z.number() })).optional(),
})
type Answer = z.output<typeof answer>
type Hit = Answer['hits'][number]

function cardsOf<C>(hits: readonly Hit[], schema: z.ZodType<{ card: C }>): C[] {
  return hits.flatMap((hit) => {
    const parsed = schema.safeParse(hit)
    return parsed.success ? [parsed.data.card] : []
  })
}

/** A facet's values with their counts, most frequent first; chosen ones stay even when nothing matches them. */
function facetValues(counts: Readonly<Record<string, number>>, chosen: readonly string[]): FacetValue[] {
  const all = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts }
  return Object.entries(all)
    .filter(([value]) => value !== '')
    .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}

/** Discovery over a Meilisearch server (or the embedded one) through its official client. */
export function createDiscovery(client: Meilisearch): Discovery {
  async function asking<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      throw new DiscoveryUnavailable('The search engine did not answer.', { cause: error })
    }
  }
  const ask = (index: string, text: string, params: SearchParams): Promise<Answer> =>
    asking(async () => answer.parse(await client.index(index).search(text, params)))
  const products = async (params: SearchParams, text = ''): Promise<ProductCard[]> =>
    cardsOf((await ask(PRODUCTS_INDEX, text, { attributesToRetrieve: CARD, ...params })).hits, storedProduct)

  return {
    async search(state, locale) {
      const { results } = await asking(async () =>
        z
          .object({ results: z.array(answer) })
          .parse(await client.multiSearch({ queries: searchQueries(state, locale) })),
      )
      const [found, makers, ...counts] = results
      if (!found || !makers) throw new DiscoveryUnavailable('The search engine answered incompletely.')
      const chosen = chosenFacets(state)
      const distribution = (facet: Facet) => {
        const own = counts[chosen.indexOf(facet)]
        return (own ?? found).facetDistribution?.[facet] ?? {}
      }
      const name = z.object({ _formatted: z.object({ [`name_${locale}`]: z.string() }) })
      return {
        products: found.hits.flatMap((hit) => {
          const stored = storedProduct.safeParse(hit)
          if (!stored.success) return []
          const formatted = state.text ? name.safeParse(hit).data?._formatted[`name_${locale}`] : undefined
          return [{ ...stored.data.card, highlighted: formatted ? highlightedHtml(formatted) : undefined }]
        }),
        totalProducts: found.totalHits ?? 0,
        page: found.page ?? state.page,
        totalPages: found.totalPages ?? 1,
        businesses: cardsOf<BusinessCard>(makers.hits, storedBusiness),
        totalBusinesses: makers.totalHits ?? 0,
        facets: {
          category: facetValues(distribution('category'), state.facets.category),
          district: facetValues(distribution('district'), state.facets.district),
          certificate: facetValues(distribution('certificate'), state.facets.certificate),
          market: facetValues(distribution('market'), state.facets.market),
          material: facetValues(distribution('material'), state.facets.material),
          claim: facetValues(distribution('claim'), state.facets.claim),
          tier: facetValues(distribution('tier'), state.facets.tier),
        },
        priceRange: found.facetStats?.['priceIdr'],
      }
    },
    async productCards(ids) {
      if (ids.length === 0) return []
      return inOrder(await products({ filter: anyOf('id', ids), limit: ids.length }), ids)
    },
    async businessCards(ids) {
      if (ids.length === 0) return []
      const params = { filter: anyOf('id', ids), limit: ids.length, attributesToRetrieve: CARD }
      return inOrder(cardsOf<BusinessCard>((await ask(BUSINESSES_INDEX, '', params)).hits, storedBusiness), ids)
    },
    async productCardsBySlug(slugs) {
      if (slugs.length === 0) return []
      const found = await products({ filter: anyOf('card.slug', slugs), limit: slugs.length })
      const bySlug = new Map(found.map((card) => [card.slug, card]))
      return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
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
      const found = await ask(PRODUCTS_INDEX, '', params)
      return { products: cardsOf<ProductCard>(found.hits, storedProduct), total: found.totalHits ?? 0 }
    },
    async businesses({ districtSlug }, page) {
      const found = await ask(BUSINESSES_INDEX, '', {
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
      const found = await ask(PRODUCTS_INDEX, '', { facets: ['category'], limit: 0 })
      return found.facetDistribution?.['category'] ?? {}
    },
  }
}
