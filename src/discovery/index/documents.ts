import { z } from 'zod'
import { address, optional } from '#catalogue/cmsValues.ts'
import type { Business, Category, MarketCode, Product } from '#catalogue/model.ts'
import { CERTIFICATE_KINDS, MARKET_CODES, PRICE_UNITS, QUANTITY_UNITS, TIERS } from '#catalogue/model.ts'
import { stepsKept } from '../bounds.ts'
import { writtenWordsOf } from '../foldText.ts'
import type { BusinessCard, ProductCard } from '../model.ts'
import { comparableAmount } from './comparableAmount.ts'
import { priceSteps } from './priceSteps.ts'
import { searchWordsOf } from './searchWords.ts'
import { localeText, picture as storedPicture } from './storedValues.ts'

/** What an index document holds to be drawn as a card: parsed when it comes back, since the index is a boundary. */
const productCard = z.object({
  id: z.string(),
  ...address,
  name: localeText,
  business: z.object({ name: z.string(), slug: z.string() }),
  categorySlug: z.string(),
  price: z.object({ amount: z.number().int(), currency: z.string() }),
  priceUnit: z.enum(PRICE_UNITS),
  netWeightGrams: optional(z.number()),
  moq: optional(z.object({ amount: z.number(), unit: z.enum(QUANTITY_UNITS) })),
  picture: optional(storedPicture),
  certificates: z.array(z.enum(CERTIFICATE_KINDS)),
  readyFor: z.array(z.enum(MARKET_CODES)),
  isSample: z.boolean(),
})
const businessCard = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  tagline: localeText,
  locality: z.object({
    subdistrict: z.object({ name: z.string(), slug: z.string() }),
    district: z.object({ name: z.string(), slug: z.string() }),
  }),
  tier: z.enum(TIERS),
  levelledUpYear: optional(z.number()),
  productCount: z.number().int(),
  portrait: optional(storedPicture),
  verified: z.boolean(),
  isSample: z.boolean(),
})

export const storedProduct = z.object({ id: z.string(), stamp: z.string(), card: productCard })
export const storedBusiness = z.object({ id: z.string(), stamp: z.string(), card: businessCard })

export interface ProductDocument {
  readonly [field: string]: unknown
  readonly id: string
  readonly stamp: string
  readonly card: ProductCard
}
export interface BusinessDocument {
  readonly [field: string]: unknown
  readonly id: string
  readonly stamp: string
  readonly card: BusinessCard
}

/** What the index knows beside the product itself. */
export interface IndexContext {
  readonly categories: ReadonlyMap<string, Category>
  readonly readyMarkets: (product: Product) => MarketCode[]
  /** What the office has people find a category's products or a single product by, by id. */
  readonly extraWords: ReadonlyMap<string, readonly string[]>
  /** The day (ISO date) on which certificates count as valid or not. */
  readonly today: string
  /** The latest change (ISO 8601) of a document that all index documents rest on: see `sharedTypes.ts`. */
  readonly sharedUpdatedAt: string
}

const DAYS_A_MONTH = 30

/** To be raised when documents get other fields, so that those of an earlier version of the site count as old. */
const FORMAT = 5

const latest = (...moments: readonly string[]) => [...moments].sort().at(-1) ?? ''

/** Tells whether a product's document is up to date. The day is part of it, since certificates run out. */
export function productStamp(
  updatedAt: string,
  makerUpdatedAt: string,
  { sharedUpdatedAt, today }: Pick<IndexContext, 'sharedUpdatedAt' | 'today'>,
): string {
  return `${latest(updatedAt, makerUpdatedAt, sharedUpdatedAt)} ${today} ${FORMAT}`
}

/** Tells whether a maker's document is up to date; it counts her products, which come and go without her. */
export function businessStamp(updatedAt: string, productCount: number, sharedUpdatedAt: string): string {
  return `${latest(updatedAt, sharedUpdatedAt)} ${productCount} ${FORMAT}`
}

/** One document a product, with all three languages. */
export function productDocument(product: Product, context: IndexContext): ProductDocument {
  const valid = product.certificates.filter(
    ({ issuedOn, validUntil }) =>
      issuedOn <= context.today && (validUntil === undefined || validUntil >= context.today),
  )
  const certificates = [...new Set(valid.map(({ kind }) => kind))]
  const readyFor = context.readyMarkets(product)
  const category = context.categories.get(product.category.id)
  const titles = [product.category.title, category?.parent?.title]
  const locality = product.business.locality
  const moq = comparableAmount(product.moq, product.packaging)
  const priceIdr = product.price.amount / 100
  const words = searchWordsOf(product, certificates)
  const extra = [product.id, product.category.id, category?.parent?.id ?? ''].flatMap(
    (id) => context.extraWords.get(id) ?? [],
  )
  const telling = {
    name_id: product.name.id,
    name_en: product.name.en ?? '',
    name_ar: product.name.ar ?? '',
    category_id: titles.map((title) => title?.id ?? ''),
    category_en: titles.map((title) => title?.en ?? ''),
    category_ar: titles.map((title) => title?.ar ?? ''),
    extra,
    business: product.business.name,
    keywords_id: words.id,
    keywords_en: words.en,
    keywords_ar: words.ar,
    place: locality ? `${locality.subdistrict.name} ${locality.district.name}` : '',
  }
  return {
    id: product.id,
    stamp: productStamp(product.updatedAt, product.makerUpdatedAt, context),
    ...telling,
    word: [...new Set(writtenWordsOf(Object.values(telling).flat().join(' ')))],
    summary_id: product.summary.id,
    summary_en: product.summary.en ?? '',
    summary_ar: product.summary.ar ?? '',
    businessSlug: product.business.slug,
    category: [product.category.slug, ...(category?.parent ? [category.parent.slug] : [])],
    district: locality?.district.slug ?? '',
    subdistrict: locality?.subdistrict.slug ?? '',
    certificate: certificates,
    market: readyFor,
    material: product.materials,
    claim: product.claims,
    tier: product.business.tier ?? '',
    priceIdr,
    priceSteps: priceSteps(priceIdr),
    inStock: product.availability === 'inStock',
    spicy: product.spicyLevel ?? 0,
    moq,
    moqUpTo: stepsKept('moqUpTo', moq),
    capacityFrom: stepsKept('capacityFrom', comparableAmount(product.monthlyCapacity, product.packaging)),
    shelfLifeFrom: stepsKept('shelfLifeFrom', product.shelfLifeDays && product.shelfLifeDays / DAYS_A_MONTH),
    createdAt: Date.parse(product.createdAt),
    featured: product.featured ? 1 : 0,
    available: product.availability === 'inStock' ? 1 : 0,
    readiness: readyFor.length,
    levelledUp: product.business.levelledUpYear === undefined ? 0 : 1,
    card: {
      id: product.id,
      slug: product.slug,
      slugs: product.slugs,
      name: product.name,
      business: { name: product.business.name, slug: product.business.slug },
      categorySlug: product.category.slug,
      price: product.price,
      priceUnit: product.priceUnit,
      netWeightGrams: product.netWeightGrams,
      moq: product.moq,
      picture: product.pictures[0],
      certificates,
      readyFor,
      isSample: product.isSample,
    },
  }
}

export function businessDocument(business: Business, productCount: number, sharedUpdatedAt: string): BusinessDocument {
  const { district, subdistrict } = business.locality
  return {
    id: business.id,
    stamp: businessStamp(business.updatedAt, productCount, sharedUpdatedAt),
    name: business.name,
    tagline_id: business.tagline.id,
    tagline_en: business.tagline.en ?? '',
    tagline_ar: business.tagline.ar ?? '',
    place: `${subdistrict.name} ${district.name}`,
    district: district.slug,
    tier: business.tier,
    featured: business.featured ? 1 : 0,
    sortName: business.name.toLocaleLowerCase('id'),
    card: {
      id: business.id,
      slug: business.slug,
      name: business.name,
      tagline: business.tagline,
      locality: business.locality,
      tier: business.tier,
      levelledUpYear: business.levelledUpYear,
      productCount,
      portrait: business.portrait,
      verified: business.verified,
      isSample: business.isSample,
    },
  }
}
