import type { ProofField } from '#cms/readiness/proofFields.ts'
import type { Money } from '#i18n/format.ts'
import type { LocaleText } from '#i18n/locale.ts'
import type { Addressed } from '#i18n/routes.ts'

/** The read model: what pages, the index, readiness and inquiries know of the CMS's documents. */

export const CERTIFICATE_KINDS = [
  'nib',
  'sppirt',
  'bpomMd',
  'halal',
  'sni',
  'haccp',
  'iso22000',
  'trademark',
  'labTest',
  'heatTreatment',
  'organic',
] as const
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number]
export const ALLERGENS = [
  'peanut',
  'soy',
  'wheat',
  'milk',
  'egg',
  'fish',
  'crustacean',
  'sesame',
  'treeNut',
  'sulphite',
] as const
export type Allergen = (typeof ALLERGENS)[number]
export const ANIMAL_INGREDIENTS = ['dairy', 'egg', 'meat', 'poultry', 'fish', 'honey', 'gelatine'] as const
export type AnimalIngredient = (typeof ANIMAL_INGREDIENTS)[number]
export const CLAIMS = ['vegan', 'glutenFree', 'noAddedSugar', 'noPreservatives', 'organic', 'noMsg'] as const
export type Claim = (typeof CLAIMS)[number]
export const MATERIALS = [
  'wood',
  'bamboo',
  'rattan',
  'plantFibre',
  'clay',
  'cotton',
  'silk',
  'leather',
  'metal',
  'glass',
  'paper',
] as const
export type Material = (typeof MATERIALS)[number]
export const TIERS = ['mikro', 'kecil', 'menengah'] as const
export type Tier = (typeof TIERS)[number]
export const AVAILABILITIES = ['inStock', 'madeToOrder', 'outOfStock'] as const
export type Availability = (typeof AVAILABILITIES)[number]
export const PRICE_UNITS = ['pack', 'bottle', 'jar', 'box', 'piece', 'sheet', 'set', 'kg'] as const
export type PriceUnit = (typeof PRICE_UNITS)[number]
export const QUANTITY_UNITS = ['pack', 'carton', 'piece', 'kg', 'set', 'container20', 'container40'] as const
export type QuantityUnit = (typeof QUANTITY_UNITS)[number]
export const MARKET_CODES = ['NZ', 'AE', 'SA', 'QA', 'KW', 'BH', 'OM'] as const
export type MarketCode = (typeof MARKET_CODES)[number]

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export interface Quantity {
  readonly amount: number
  readonly unit: QuantityUnit
}
export interface Source {
  readonly title: string
  readonly url?: string | undefined
  readonly date: string
}
/** A picture of the CMS. `file` is its name at the CMS's image host (`<hash>-<w>x<h>.<format>`). */
export interface Picture {
  readonly file: string
  readonly width: number
  readonly height: number
  /** A tiny picture as data URL, shown until the real one is there. */
  readonly lqip?: string | undefined
  readonly alt: LocaleText
  readonly crop?:
    | { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
    | undefined
}

export interface Link {
  readonly name: string
  readonly url: string
}

export interface Certificate {
  readonly id: string
  readonly kind: CertificateKind
  readonly number: string
  readonly issuer: string
  readonly issuedOn: string
  /** Absent: no end date (halal certificates since UU 6/2023). */
  readonly validUntil?: string | undefined
  readonly verified: boolean
  readonly checkedOn?: string | undefined
}

export interface DistrictRef {
  readonly name: string
  readonly slug: string
}
/** Where a business is. */
export interface Locality {
  readonly subdistrict: { readonly name: string; readonly slug: string }
  readonly district: DistrictRef
}

export interface BusinessRef {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly locality?: Locality | undefined
}
export interface CategoryRef extends Addressed {
  readonly id: string
  readonly title: LocaleText
  readonly kind: 'food' | 'craft'
}

export interface Variant {
  readonly key: string
  readonly name: LocaleText
  readonly price: Money
  readonly netWeightGrams?: number | undefined
  readonly netVolumeMl?: number | undefined
  readonly stock?: number | undefined
}
export interface Nutrition {
  readonly servingGrams: number
  readonly energyKj: number
  readonly proteinG: number
  readonly fatG: number
  readonly saturatedFatG: number
  readonly carbohydrateG: number
  readonly sugarsG: number
  readonly sodiumMg: number
}
export interface Packaging {
  readonly description?: LocaleText | undefined
  /** How many an inner box holds, where cartons hold such. */
  readonly innerUnits?: number | undefined
  readonly unitsPerCarton?: number | undefined
  readonly cartonsPerPallet?: number | undefined
  /** Of the loaded pallet, its deck included. */
  readonly palletHeightMm?: number | undefined
  readonly cartonGrossGrams?: number | undefined
  readonly cartonLengthMm?: number | undefined
  readonly cartonWidthMm?: number | undefined
  readonly cartonHeightMm?: number | undefined
  readonly woodPackaging?: 'none' | 'ispm15' | 'untreated' | undefined
}

export interface Product extends Addressed {
  readonly id: string
  readonly name: LocaleText
  readonly isSample: boolean
  readonly createdAt: string
  readonly updatedAt: string
  readonly business: BusinessRef & {
    readonly whatsapp?: string | undefined
    readonly tier?: Tier | undefined
    readonly levelledUpYear?: number | undefined
  }
  readonly category: CategoryRef
  readonly summary: LocaleText
  readonly description: LocaleText
  readonly pictures: readonly Picture[]
  readonly price: Money
  readonly priceUnit: PriceUnit
  readonly netWeightGrams?: number | undefined
  readonly netVolumeMl?: number | undefined
  readonly variants: readonly Variant[]
  readonly availability: Availability
  readonly stock?: number | undefined
  readonly ingredients?: LocaleText | undefined
  readonly allergens: readonly Allergen[]
  readonly animalIngredients: readonly AnimalIngredient[]
  readonly claims: readonly Claim[]
  readonly nutrition?: Nutrition | undefined
  readonly shelfLifeDays?: number | undefined
  readonly storage?: LocaleText | undefined
  readonly spicyLevel?: number | undefined
  readonly materials: readonly Material[]
  readonly technique?: LocaleText | undefined
  readonly dimensions?:
    | {
        readonly lengthMm?: number | undefined
        readonly widthMm?: number | undefined
        readonly heightMm?: number | undefined
        readonly weightGrams?: number | undefined
      }
    | undefined
  readonly care?: LocaleText | undefined
  readonly packaging?: Packaging | undefined
  readonly hsCode?: string | undefined
  readonly moq?: Quantity | undefined
  readonly monthlyCapacity?: Quantity | undefined
  readonly leadTimeDays?: number | undefined
  readonly labels: readonly ('en' | 'ar')[]
  readonly dateMarking?: 'printed' | 'handwritten' | 'none' | undefined
  readonly lotCoding: boolean
  readonly originCriterion?: 'whollyObtained' | 'regionalValue' | 'tariffShift' | undefined
  readonly privateLabel: boolean
  readonly marketplaceLinks: readonly Link[]
  readonly shelves: readonly {
    readonly place: Addressed & { readonly title: LocaleText }
    readonly shelf: string
  }[]
  readonly featured: boolean
  /** The latest change of its business or of the business's certificates (ISO 8601): tells whether what was derived from it is old. */
  readonly makerUpdatedAt: string
  /** Those of its business that cover this product. */
  readonly certificates: readonly Certificate[]
}

export interface Business {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly isSample: boolean
  readonly createdAt: string
  readonly updatedAt: string
  readonly tier: Tier
  readonly levelledUpYear?: number | undefined
  readonly foundedYear?: number | undefined
  readonly workers?: number | undefined
  readonly tagline: LocaleText
  readonly story: LocaleText
  readonly locality: Locality
  readonly address?: string | undefined
  readonly location?: { readonly lat: number; readonly lng: number } | undefined
  readonly portrait?: Picture | undefined
  readonly phone?: string | undefined
  readonly whatsapp?: string | undefined
  readonly email?: string | undefined
  readonly website?: string | undefined
  readonly marketplaces: readonly Link[]
  readonly monthlyCapacity?: LocaleText | undefined
  readonly exportExperience: readonly { readonly market: string; readonly since: number }[]
  readonly verified: boolean
  readonly featured: boolean
  readonly certificates: readonly Certificate[]
}

export interface Category extends CategoryRef {
  readonly intro: LocaleText
  readonly parent?: CategoryRef | undefined
  readonly picture?: Picture | undefined
}
export interface District extends DistrictRef {
  readonly id: string
  readonly code: string
  readonly intro: LocaleText
  readonly centres: readonly { readonly name: string; readonly subdistrict: string; readonly description: LocaleText }[]
  readonly subdistricts: readonly { readonly name: string; readonly slug: string }[]
}
export interface Market {
  readonly id: string
  readonly code: MarketCode
  readonly name: LocaleText
  readonly slug: string
  readonly currency: string
  readonly language: 'en' | 'ar'
  readonly intro: LocaleText
  readonly ports: readonly { readonly name: string; readonly unlocode?: string | undefined }[]
  readonly weekend: LocaleText
  readonly terms: LocaleText
  readonly labelChecklist: readonly LocaleText[]
  readonly costs: LocaleText
  /** How many rupiah one unit of the currency is worth, on a date. Approximate. */
  readonly rate: { readonly idrPerUnit: number; readonly date: string; readonly source: string }
}

/** How a requirement is met: by a certificate, a field of the product, or someone else's act that the site cannot see. */
export type Proof =
  | { readonly type: 'certificate'; readonly kinds: readonly CertificateKind[] }
  | { readonly type: 'field'; readonly field: ProofField }
  | { readonly type: 'importer' | 'shipment' | 'unknown' }

export interface Requirement {
  readonly id: string
  readonly title: LocaleText
  readonly explanation: LocaleText
  readonly markets: readonly MarketCode[]
  readonly appliesTo: {
    readonly kind: 'all' | 'food' | 'craft'
    readonly allergens: readonly Allergen[]
    readonly materials: readonly Material[]
    readonly animalIngredients: readonly AnimalIngredient[]
  }
  readonly severity: 'must' | 'recommended'
  readonly proof: Proof
  readonly facility?: (Addressed & { readonly title: LocaleText }) | undefined
  readonly source: Source
  readonly confidence: 'A' | 'B' | 'C'
  readonly checkedOn: string
}

export interface Place extends Addressed {
  readonly id: string
  readonly title: LocaleText
  readonly kind: 'umkmCenter' | 'mallFloor'
  readonly status: 'preparation' | 'open'
  readonly intro: LocaleText
  readonly address: string
  readonly location?: { readonly lat: number; readonly lng: number } | undefined
  /** Times of Malang's clock: "09:00". */
  readonly hours: readonly { readonly weekdays: readonly Weekday[]; readonly opens: string; readonly closes: string }[]
  readonly directions: LocaleText
  readonly picture?: Picture | undefined
}
/** A product as it stands on a place's shelf. */
export interface ShelfGood {
  readonly productId: string
  readonly name: LocaleText
  readonly maker: string
  readonly price: Money
  readonly shelf: string
  readonly isSample: boolean
}
export interface Facility extends Addressed {
  readonly id: string
  readonly title: LocaleText
  readonly summary: LocaleText
  readonly who: LocaleText
  readonly bring: readonly LocaleText[]
  readonly duration: LocaleText
  readonly steps: readonly LocaleText[]
  readonly nextDates: readonly { readonly date: string; readonly title: LocaleText }[]
}
export interface Programme {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly summary: LocaleText
  readonly body: LocaleText
  readonly source: Source
}
export type FigureKey = 'umkmTotal' | 'levelUpTarget' | 'levelledUp' | 'exporting' | 'turnoverIndicator'
export interface Figure {
  readonly id: string
  readonly key: FigureKey
  readonly label: LocaleText
  readonly value: number
  readonly unit: 'business' | 'IDR' | 'percent'
  readonly year: number
  readonly note?: LocaleText | undefined
  readonly source: Source
}
export interface Collection extends Addressed {
  readonly id: string
  readonly title: LocaleText
  readonly intro: LocaleText
  readonly picture?: Picture | undefined
  readonly market?: MarketCode | undefined
  readonly productIds: readonly string[]
}
/** Portable Text, as `@portabletext/to-html` takes it, in each language there is. */
export interface LocaleBlocks {
  readonly id: readonly PortableBlock[]
  readonly en?: readonly PortableBlock[] | undefined
  readonly ar?: readonly PortableBlock[] | undefined
}
export interface PortableBlock {
  readonly _type: string
  readonly [key: string]: unknown
}
export interface StorySummary extends Addressed {
  readonly id: string
  readonly title: LocaleText
  readonly excerpt: LocaleText
  readonly picture?: Picture | undefined
  readonly publishedOn: string
  readonly updatedAt: string
  readonly isSample: boolean
}
export interface Story extends StorySummary {
  readonly body: LocaleBlocks
  readonly business?: BusinessRef | undefined
}
export interface InfoPage {
  readonly id: string
  readonly title: LocaleText
  readonly body: LocaleBlocks
  readonly updatedOn: string
}
export interface SiteSettings {
  readonly windowProductIds: readonly string[]
  readonly featuredProductIds: readonly string[]
  readonly featuredBusinessIds: readonly string[]
  readonly featuredCollectionIds: readonly string[]
  readonly officeName: LocaleText
  readonly officeEmail: string
  readonly officePhone?: string | undefined
  readonly officeAddress?: string | undefined
}
