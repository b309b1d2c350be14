import type { PictureDrawing } from './drawings/drawing.ts'
import { referenceTo, slugValue } from './seedDocument.ts'

/**
 * Sample content as documents of the lake: `business`, `product` and `certificate` of docs/content-model.md.
 * Types are aliases, not interfaces, so that each is a `SeedDocument` without an index signature of its own.
 */

export type LocaleStringContent = {
  readonly _type: 'localeString'
  readonly id: string
  readonly en: string
  readonly ar: string
}
/** Several paragraphs with a blank line between them. */
export type LocaleTextContent = {
  readonly _type: 'localeText'
  readonly id: string
  readonly en: string
  readonly ar: string
}
type SlugContent = ReturnType<typeof slugValue>
type ReferenceContent = ReturnType<typeof referenceTo>

/** One line in all three languages. */
export function localeString(id: string, en: string, ar: string): LocaleStringContent {
  return { _type: 'localeString', id, en, ar }
}

/** Several paragraphs in all three languages. */
export function localeText(id: string, en: string, ar: string): LocaleTextContent {
  return { _type: 'localeText', id, en, ar }
}

/** The value of a reference field. */
export const reference = referenceTo

/** The value of a `slug` field. */
export const slug = slugValue

/** A picture that the seeder draws, uploads and turns into an image asset. */
export type PictureContent = {
  readonly _type: 'picture'
  readonly _key: string
  readonly drawing: PictureDrawing
  readonly alt: LocaleStringContent
}

export type QuantityContent = {
  readonly _type: 'quantity'
  readonly amount: number
  readonly unit: 'pack' | 'carton' | 'piece' | 'kg' | 'set' | 'container20' | 'container40'
}

/** The value of a `quantity` field. */
export function quantity(amount: number, unit: QuantityContent['unit']): QuantityContent {
  return { _type: 'quantity', amount, unit }
}

type GeopointContent = { readonly _type: 'geopoint'; readonly lat: number; readonly lng: number }
export type LinkContent = { readonly _key: string; readonly name: string; readonly url: string }

export type BusinessContent = {
  readonly _id: string
  readonly _type: 'business'
  readonly name: string
  readonly slug: SlugContent
  readonly isSample: true
  readonly owners: readonly string[]
  readonly tier: 'mikro' | 'kecil' | 'menengah'
  readonly levelledUpYear?: number
  readonly foundedYear?: number
  readonly workers?: number
  readonly tagline: LocaleStringContent
  readonly story: LocaleTextContent
  readonly subdistrict: ReferenceContent
  readonly address: string
  readonly location?: GeopointContent
  readonly portrait?: PictureContent
  readonly phone?: string
  readonly whatsapp?: string
  readonly email?: string
  readonly website?: string
  readonly marketplaces: readonly LinkContent[]
  readonly monthlyCapacity?: LocaleStringContent
  readonly exportExperience: readonly { readonly _key: string; readonly market: string; readonly since: number }[]
  readonly verified: boolean
  readonly featured: boolean
}

export type AllergenContent =
  | 'peanut'
  | 'soy'
  | 'wheat'
  | 'milk'
  | 'egg'
  | 'fish'
  | 'crustacean'
  | 'sesame'
  | 'treeNut'
  | 'sulphite'
export type AnimalIngredientContent = 'dairy' | 'egg' | 'meat' | 'poultry' | 'fish' | 'honey' | 'gelatine'
export type ClaimContent = 'vegan' | 'glutenFree' | 'noAddedSugar' | 'noPreservatives' | 'organic' | 'noMsg'
export type MaterialContent =
  | 'wood'
  | 'bamboo'
  | 'rattan'
  | 'plantFibre'
  | 'clay'
  | 'cotton'
  | 'silk'
  | 'leather'
  | 'metal'
  | 'glass'
  | 'paper'

/** Per 100 g, `servingGrams` apart. */
export type NutritionContent = {
  readonly servingGrams: number
  readonly energyKj: number
  readonly proteinG: number
  readonly fatG: number
  readonly saturatedFatG: number
  readonly carbohydrateG: number
  readonly sugarsG: number
  readonly sodiumMg: number
}

export type PackagingContent = {
  readonly description: LocaleStringContent
  /** Packs in one inner box, where the carton holds such. */
  readonly innerUnits?: number
  readonly unitsPerCarton: number
  readonly cartonsPerPallet: number
  readonly palletHeightMm: number
  readonly cartonGrossGrams: number
  readonly cartonLengthMm: number
  readonly cartonWidthMm: number
  readonly cartonHeightMm: number
  readonly woodPackaging: 'none' | 'ispm15' | 'untreated'
}

export type VariantContent = {
  readonly _key: string
  readonly name: LocaleStringContent
  readonly priceIdr: number
  readonly netWeightGrams?: number
  readonly netVolumeMl?: number
  readonly sku?: string
  readonly stock?: number
}

export type ShelfContent = { readonly _key: string; readonly place: ReferenceContent; readonly shelf: string }

export type ProductContent = {
  readonly _id: string
  readonly _type: 'product'
  readonly name: LocaleStringContent
  readonly slug: SlugContent
  readonly isSample: true
  readonly owners: readonly string[]
  readonly business: ReferenceContent
  readonly category: ReferenceContent
  /** At most 160 characters in each language. */
  readonly summary: LocaleStringContent
  readonly description: LocaleTextContent
  readonly pictures: readonly PictureContent[]
  /** Whole rupiah. */
  readonly priceIdr: number
  readonly priceUnit: 'pack' | 'bottle' | 'jar' | 'box' | 'piece' | 'sheet' | 'set' | 'kg'
  readonly netWeightGrams?: number
  readonly netVolumeMl?: number
  readonly variants: readonly VariantContent[]
  readonly availability: 'inStock' | 'madeToOrder' | 'outOfStock'
  readonly stock?: number
  readonly ingredients?: LocaleTextContent
  readonly allergens: readonly AllergenContent[]
  readonly animalIngredients: readonly AnimalIngredientContent[]
  readonly claims: readonly ClaimContent[]
  readonly nutrition?: NutritionContent
  readonly shelfLifeDays?: number
  readonly storage?: LocaleStringContent
  readonly spicyLevel?: 0 | 1 | 2 | 3
  readonly materials?: readonly MaterialContent[]
  readonly technique?: LocaleStringContent
  readonly dimensions?: {
    readonly lengthMm?: number
    readonly widthMm?: number
    readonly heightMm?: number
    readonly weightGrams?: number
  }
  readonly care?: LocaleStringContent
  readonly packaging?: PackagingContent
  /** Six digits, HS 2022. */
  readonly hsCode?: string
  readonly moq?: QuantityContent
  readonly monthlyCapacity?: QuantityContent
  readonly leadTimeDays?: number
  readonly labels: readonly ('en' | 'ar')[]
  readonly dateMarking?: 'printed' | 'handwritten' | 'none'
  readonly lotCoding: boolean
  readonly originCriterion?: 'whollyObtained' | 'regionalValue' | 'tariffShift'
  readonly privateLabel: boolean
  readonly marketplaceLinks: readonly LinkContent[]
  readonly shelves: readonly ShelfContent[]
  readonly featured: boolean
}

export type CertificateContent = {
  readonly _id: string
  readonly _type: 'certificate'
  readonly business: ReferenceContent
  readonly owners: readonly string[]
  /** Empty: all products of the business. */
  readonly products: readonly (ReferenceContent & { readonly _key: string })[]
  readonly kind:
    | 'nib'
    | 'sppirt'
    | 'bpomMd'
    | 'halal'
    | 'sni'
    | 'haccp'
    | 'iso22000'
    | 'trademark'
    | 'labTest'
    | 'heatTreatment'
    | 'organic'
  /** "CONTOH-…": plainly not a valid number. */
  readonly number: string
  readonly issuer: string
  /** ISO dates. */
  readonly issuedOn: string
  readonly validUntil?: string
  readonly verification: {
    readonly state: 'unchecked' | 'verified' | 'rejected'
    readonly checkedOn?: string
    readonly note?: string
  }
  readonly isSample: true
}

/** One maker with everything that belongs to it; a maker's file exports one. */
export type MakerContent = {
  readonly business: BusinessContent
  readonly products: readonly ProductContent[]
  readonly certificates: readonly CertificateContent[]
}
