import { makers, sampleDocuments } from '#cms/content/sampleContent.ts'
import type { SeedDocument } from '#cms/content/seedDocument.ts'
import { seededRandom } from './seededRandom.ts'

/** How much a generated lake holds beside the sample's reference data. */
export const MAKERS = 40_000
export const PRODUCTS_A_MAKER = 5
/** Makers whose products wait for the office as drafts. */
export const MAKERS_WITH_DRAFTS = 200

export const makerId = (maker: number): string => `business-g${maker}`
export const makerSlug = (maker: number): string => `maker-${maker}`
export const productId = (maker: number, product: number): string => `product-g${maker}-${product}`
export const productSlug = (maker: number, product: number): string => `product-${maker}-${product}`
export const englishProductSlug = (maker: number, product: number): string => `good-${maker}-${product}`
export const ownerId = (maker: number): string => `user-g${maker}`

const CONSONANTS = 'bcdfghjklmnprstw'
const VOWELS = 'aiueo'
/** Types of the sample that speak of its makers. */
const ABOUT_MAKERS = ['business', 'product', 'certificate', 'collection', 'story', 'siteSettings']
const STATES = ['unchecked', 'checked', 'rejected']

/** Reference data of the sample, then makers with their products and certificates, modelled on the sample's: as long, as wide. */
export function* lakeContent(makerCount = MAKERS): Generator<SeedDocument> {
  const samples = sampleDocuments()
  yield* samples.filter(({ _type }) => !ABOUT_MAKERS.includes(_type))
  const idsOf = (type: string) => samples.filter(({ _type }) => _type === type).map(({ _id }) => _id)
  const categories = idsOf('category')
  const subdistricts = idsOf('subdistrict')
  const random = seededRandom(7)
  const pick = <T>(list: readonly T[]): T => chosen(list, random())
  const word = () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => chosen([...CONSONANTS], random()) + chosen([...VOWELS], random()),
    ).join('')
  const day = () => new Date(1_700_000_000_000 + Math.floor(random() * 8e10)).toISOString()

  for (let maker = 0; maker < makerCount; maker += 1) {
    const model = chosen(makers, (maker % makers.length) / makers.length)
    const owners = [ownerId(maker)]
    const business = {
      ...model.business,
      _id: makerId(maker),
      _createdAt: day(),
      name: `Usaha ${capital(word())} ${capital(word())}`,
      slug: { _type: 'slug', current: makerSlug(maker) },
      owners,
      isSample: false,
      subdistrict: { _type: 'reference', _ref: pick(subdistricts) },
    }
    yield business
    for (let product = 0; product < PRODUCTS_A_MAKER; product += 1) {
      const kind = chosen(model.products, ((product * 7) % model.products.length) / model.products.length)
      const named = `${kind.name.id} ${word()}`
      const made = {
        ...kind,
        _id: productId(maker, product),
        _createdAt: day(),
        name: { ...kind.name, id: named },
        slug: { _type: 'slug', current: productSlug(maker, product) },
        slugs: { en: { _type: 'slug', current: englishProductSlug(maker, product) } },
        owners,
        isSample: false,
        business: { _type: 'reference', _ref: makerId(maker) },
        category: { _type: 'reference', _ref: pick(categories) },
        priceIdr: Math.round(Math.exp(8.5 + random() * 4)) * 100,
      }
      yield made
      if (maker < MAKERS_WITH_DRAFTS && product === 0) {
        const review = { state: 'submitted', at: day() }
        yield { ...made, _id: `drafts.${made._id}`, name: { ...kind.name, id: `${named} baru` }, review }
      }
    }
    const [certificate] = model.certificates
    if (certificate && maker % 2 === 0) {
      yield {
        ...certificate,
        _id: `certificate-g${maker}`,
        _createdAt: day(),
        owners,
        business: { _type: 'reference', _ref: makerId(maker) },
        products: [],
        verification: { state: pick(STATES) },
      }
    }
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function chosen<T>(list: readonly T[], share: number): T {
  const element = list[Math.floor(share * list.length)]
  if (element === undefined) throw new Error('Nothing to choose from')
  return element
}
