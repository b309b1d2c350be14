import {
  localeString,
  localeText,
  type MaterialContent,
  type PackagingContent,
  type PictureContent,
  type ProductContent,
  quantity,
  reference,
  type ShelfContent,
  slug,
} from '../contentTypes.ts'
import type { CraftPicture } from './craftPictures.ts'
import type { Trio } from './trio.ts'

/** A craft product in short. Lengths are millimetres, weights grams, prices whole rupiah. */
export interface CraftProduct {
  readonly slug: string
  readonly name: Trio
  readonly category: string
  /** At most 160 characters in each language. */
  readonly summary: Trio
  /** Two paragraphs with a blank line between. */
  readonly description: Trio
  readonly pictures: readonly CraftPicture[]
  readonly price: number
  readonly unit?: 'piece' | 'set' | 'sheet' | 'box'
  readonly variants?: readonly { readonly name: Trio; readonly price: number; readonly stock?: number }[]
  /** How many are ready; absent: made to order. */
  readonly stock?: number
  readonly materials: readonly MaterialContent[]
  readonly technique: Trio
  /** Length × width × height. */
  readonly size: readonly [number, number, number]
  readonly weight: number
  readonly care: Trio
  readonly packing: Trio
  readonly carton: { readonly units: number; readonly size: readonly [number, number, number] }
  readonly woodPackaging?: PackagingContent['woodPackaging']
  readonly hsCode: string
  readonly moq: number
  /** Pieces or sets a month. */
  readonly capacity: number
  readonly leadTimeDays: number
  readonly labels?: ProductContent['labels']
  readonly origin?: ProductContent['originCriterion']
  readonly privateLabel?: boolean
  /** Its shelf at the UMKM Center and on the mall floor. */
  readonly center?: string
  readonly mall?: string
  readonly online?: boolean
  readonly featured?: boolean
}

/** The document of one product of the maker with that slug. */
export function productDocument(makerSlug: string, product: CraftProduct): ProductContent {
  const { unit = 'piece' } = product
  const counted = unit === 'set' ? 'set' : 'piece'
  const [lengthMm, widthMm, heightMm] = product.size
  return {
    _id: `product-${product.slug}`,
    _type: 'product',
    name: localeString(...product.name),
    slug: slug(product.slug),
    isSample: true,
    owners: [`user-${makerSlug}`],
    business: reference(`business-${makerSlug}`),
    category: reference(`category-${product.category}`),
    summary: localeString(...product.summary),
    description: localeText(...product.description),
    pictures: product.pictures.map((picture, i) => pictureContent(makerSlug, product.slug, picture, i)),
    priceIdr: product.price,
    priceUnit: unit,
    variants: (product.variants ?? []).map(({ name, price, stock }, i) => ({
      _key: `v${i + 1}`,
      name: localeString(...name),
      priceIdr: price,
      ...(stock === undefined ? {} : { stock }),
    })),
    availability: product.stock === undefined ? 'madeToOrder' : product.stock > 0 ? 'inStock' : 'outOfStock',
    ...(product.stock === undefined ? {} : { stock: product.stock }),
    allergens: [],
    animalIngredients: [],
    claims: [],
    materials: product.materials,
    technique: localeString(...product.technique),
    dimensions: { lengthMm, widthMm, heightMm, weightGrams: product.weight },
    care: localeString(...product.care),
    packaging: packagingOf(product),
    hsCode: product.hsCode,
    moq: quantity(product.moq, counted),
    monthlyCapacity: quantity(product.capacity, counted),
    leadTimeDays: product.leadTimeDays,
    labels: product.labels ?? [],
    lotCoding: false,
    ...(product.origin ? { originCriterion: product.origin } : {}),
    privateLabel: product.privateLabel ?? false,
    marketplaceLinks: product.online
      ? [{ _key: 'pasar', name: 'Pasar Contoh', url: `https://pasar.example/${makerSlug}/${product.slug}` }]
      : [],
    shelves: shelvesOf(product),
    featured: product.featured ?? false,
  }
}

function pictureContent(makerSlug: string, productSlug: string, picture: CraftPicture, index: number): PictureContent {
  const { alt, ...drawing } = picture
  return {
    _type: 'picture',
    _key: `p${index + 1}`,
    drawing: { motif: makerSlug, ...drawing, id: productSlug },
    alt: localeString(...alt),
  }
}

/** Gross weight: the goods, a tenth for wrapping, 700 g of carton. Pallets: 1100 × 1100 mm, stacked to 1500 mm above a deck of 150 mm. */
function packagingOf(product: CraftProduct): PackagingContent {
  const { units, size } = product.carton
  const [length, width, height] = size
  const onOneLayer = Math.max(Math.floor(1100 / length) * Math.floor(1100 / width), 1)
  const layers = Math.max(Math.floor(1500 / height), 1)
  return {
    description: localeString(...product.packing),
    unitsPerCarton: units,
    cartonsPerPallet: onOneLayer * layers,
    palletHeightMm: layers * height + 150,
    cartonGrossGrams: Math.round((units * product.weight * 1.1 + 700) / 100) * 100,
    cartonLengthMm: length,
    cartonWidthMm: width,
    cartonHeightMm: height,
    woodPackaging: product.woodPackaging ?? 'none',
  }
}

function shelvesOf({ center, mall }: CraftProduct): ShelfContent[] {
  return [
    ...(center ? [{ _key: 'center', place: reference('place-umkm-center'), shelf: center }] : []),
    ...(mall ? [{ _key: 'mall', place: reference('place-lantai-umkm'), shelf: mall }] : []),
  ]
}
