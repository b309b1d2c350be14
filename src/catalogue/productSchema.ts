import { z } from 'zod'
import { rupiah } from '#i18n/format.ts'
import { address, flag, isoDate, link, list, localeText, optional, picture } from './cmsValues.ts'
import {
  ALLERGENS,
  ANIMAL_INGREDIENTS,
  AVAILABILITIES,
  CERTIFICATE_KINDS,
  CLAIMS,
  MATERIALS,
  PRICE_UNITS,
  type Product,
  QUANTITY_UNITS,
  TIERS,
} from './model.ts'

const positive = z.number().positive()
const amount = z.number().nonnegative()
const wholeRupiah = z.number().int().positive()

export const locality = z.object({
  subdistrict: z.object({ name: z.string(), slug: z.string() }),
  district: z.object({ name: z.string(), slug: z.string() }),
})
export const categoryRef = z.object({
  id: z.string(),
  title: localeText,
  ...address,
  kind: z.enum(['food', 'craft']),
})
export const businessRef = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  // A maker's number mistyped, or her subdistrict half filled, must not take her products off the site.
  whatsapp: optional(z.string().regex(/^\d{8,15}$/)).catch(undefined),
  tier: optional(z.enum(TIERS)).catch(undefined),
  levelledUpYear: optional(z.number().int()).catch(undefined),
  updatedAt: z.string().default(''),
  locality: optional(locality).catch(undefined),
})
const quantity = z.object({ amount: positive, unit: z.enum(QUANTITY_UNITS) })
const nutrition = z.object({
  servingGrams: positive,
  energyKj: amount,
  proteinG: amount,
  fatG: amount,
  saturatedFatG: amount,
  carbohydrateG: amount,
  sugarsG: amount,
  sodiumMg: amount,
})
const packaging = z.object({
  description: optional(localeText),
  innerUnits: optional(positive),
  unitsPerCarton: optional(positive),
  cartonsPerPallet: optional(positive),
  palletHeightMm: optional(positive),
  cartonGrossGrams: optional(positive),
  cartonLengthMm: optional(positive),
  cartonWidthMm: optional(positive),
  cartonHeightMm: optional(positive),
  woodPackaging: optional(z.enum(['none', 'ispm15', 'untreated'])),
})
const dimensions = z.object({
  lengthMm: optional(positive),
  widthMm: optional(positive),
  heightMm: optional(positive),
  weightGrams: optional(positive),
})
const variant = z
  .object({
    key: z.string(),
    name: localeText,
    priceIdr: wholeRupiah,
    netWeightGrams: optional(positive),
    netVolumeMl: optional(positive),
    stock: optional(amount),
  })
  .transform(({ priceIdr, ...rest }) => ({ ...rest, price: rupiah(priceIdr) }))

/** From the projection `CERTIFICATE`. `productIds` empty: it covers all that the business makes. */
export const certificate = z
  .object({
    id: z.string(),
    businessId: z.string(),
    productIds: list(z.string()),
    kind: z.enum(CERTIFICATE_KINDS),
    number: z.string(),
    issuer: z.string(),
    issuedOn: isoDate,
    validUntil: optional(isoDate),
    updatedAt: z.string(),
    verification: optional(z.object({ state: optional(z.string()), checkedOn: optional(isoDate) })),
  })
  .transform(({ verification, ...rest }) => ({
    ...rest,
    verified: verification?.state === 'verified',
    checkedOn: verification?.checkedOn,
  }))
export type CoveringCertificate = z.output<typeof certificate>

/** A product without its maker's certificates. */
export interface ProductAlone extends Omit<Product, 'certificates' | 'makerUpdatedAt'> {
  readonly businessUpdatedAt: string
}

/** From the projection `PRODUCT`: everything but the certificates, which are asked for by business. */
export const product = z
  .object({
    id: z.string(),
    ...address,
    name: localeText,
    isSample: flag,
    createdAt: z.string(),
    updatedAt: z.string(),
    business: businessRef,
    category: categoryRef,
    summary: localeText,
    description: localeText,
    pictures: list(picture),
    priceIdr: wholeRupiah,
    priceUnit: z.enum(PRICE_UNITS),
    netWeightGrams: optional(positive),
    netVolumeMl: optional(positive),
    variants: list(variant),
    availability: z.enum(AVAILABILITIES).catch('inStock'),
    stock: optional(amount),
    ingredients: optional(localeText),
    allergens: list(z.enum(ALLERGENS)),
    animalIngredients: list(z.enum(ANIMAL_INGREDIENTS)),
    claims: list(z.enum(CLAIMS)),
    nutrition: optional(nutrition).catch(undefined),
    shelfLifeDays: optional(positive),
    storage: optional(localeText),
    spicyLevel: optional(amount),
    materials: list(z.enum(MATERIALS)),
    technique: optional(localeText),
    dimensions: optional(dimensions),
    care: optional(localeText),
    packaging: optional(packaging).catch(undefined),
    hsCode: optional(z.string()),
    moq: optional(quantity).catch(undefined),
    monthlyCapacity: optional(quantity).catch(undefined),
    leadTimeDays: optional(positive),
    labels: list(z.enum(['en', 'ar'])),
    dateMarking: optional(z.enum(['printed', 'handwritten', 'none'])),
    lotCoding: flag,
    originCriterion: optional(z.enum(['whollyObtained', 'regionalValue', 'tariffShift'])),
    privateLabel: flag,
    marketplaceLinks: list(link),
    shelves: list(z.object({ place: z.object({ ...address, title: localeText }), shelf: z.string() })),
    featured: flag,
  })
  .transform(
    ({ priceIdr, business: { updatedAt: businessUpdatedAt, ...business }, ...rest }): ProductAlone => ({
      ...rest,
      business,
      businessUpdatedAt,
      price: rupiah(priceIdr),
    }),
  )
