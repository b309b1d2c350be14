import type { Availability, Product } from '#catalogue/model.ts'
import { minorDigits } from '#i18n/format.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { pictureSources } from '../pictureSources.ts'

const AVAILABILITY: Record<Availability, string> = {
  inStock: 'https://schema.org/InStock',
  madeToOrder: 'https://schema.org/MadeToOrder',
  outOfStock: 'https://schema.org/OutOfStock',
}

/** The product in schema.org's words, for search engines: `Product` with its offer, and the way to it. */
export function productData(product: Product, locale: Locale, site: URL): object {
  const address = (path: string) => new URL(path, site).href
  const url = address(pathTo('product', locale, product.slug))
  const name = textIn(product.name, locale)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Product',
        name,
        description: textIn(product.summary, locale),
        url,
        sku: product.id,
        image: product.pictures.map((picture) => address(pictureSources(picture).fallback)),
        brand: { '@type': 'Brand', name: product.business.name },
        category: textIn(product.category.title, locale),
        offers: {
          '@type': 'Offer',
          url,
          price: product.price.amount / 10 ** minorDigits(product.price.currency),
          priceCurrency: product.price.currency,
          availability: AVAILABILITY[product.availability],
          seller: {
            '@type': 'Organization',
            name: product.business.name,
            url: address(pathTo('business', locale, product.business.slug)),
          },
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: textIn(product.category.title, locale),
            item: address(pathTo('category', locale, product.category.slug)),
          },
          { '@type': 'ListItem', position: 2, name, item: url },
        ],
      },
    ],
  }
}
