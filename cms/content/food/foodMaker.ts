import {
  type BusinessContent,
  type ClaimContent,
  type MakerContent,
  type ProductContent,
  quantity,
  reference,
  type ShelfContent,
  slug,
  type VariantContent,
} from '../contentTypes.ts'
import { carton } from './cartons.ts'
import { type CertificateDraft, certificateDocuments } from './certificates.ts'
import type { ExportPreparation } from './exportPreparation.ts'
import type { IngredientKey } from './ingredientLexicon.ts'
import { type NutritionDraft, nutritionPanel } from './nutrition.ts'
import type { Pack } from './packs.ts'
import { type Look, packAndInside } from './pictures.ts'
import { recipe } from './recipe.ts'
import { line, paragraphs, type Trilingual } from './trilingual.ts'

/** A maker as its file states it. */
export interface MakerDraft {
  readonly slug: string
  readonly name: string
  readonly tier: BusinessContent['tier']
  readonly levelledUpYear?: number
  readonly foundedYear: number
  readonly workers: number
  readonly tagline: Trilingual
  readonly story: Trilingual
  /** Slug of the kelurahan. */
  readonly subdistrict: string
  readonly address: string
  readonly at: readonly [lat: number, lng: number]
  /** Last digits of a number that cannot be dialled. */
  readonly line: number
  readonly monthlyCapacity: Trilingual
  /** Market code and year of the first consignment. */
  readonly exportsSince?: Readonly<Record<string, number>>
  readonly featured?: boolean
  readonly verified?: boolean
}

/** A product as its maker's file states it; the rest follows from the maker, the pack and the recipe. */
export interface ProductDraft {
  readonly slug: string
  readonly category: string
  readonly name: Trilingual
  readonly summary: Trilingual
  readonly description: Trilingual
  /** In descending order of weight. */
  readonly recipe: readonly IngredientKey[]
  readonly claims: readonly ClaimContent[]
  /** Absent where the maker has not had it measured. */
  readonly nutrition?: NutritionDraft
  readonly shelfLifeDays: number
  readonly storage: Trilingual
  readonly spicy?: 1 | 2 | 3
  readonly priceIdr: number
  readonly pack: Pack
  /** Grams, or millilitres where `drink`. */
  readonly net: number
  readonly drink?: boolean
  readonly variants?: readonly VariantDraft[]
  readonly stock: number
  readonly madeToOrder?: boolean
  readonly unitsPerCarton: number
  readonly hsCode: string
  readonly moqCartons: number
  /** Packs a month. */
  readonly capacity: number
  readonly leadTimeDays: number
  readonly prepared: ExportPreparation
  readonly origin?: ProductContent['originCriterion']
  /** Shelf at the UMKM Center, and on the mall's floor. */
  readonly center?: string
  readonly mall?: string
  readonly look: Look
  readonly featured?: boolean
}

export interface VariantDraft {
  readonly name: Trilingual
  readonly priceIdr: number
  /** Grams, or millilitres of a drink. */
  readonly net?: number
}

/** A size of the same product: "500 g". */
export function size(grams: number, priceIdr: number): VariantDraft {
  const [amount, unit, arabic] = grams >= 1000 ? [grams / 1000, 'kg', 'كغ'] : [grams, 'g', 'غ']
  return {
    name: [`${amount.toLocaleString('id-ID')} ${unit}`, `${amount} ${unit}`, `${amount} ${arabic}`],
    priceIdr,
    net: grams,
  }
}

/** A kind of the same product: a flavour, a roast, a grind. */
export function kind(id: string, en: string, ar: string, priceIdr: number, net?: number): VariantDraft {
  return { name: [id, en, ar], priceIdr, ...(net === undefined ? {} : { net }) }
}

/** Invented marketplaces: no real one is named in sample content. */
const MARKETPLACES = [
  { key: 'lapak-contoh', name: 'Lapak Contoh', host: 'lapak-contoh.example' },
  { key: 'pasar-contoh', name: 'Pasar Contoh', host: 'pasar-contoh.example' },
]

/** The documents of one maker: the business, its products and its certificates. */
export function foodMaker(
  draft: MakerDraft,
  products: readonly ProductDraft[],
  certificates: readonly CertificateDraft[],
): MakerContent {
  return {
    business: businessDocument(draft, products[0]),
    products: products.map((product) => productDocument(draft, product)),
    certificates: certificateDocuments(draft.slug, certificates),
  }
}

function marketplaceLinks(path: string) {
  return MARKETPLACES.map(({ key, name, host }) => ({ _key: key, name, url: `https://${host}/${path}` }))
}

function businessDocument(draft: MakerDraft, signature: ProductDraft | undefined): BusinessContent {
  const number = `62000000${String(draft.line).padStart(4, '0')}`
  const portrait = signature
    ? packAndInside(draft.slug, draft.slug, signature.name, signature.pack, signature.look).slice(1)
    : []
  return {
    _id: `business-${draft.slug}`,
    _type: 'business',
    name: draft.name,
    slug: slug(draft.slug),
    isSample: true,
    owners: [`user-${draft.slug}`],
    tier: draft.tier,
    ...(draft.levelledUpYear === undefined ? {} : { levelledUpYear: draft.levelledUpYear }),
    foundedYear: draft.foundedYear,
    workers: draft.workers,
    tagline: line(draft.tagline),
    story: paragraphs(draft.story),
    subdistrict: reference(`subdistrict-${draft.subdistrict}`),
    address: draft.address,
    location: { _type: 'geopoint', lat: draft.at[0], lng: draft.at[1] },
    ...(portrait[0] ? { portrait: portrait[0] } : {}),
    phone: number,
    whatsapp: number,
    email: `halo@${draft.slug}.example`,
    website: `https://${draft.slug}.example`,
    marketplaces: marketplaceLinks(draft.slug),
    monthlyCapacity: line(draft.monthlyCapacity),
    exportExperience: Object.entries(draft.exportsSince ?? {}).map(([market, since]) => ({
      _key: market.toLowerCase(),
      market,
      since,
    })),
    verified: draft.verified ?? true,
    featured: draft.featured ?? false,
  }
}

function productDocument(maker: MakerDraft, draft: ProductDraft): ProductContent {
  return {
    _id: `product-${draft.slug}`,
    _type: 'product',
    name: line(draft.name),
    slug: slug(draft.slug),
    isSample: true,
    owners: [`user-${maker.slug}`],
    business: reference(`business-${maker.slug}`),
    category: reference(`category-${draft.category}`),
    summary: line(draft.summary),
    description: paragraphs(draft.description),
    pictures: packAndInside(draft.slug, maker.slug, draft.name, draft.pack, draft.look),
    priceIdr: draft.priceIdr,
    priceUnit: draft.pack.priceUnit,
    ...(draft.drink ? { netVolumeMl: draft.net } : { netWeightGrams: draft.net }),
    variants: variants(draft),
    availability: draft.madeToOrder ? 'madeToOrder' : draft.stock > 0 ? 'inStock' : 'outOfStock',
    stock: draft.stock,
    ...recipe(draft.recipe),
    claims: draft.claims,
    ...(draft.nutrition ? { nutrition: nutritionPanel(draft.nutrition) } : {}),
    shelfLifeDays: draft.shelfLifeDays,
    storage: line(draft.storage),
    spicyLevel: draft.spicy ?? 0,
    packaging: carton(draft.pack, draft.net, draft.drink ? 'ml' : 'g', draft.unitsPerCarton),
    hsCode: draft.hsCode,
    moq: quantity(draft.moqCartons, 'carton'),
    monthlyCapacity: quantity(draft.capacity, 'pack'),
    leadTimeDays: draft.leadTimeDays,
    ...draft.prepared,
    ...(draft.origin ? { originCriterion: draft.origin } : {}),
    marketplaceLinks: marketplaceLinks(`${maker.slug}/${draft.slug}`),
    shelves: [...shelf('umkm-center', draft.center), ...shelf('lantai-umkm', draft.mall)],
    featured: draft.featured ?? false,
  }
}

function variants({ slug: product, variants: drafts = [], stock, drink }: ProductDraft): readonly VariantContent[] {
  return drafts.map(({ name, priceIdr, net }, index) => ({
    _key: `variant-${index + 1}`,
    name: line(name),
    priceIdr,
    ...(net === undefined ? {} : { [drink ? 'netVolumeMl' : 'netWeightGrams']: net }),
    sku: `${product}-${index + 1}`.toUpperCase(),
    stock: Math.round(stock / drafts.length),
  }))
}

function shelf(place: string, label: string | undefined): readonly ShelfContent[] {
  return label ? [{ _key: place, place: reference(`place-${place}`), shelf: label }] : []
}
