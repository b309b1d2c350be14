import { z } from 'zod'

/**
 * What Google's documentation asks of structured data: required properties, and those recommended ones that we always
 * have. The address of each is the page that asks. Read on 25 November 2026.
 */

const address = z.url({ protocol: /^https?$/ })
const text = z.string().min(1)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/)
const schemaOrg = (...names: readonly string[]) => z.enum(names.map((name) => `https://schema.org/${name}`))
const pictures = z.array(address).min(1)

/** https://developers.google.com/search/docs/appearance/structured-data/merchant-listing#offer */
const offer = z.object({
  '@type': z.literal('Offer'),
  price: z.number().positive(),
  priceCurrency: z.string().regex(/^[A-Z]{3}$/),
  availability: schemaOrg('InStock', 'OutOfStock'),
  itemCondition: schemaOrg('NewCondition'),
  url: address,
  seller: z.object({ '@type': z.literal('Organization'), name: text, url: address }),
})

/** https://developers.google.com/search/docs/appearance/structured-data/merchant-listing#product */
const product = z.object({
  '@type': z.literal('Product'),
  name: text,
  image: pictures,
  offers: offer,
  description: text,
  sku: text,
  weight: z.object({ value: z.number().positive(), unitCode: text }).optional(),
})
const brand = z.object({ '@type': z.literal('Brand'), name: text })

/** https://developers.google.com/search/docs/appearance/structured-data/product-variants#product-group */
const productGroup = z.object({
  '@type': z.literal('ProductGroup'),
  name: text,
  productGroupID: text,
  variesBy: schemaOrg('size'),
  hasVariant: z.array(product.extend({ size: text })).min(1),
  brand,
})

const place = z.object({
  '@type': z.literal('PostalAddress'),
  addressLocality: text,
  addressCountry: z.string().length(2),
})

/** https://developers.google.com/search/docs/appearance/structured-data/local-business#local-business */
const localBusiness = z.object({
  '@type': z.literal('LocalBusiness'),
  name: text,
  address: place,
  url: address,
  geo: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
})

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb#list-item: two steps or more, all but the last with an address */
const breadcrumbs = z
  .object({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(z.object({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: address.optional() }))
      .min(2),
  })
  .refine(({ itemListElement }) => inOrder(itemListElement), 'positions count from one')
  .refine(
    ({ itemListElement }) => itemListElement.slice(0, -1).every(({ item }) => item !== undefined),
    'all steps but the last lead somewhere',
  )

/** https://developers.google.com/search/docs/appearance/structured-data/carousel#list-item-summary */
const itemList = z
  .object({
    '@type': z.literal('ItemList'),
    itemListElement: z.array(z.object({ '@type': z.literal('ListItem'), position: z.int(), url: address })).min(1),
  })
  .refine(({ itemListElement }) => inOrder(itemListElement), 'positions count from one')
  .refine(
    ({ itemListElement }) => new Set(itemListElement.map(({ url }) => url)).size === itemListElement.length,
    'each page is listed once',
  )

/** https://developers.google.com/search/docs/appearance/structured-data/article#article-types */
const article = z.object({
  '@type': z.literal('Article'),
  headline: text,
  image: pictures.optional(),
  datePublished: day,
  dateModified: day,
  author: z.object({ '@type': z.literal('Organization'), name: text, url: address }),
})

/** https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox#website */
const webSite = z.object({
  '@type': z.literal('WebSite'),
  name: text,
  url: address,
  potentialAction: z.object({
    '@type': z.literal('SearchAction'),
    target: z.object({ urlTemplate: z.string().endsWith('?q={search_term_string}') }),
    'query-input': z.literal('required name=search_term_string'),
  }),
})

/** https://developers.google.com/search/docs/appearance/structured-data/organization#organization */
const organization = z.object({
  '@type': z.literal('GovernmentOrganization'),
  name: text,
  url: address,
  logo: address,
  address: place,
})

/** https://developers.google.com/search/docs/appearance/structured-data/event#event */
const event = z.object({
  '@type': z.literal('Event'),
  name: text,
  startDate: day,
  location: z.object({ '@type': z.literal('Place'), name: text, address: place }),
  organizer: z.object({ name: text, url: address }),
})

export const googleThing = z.discriminatedUnion('@type', [
  product.extend({ brand }),
  productGroup,
  localBusiness,
  breadcrumbs,
  itemList,
  article,
  webSite,
  organization,
  event,
])
export type GoogleThing = z.output<typeof googleThing>

export const googleDocument = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(googleThing).min(1),
})

/** All things that a page tells search engines. @throws when one lacks what Google asks for */
export function thingsOfPage(html: string): GoogleThing[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
    ([, json = '']) => googleDocument.parse(JSON.parse(json))['@graph'],
  )
}

function inOrder(items: readonly { readonly position: number }[]): boolean {
  return items.every(({ position }, index) => position === index + 1)
}
