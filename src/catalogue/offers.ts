import type { Money } from '#i18n/format.ts'
import type { LocaleText } from '#i18n/locale.ts'
import type { Availability, Product, Variant } from './model.ts'
import { variantAvailability } from './variantAvailability.ts'

/** One way a product is sold: as it is, or as one of its variants. */
export interface Offer {
  /** The variant's key and name; without them: the product as it is. */
  readonly key?: string | undefined
  readonly name?: LocaleText | undefined
  readonly price: Money
  readonly netWeightGrams?: number | undefined
  readonly netVolumeMl?: number | undefined
  readonly availability: Availability
  readonly stock?: number | undefined
}

/** What 100 grams or millilitres cost. */
export interface UnitPrice {
  readonly price: Money
  readonly per: '100g' | '100ml'
}

/** All ways a product is sold. The product as it is comes first, unless a variant is the same thing at the same price. */
export function offersOf(product: Product): Offer[] {
  const variants = product.variants.map((variant) => variantOffer(variant, product))
  if (variants.some((variant) => isAsItIs(variant, product))) return variants
  const { price, netWeightGrams, netVolumeMl, availability, stock } = product
  return [{ price, netWeightGrams, netVolumeMl, availability, stock }, ...variants]
}

/** The offer to show first: what the product's card says, or where that is sold out, one that can be had. */
export function firstOffer(offers: readonly Offer[], product: Product): Offer | undefined {
  const obtainable = offers.filter(({ availability }) => availability !== 'outOfStock')
  const asItIs = (candidates: readonly Offer[]) => candidates.find((offer) => isAsItIs(offer, product))
  return asItIs(obtainable) ?? obtainable[0] ?? asItIs(offers)
}

/** Undefined where neither weight nor volume is known, or the whole is 100 already. */
export function unitPrice({ price, netWeightGrams, netVolumeMl }: Offer): UnitPrice | undefined {
  const net = netWeightGrams ?? netVolumeMl
  if (!net || net === 100) return undefined
  return {
    price: { ...price, amount: Math.round((price.amount / net) * 100) },
    per: netWeightGrams ? '100g' : '100ml',
  }
}

/** A flavour at the product's own price weighs what the product weighs; another price may mean another size. */
function variantOffer(variant: Variant, product: Product): Offer {
  const { key, name, price, stock } = variant
  const same = price.amount === product.price.amount
  const measured = variant.netWeightGrams !== undefined || variant.netVolumeMl !== undefined
  const { netWeightGrams, netVolumeMl } = measured || !same ? variant : product
  return { key, name, price, netWeightGrams, netVolumeMl, availability: variantAvailability(variant, product), stock }
}

function isAsItIs(offer: Offer, product: Product): boolean {
  return (
    offer.price.amount === product.price.amount &&
    offer.netWeightGrams === product.netWeightGrams &&
    offer.netVolumeMl === product.netVolumeMl
  )
}
