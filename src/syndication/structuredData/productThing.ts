import type { Availability, Product, Variant } from '#catalogue/model.ts'
import { variantAvailability } from '#catalogue/variantAvailability.ts'
import { type Money, mainUnits } from '#i18n/format.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { syndicationMessages } from '#i18n/messages/syndication.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import { pictureAddress } from '../pictureAddress.ts'
import { productCard, shareCardPath } from '../shareCard/shareCard.ts'
import type { StructuredThing } from './structuredData.ts'

/** What is made to order can be ordered now; how long that takes is told beside it. */
const AVAILABILITY: Record<Availability, string> = {
  inStock: 'https://schema.org/InStock',
  madeToOrder: 'https://schema.org/InStock',
  outOfStock: 'https://schema.org/OutOfStock',
}

/**
 * A product with its offer; one that is sold in variants as a group of products.
 * https://developers.google.com/search/docs/appearance/structured-data/merchant-listing
 * https://developers.google.com/search/docs/appearance/structured-data/product-variants
 */
export function productThing(product: Product, locale: Locale, site: URL): StructuredThing {
  const address = (path: string) => new URL(path, site).href
  const url = address(pathTo('product', locale, product))
  const name = textIn(product.name, locale)
  const description = textIn(product.summary, locale)
  const pictures = product.pictures.map((picture) => pictureAddress(picture, site))
  // Google takes no product without a picture; the drawn card is one that everything has.
  const image =
    pictures.length > 0 ? pictures : [address(shareCardPath('produk', product.slug, productCard(product, locale)))]
  const brand = { '@type': 'Brand', name: product.business.name }
  const seller = {
    '@type': 'Organization',
    name: product.business.name,
    url: address(pathTo('business', locale, product.business.slug)),
  }
  const offer = (price: Money, availability: Availability) => ({
    '@type': 'Offer',
    url,
    price: mainUnits(price),
    priceCurrency: price.currency,
    availability: AVAILABILITY[availability],
    itemCondition: 'https://schema.org/NewCondition',
    deliveryLeadTime: product.leadTimeDays && {
      '@type': 'QuantitativeValue',
      value: product.leadTimeDays,
      unitCode: 'DAY',
    },
    seller,
  })
  const variantThing = (variant: Variant): StructuredThing => ({
    '@type': 'Product',
    name: `${name}, ${textIn(variant.name, locale)}`,
    description,
    sku: `${product.id}-${variant.key}`,
    image,
    size: textIn(variant.name, locale),
    weight: weightOf(variant.netWeightGrams),
    offers: offer(variant.price, variantAvailability(variant, product)),
  })
  const shared = {
    name,
    description,
    url,
    image,
    brand,
    category: textIn(product.category.title, locale),
    disambiguatingDescription: product.isSample ? translator(syndicationMessages, locale)('sampleProduct') : undefined,
  }
  if (product.variants.length > 0) {
    return {
      '@type': 'ProductGroup',
      ...shared,
      productGroupID: product.id,
      variesBy: 'https://schema.org/size',
      hasVariant: product.variants.map(variantThing),
    }
  }
  return {
    '@type': 'Product',
    ...shared,
    sku: product.id,
    weight: weightOf(product.netWeightGrams),
    offers: offer(product.price, product.availability),
  }
}

/** Units are those of UN/CEFACT's Recommendation 20. */
function weightOf(grams: number | undefined): object | undefined {
  return grams === undefined ? undefined : { '@type': 'QuantitativeValue', value: grams, unitCode: 'GRM' }
}
