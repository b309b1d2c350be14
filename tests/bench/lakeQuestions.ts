import * as site from '#catalogue/queries.ts'
import { sampleDocuments } from '#cms/content/sampleContent.ts'
import { englishProductSlug, MAKERS, makerId, makerSlug, ownerId, productId, productSlug } from './lakeContent.ts'

/** A question asked of the lake many times, of another document each time. */
export interface LakeQuestion {
  readonly name: string
  /** Milliseconds that 99 of 100 answers take at most. */
  readonly goal?: number
  readonly by: 'site' | 'curator' | 'owner'
  readonly perspective: 'published' | 'drafts' | 'raw'
  readonly query: string
  readonly params?: (turn: number) => Record<string, unknown>
  readonly times: number
}

const maker = (turn: number): number => (turn * 7919) % MAKERS
const CATEGORIES = sampleDocuments()
  .filter(({ _type }) => _type === 'category')
  .map(({ _id }) => _id)
const category = (turn: number) => CATEGORIES[turn % CATEGORIES.length]
/** The owner who is signed in; one of those with drafts. */
export const OWNER = 3

const asSite = { by: 'site', perspective: 'published' } as const
const asStudio = { by: 'curator', perspective: 'drafts' } as const
const asOwner = { by: 'owner', perspective: 'drafts' } as const

/** A list as the Studio's `groqLegacy` search asks for it. */
const studioList = (filter: string, order: string, direction: string, limit = 100): string =>
  `*[${filter}]{_type, _id, _originalId, "orderings": [${order.replace(/lower\((.*)\)/, '$1')}]} | order(${order.startsWith('lower(') ? 'lower(orderings[0])' : 'orderings[0]'} ${direction})[0...${limit}]`
const search = (fields: readonly string[]) => `(${fields.map((field) => `${field} match $t0`).join(' || ')})`
const PRODUCT_TEXTS = ['_id', '_type', 'name.id', 'name.en', 'summary.id', 'description.id', 'slug.current', 'hsCode']

export const SHORT_QUESTIONS: readonly LakeQuestion[] = [
  {
    ...asSite,
    name: 'by slug',
    goal: 5,
    query: '*[_type == "product" && slug.current == $slug][0]',
    params: (turn) => ({ slug: productSlug(maker(turn), turn % 5) }),
    times: 1000,
  },
  {
    ...asSite,
    name: 'by English slug',
    goal: 5,
    query: '*[_type == "product" && slugs.en.current == $slug][0]',
    params: (turn) => ({ slug: englishProductSlug(maker(turn), turn % 5) }),
    times: 1000,
  },
  {
    ...asSite,
    name: 'by id',
    goal: 5,
    query: '*[_id == $id][0]',
    params: (turn) => ({ id: productId(maker(turn), 1) }),
    times: 1000,
  },
  {
    ...asSite,
    name: "product page's query",
    query: site.PRODUCT_BY_SLUG,
    params: (turn) => ({ slug: productSlug(maker(turn), turn % 5) }),
    times: 300,
  },
  {
    ...asSite,
    name: "maker page's query",
    query: site.BUSINESS_BY_SLUG,
    params: (turn) => ({ slug: makerSlug(maker(turn)) }),
    times: 300,
  },
  {
    ...asSite,
    name: 'page of 24, newest of a category',
    goal: 25,
    query: '*[_type == "product" && category._ref == $category] | order(_createdAt desc)[0...24]{_id, name, priceIdr}',
    params: (turn) => ({ category: category(turn) }),
    times: 300,
  },
  {
    ...asSite,
    name: 'page of 24, by name, of a category',
    goal: 25,
    query:
      '*[_type == "product" && category._ref == $category] | order(lower(name.id) asc)[0...24]{_id, name, priceIdr}',
    params: (turn) => ({ category: category(turn) }),
    times: 200,
  },
  {
    ...asSite,
    name: 'page of 24, last changed, in stock',
    goal: 25,
    query: '*[_type == "product" && availability == "inStock"] | order(_updatedAt desc)[0...24]{_id, name, priceIdr}',
    times: 300,
  },
  { ...asSite, name: '24 by id', query: '*[_id in $ids]{name}', params: (turn) => ({ ids: ids(turn) }), times: 300 },
  {
    ...asSite,
    name: '24 by id, a reference resolved',
    query: '*[_id in $ids]{name, "maker": business->name}',
    params: (turn) => ({ ids: ids(turn) }),
    times: 300,
  },
  {
    ...asSite,
    name: 'one by id',
    query: '*[_id == $id]{name}',
    params: (turn) => ({ id: productId(maker(turn), 2) }),
    times: 500,
  },
  {
    ...asSite,
    name: 'one by id, a reference resolved',
    query: '*[_id == $id]{name, "maker": business->name}',
    params: (turn) => ({ id: productId(maker(turn), 2) }),
    times: 500,
  },
  { ...asSite, name: 'count by type', goal: 10, query: 'count(*[_type == "product"])', times: 500 },
  { ...asStudio, name: 'count by type, with drafts', goal: 10, query: 'count(*[_type == "product"])', times: 500 },
  { ...asSite, name: 'samples counted', query: site.SAMPLE_COUNT, params: () => ({ type: 'product' }), times: 200 },
  {
    ...asSite,
    name: "a maker's products' ids",
    query: site.PRODUCT_IDS_OF_BUSINESS,
    params: (turn) => ({ businessId: makerId(maker(turn)) }),
    times: 300,
  },
  {
    ...asSite,
    name: 'changes of the last seconds',
    query: site.DOCUMENTS_UPDATED_SINCE,
    params: () => ({
      types: ['product', 'business', 'certificate', 'category'],
      since: new Date(Date.now() - 5000).toISOString(),
      after: '',
    }),
    times: 200,
  },
  {
    ...asSite,
    name: 'ids, 1000 a page',
    query: '*[_type == "product" && _id > $last] | order(_id asc)[0...1000]._id',
    params: (turn) => ({ last: productId(maker(turn), 0) }),
    times: 100,
  },
  {
    ...asStudio,
    name: "Studio's list, last changed",
    query: studioList('_type in ["product"] && (_type == "product")', '_updatedAt', 'desc'),
    times: 100,
  },
  {
    ...asStudio,
    name: "Studio's list, by name",
    query: studioList('_type in ["product"] && (_type == "product")', 'lower(name.id)', 'asc'),
    times: 100,
  },
  {
    ...asStudio,
    name: "Studio's whole list (2000)",
    query: studioList('_type in ["product"] && (_type == "product")', '_updatedAt', 'desc', 2000),
    times: 20,
  },
  {
    ...asStudio,
    name: "office's queue",
    query: studioList(
      '_type in ["business", "product", "certificate"] && (_type in ["business", "product", "certificate"] && review.state == "submitted")',
      'review.at',
      'asc',
    ),
    times: 100,
  },
  {
    by: 'curator',
    perspective: 'raw',
    name: 'waiting, counted',
    query: 'count(*[_type in ["business", "product", "certificate"] && review.state == "submitted"])',
    times: 200,
  },
  {
    ...asStudio,
    name: 'certificates in a state',
    query: studioList(
      '_type in ["certificate"] && (_type == "certificate" && coalesce(verification.state, "unchecked") == "checked")',
      '_updatedAt',
      'desc',
    ),
    times: 50,
  },
  {
    ...asStudio,
    name: "Studio's search, a seldom word",
    query: studioList(`_type in ["product", "business"] && ${search([...PRODUCT_TEXTS, 'name'])}`, '_id', 'asc', 1000),
    params: (turn) => ({ t0: `maker-${maker(turn)}*` }),
    times: 20,
  },
  {
    ...asStudio,
    name: "Studio's list searched, a frequent word",
    query: studioList(`_type in ["product"] && ${search(PRODUCT_TEXTS)}`, '_updatedAt', 'desc', 100),
    params: () => ({ t0: 'keripik*' }),
    times: 20,
  },
  {
    ...asStudio,
    name: 'what refers to a maker',
    query: '*[references($id)][0...101]{_id, _type}',
    params: (turn) => ({ id: makerId(maker(turn)) }),
    times: 200,
  },
  {
    ...asStudio,
    name: 'what refers to a category',
    query: '*[references($id)][0...101]{_id, _type}',
    params: (turn) => ({ id: category(turn) }),
    times: 50,
  },
  {
    ...asOwner,
    name: "owner's products",
    query: studioList('_type in ["product"] && (_type == $type && $me in owners)', '_updatedAt', 'desc'),
    params: () => ({ type: 'product', me: ownerId(OWNER) }),
    times: 100,
  },
  {
    ...asOwner,
    name: "owner's own business",
    query: '*[_type == "business" && identity() in owners] | order(_createdAt asc)[0]{_id, owners}',
    times: 100,
  },
]

/** Questions that read a large share of the lake. */
export const LONG_QUESTIONS: readonly LakeQuestion[] = [
  { ...asSite, name: "every product's id", query: '*[_type == "product"]._id', times: 3 },
  {
    ...asSite,
    name: 'every change ever',
    query:
      '*[_type in ["product", "business", "certificate"]] | order(_updatedAt asc){"id": _id, "type": _type, "updatedAt": _updatedAt, "rev": _rev, "businessId": business._ref}',
    times: 3,
  },
  {
    ...asSite,
    name: 'shelves at a place',
    query: site.SHELVES_AT_PLACE,
    params: () => ({ placeId: 'place-umkm-center' }),
    times: 3,
  },
  {
    ...asSite,
    name: 'sorted by a field without a column',
    query: '*[_type == "product"] | order(stock desc)[0...24]{_id, stock}',
    times: 3,
  },
  {
    ...asStudio,
    name: "Studio's search, a frequent word",
    query: studioList(`_type in ["product"] && ${search(PRODUCT_TEXTS)}`, '_id', 'asc', 1000),
    params: () => ({ t0: 'keripik*' }),
    times: 3,
  },
]

const ids = (turn: number): string[] => Array.from({ length: 24 }, (_, i) => productId(maker(turn * 24 + i), i % 5))
