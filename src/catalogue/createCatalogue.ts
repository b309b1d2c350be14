import { z } from 'zod'
import { business } from './businessSchema.ts'
import type { Catalogue } from './catalogue.ts'
import { certificatesOf, covering, plainCertificate } from './certificates.ts'
import type { CmsReader } from './cmsReader.ts'
import * as editorial from './editorialSchema.ts'
import { bySlug, inOrder } from './lookUp.ts'
import { market, requirement } from './marketSchema.ts'
import type { Business, Product } from './model.ts'
import { type ProductAlone, product } from './productSchema.ts'
import * as q from './queries.ts'
import { NO_SEARCH_SETTINGS, searchSettings } from './searchSettings.ts'
import { shelfGood } from './shelfGood.ts'

/** Adds to products the certificates that cover them. */
async function withCertificates(reader: CmsReader, products: readonly ProductAlone[]): Promise<Product[]> {
  const byBusiness = await certificatesOf(
    reader,
    products.map((each) => each.business.id),
  )
  return products.map(({ businessUpdatedAt, ...each }) => {
    const certificates = byBusiness.get(each.business.id) ?? []
    return {
      ...each,
      makerUpdatedAt: [businessUpdatedAt, ...certificates.map(({ updatedAt }) => updatedAt)].sort().at(-1) ?? '',
      certificates: covering(certificates, each.id),
    }
  })
}

async function businessesWithCertificates(
  reader: CmsReader,
  businesses: readonly Omit<Business, 'certificates'>[],
): Promise<Business[]> {
  const byBusiness = await certificatesOf(
    reader,
    businesses.map((each) => each.id),
  )
  return businesses.map((each) => ({
    ...each,
    certificates: (byBusiness.get(each.id) ?? []).map(plainCertificate),
  }))
}

/** The catalogue over the CMS: each call asks anew, since pages are cached by tags. */
export function createCatalogue(reader: CmsReader): Catalogue {
  const districts: Catalogue['districts'] = async () => {
    const [all, subdistricts] = await Promise.all([
      reader.many(q.DISTRICTS, {}, editorial.district),
      reader.many(q.SUBDISTRICTS, {}, editorial.subdistrict),
    ])
    return all.map((district) => ({
      ...district,
      subdistricts: subdistricts
        .filter(({ districtId }) => districtId === district.id)
        .map(({ name, slug }) => ({ name, slug })),
    }))
  }
  const categories = () => reader.many(q.CATEGORIES, {}, editorial.category)
  const markets = () => reader.many(q.MARKETS, {}, market)
  const collections = () => reader.many(q.COLLECTIONS, {}, editorial.collection)
  const places = () => reader.many(q.PLACES, {}, editorial.place)
  const facilities = () => reader.many(q.FACILITIES, {}, editorial.facility)

  return {
    async product(slug) {
      const found = await reader.one(q.PRODUCT_BY_SLUG, { slug }, product)
      return found && (await withCertificates(reader, [found]))[0]
    },
    async productsById(ids) {
      if (ids.length === 0) return []
      const found = await reader.many(q.PRODUCTS_BY_ID, { ids }, product)
      return inOrder(await withCertificates(reader, found), ids, 'id')
    },
    async business(slug) {
      const found = await reader.one(q.BUSINESS_BY_SLUG, { slug }, business)
      return found && (await businessesWithCertificates(reader, [found]))[0]
    },
    async businessesById(ids) {
      if (ids.length === 0) return []
      const found = await reader.many(q.BUSINESSES_BY_ID, { ids }, business)
      return inOrder(await businessesWithCertificates(reader, found), ids, 'id')
    },
    categories,
    category: (slug) => bySlug(categories(), slug),
    districts,
    markets,
    market: (slug) => bySlug(markets(), slug),
    requirements: () => reader.many(q.REQUIREMENTS, {}, requirement),
    collections,
    collection: (slug) => bySlug(collections(), slug),
    places,
    place: (slug) => bySlug(places(), slug),
    shelvesAt: (placeId) => reader.many(q.SHELVES_AT_PLACE, { placeId }, editorial.shelfAtPlace),
    goodsAt: (placeId) => reader.many(q.GOODS_AT_PLACE, { placeId }, shelfGood),
    facilities,
    facility: (slug) => bySlug(facilities(), slug),
    programmes: () => reader.many(q.PROGRAMMES, {}, editorial.programme),
    figures: () => reader.many(q.FIGURES, {}, editorial.figure),
    stories: () => reader.many(q.STORIES, {}, editorial.storySummary),
    story: (slug) => reader.one(q.STORY_BY_SLUG, { slug }, editorial.story),
    page: (slug) => reader.one(q.PAGE_BY_SLUG, { slug }, editorial.infoPage),
    async settings() {
      const found = await reader.one(q.SITE_SETTINGS, {}, editorial.settings)
      return found ?? NO_SETTINGS
    },
    async searchSettings() {
      return (await reader.one(q.SEARCH_SETTINGS, {}, searchSettings)) ?? NO_SEARCH_SETTINGS
    },
    async hasSamples() {
      const counts = await Promise.all(
        ['business', 'product'].map((type) => reader.one(q.SAMPLE_COUNT, { type }, z.number())),
      )
      return counts.some((count) => (count ?? 0) > 0)
    },
  }
}

/** Before the office has saved its settings for the first time. */
const NO_SETTINGS = {
  windowProductIds: [],
  featuredProductIds: [],
  featuredBusinessIds: [],
  featuredCollectionIds: [],
  officeName: { id: 'Diskopindag Kota Malang' },
  officeEmail: 'diskopindag@malang.example',
}
