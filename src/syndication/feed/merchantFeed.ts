import { createHash } from 'node:crypto'
import type { Catalogue } from '#catalogue/catalogue.ts'
import type { CatalogueWalk } from '#catalogue/catalogueWalk.ts'
import type { Availability, Product, Variant } from '#catalogue/model.ts'
import { variantAvailability } from '#catalogue/variantAvailability.ts'
import { type Money, mainUnits } from '#i18n/format.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { pictureAddress } from '../pictureAddress.ts'
import { xmlElement } from '../xml.ts'
import { CHANNEL_END, type Channel, channelOpening } from './rss.ts'

/** Limits of https://support.google.com/merchants/answer/7052112. */
const LONGEST = { id: 50, title: 150, description: 5000, moreImages: 10 } as const

/** What is made to order can be ordered now. https://support.google.com/merchants/answer/6324448 */
const AVAILABILITY: Record<Availability, string> = {
  inStock: 'in_stock',
  madeToOrder: 'in_stock',
  outOfStock: 'out_of_stock',
}

/**
 * All real products with a picture, as Google's Merchant Center reads them; samples are left out, since they cannot be
 * bought. Each variant is an item. https://support.google.com/merchants/answer/7052112
 */
export async function* merchantFeed(
  channel: Channel,
  { catalogue, walk }: { readonly catalogue: Catalogue; readonly walk: CatalogueWalk },
  site: URL,
): AsyncGenerator<string> {
  yield channelOpening(channel, 'xmlns:g="http://base.google.com/ns/1.0"')
  for await (const ids of walk.realProductIds()) {
    const products = await catalogue.productsById(ids)
    yield products.flatMap((product) => productItems(product, channel.locale, site)).join('')
  }
  yield CHANNEL_END
}

function productItems(product: Product, locale: Locale, site: URL): string[] {
  const address = (path: string) => new URL(path, site).href
  const [image, ...more] = product.pictures.map((picture) => pictureAddress(picture, site))
  if (!image) return []
  const name = textIn(product.name, locale)

  const item = (
    id: string,
    title: string,
    price: Money,
    availability: Availability,
    grams: number | undefined,
    ofGroup: string,
  ) =>
    `<item>${[
      xmlElement('g:id', shortId(id)),
      xmlElement('g:title', title.slice(0, LONGEST.title)),
      xmlElement('g:description', textIn(product.description, locale).slice(0, LONGEST.description)),
      xmlElement('g:link', address(pathTo('product', locale, product))),
      xmlElement('g:image_link', image),
      ...more.slice(0, LONGEST.moreImages).map((each) => xmlElement('g:additional_image_link', each)),
      xmlElement('g:availability', AVAILABILITY[availability]),
      xmlElement('g:price', `${mainUnits(price)} ${price.currency}`),
      xmlElement('g:brand', product.business.name),
      xmlElement('g:condition', 'new'),
      xmlElement('g:identifier_exists', 'no'),
      xmlElement('g:product_type', textIn(product.category.title, locale)),
      xmlElement('g:unit_pricing_measure', grams && `${grams} g`),
      ofGroup,
    ].join('')}</item>\n`

  const variantItem = (variant: Variant) =>
    item(
      `${product.id}-${variant.key}`,
      `${name}, ${textIn(variant.name, locale)}`,
      variant.price,
      variantAvailability(variant, product),
      variant.netWeightGrams,
      xmlElement('g:item_group_id', shortId(product.id)) + xmlElement('g:size', textIn(variant.name, locale)),
    )
  if (product.variants.length > 0) return product.variants.map(variantItem)
  return [item(product.id, name, product.price, product.availability, product.netWeightGrams, '')]
}

/** An id that Google takes; always the same for one product. */
function shortId(id: string): string {
  return id.length <= LONGEST.id ? id : createHash('sha256').update(id).digest('hex').slice(0, LONGEST.id)
}
