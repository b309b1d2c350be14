import { type LocaleStringContent, type LocaleTextContent, reference, slug } from '../contentTypes.ts'
import { keyed } from '../keyed.ts'
import type { scene } from '../scene.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** A set of products put together by curators. */
export type CollectionContent = {
  readonly slug: string
  readonly title: LocaleStringContent
  readonly intro: LocaleTextContent
  /** Id of the market it is made for, if for one. */
  readonly market?: string
  /** Slugs of products, in their order. */
  readonly products: readonly string[]
  readonly picture: ReturnType<typeof scene>
}

export function collectionDocument(content: CollectionContent, order: number): SeedDocument {
  const { slug: path, market, products, ...fields } = content
  return {
    ...fields,
    _id: `collection-${path}`,
    _type: 'collection',
    isSample: true,
    slug: slug(path),
    ...(market === undefined ? {} : { market: reference(market) }),
    products: keyed(products.map((product) => reference(`product-${product}`))),
    order,
  }
}
