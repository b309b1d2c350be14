import { referenceTo, type SeedDocument, slugValue } from '#cms/content/seedDocument.ts'

/** A small shop: two makers in two districts, six products, one certificate, one requirement. */

const said = (id: string, en?: string, ar?: string) => ({ id, en, ar })

const category = (slug: string, kind: 'food' | 'craft', title: string, order: number): SeedDocument => ({
  _id: `category-${slug}`,
  _type: 'category',
  title: said(title, `${title} in English`),
  slug: slugValue(slug),
  kind,
  intro: said('Tentang kategori ini.'),
  order,
})

const district = (slug: string, name: string, order: number): readonly SeedDocument[] => [
  {
    _id: `district-${slug}`,
    _type: 'district',
    code: `35.73.0${order}`,
    name,
    slug: slugValue(slug),
    intro: said('Tentang kecamatan ini.'),
    centres: [],
    order,
  },
  {
    _id: `subdistrict-${slug}`,
    _type: 'subdistrict',
    code: `35.73.0${order}.1001`,
    name: `Kelurahan ${name}`,
    slug: slugValue(`kelurahan-${slug}`),
    district: referenceTo(`district-${slug}`),
  },
]

const business = (slug: string, name: string, districtSlug: string): SeedDocument => ({
  _id: `business-${slug}`,
  _type: 'business',
  name,
  slug: slugValue(slug),
  isSample: true,
  tier: 'mikro',
  tagline: said('Dari Malang'),
  story: said('Cerita kami.'),
  subdistrict: referenceTo(`subdistrict-${districtSlug}`),
  verified: true,
})

/** A product of a maker, with all that the site needs of it. */
export function productDocument(
  slug: string,
  name: string,
  over: { readonly [field: string]: unknown; readonly business: string; readonly category: string },
): SeedDocument {
  return {
    _id: `product-${slug}`,
    _type: 'product',
    name: said(name),
    slug: slugValue(slug),
    isSample: true,
    summary: said('Ringkasan.'),
    description: said('Uraian.'),
    priceIdr: 10_000,
    priceUnit: 'pack',
    availability: 'inStock',
    ...over,
    business: referenceTo(`business-${over.business}`),
    category: referenceTo(`category-${over.category}`),
  }
}

/** Valid without end, verified, for all that the maker makes. */
export const HALAL: SeedDocument = {
  _id: 'certificate-halal',
  _type: 'certificate',
  business: referenceTo('business-sanan'),
  kind: 'halal',
  number: 'ID35110000000000000',
  issuer: 'BPJPH',
  issuedOn: '2025-01-01',
  verification: { state: 'verified', checkedOn: '2025-02-01' },
}

export const SHOP: readonly SeedDocument[] = [
  category('keripik', 'food', 'Keripik', 1),
  category('anyaman', 'craft', 'Anyaman', 2),
  ...district('blimbing', 'Blimbing', 1),
  ...district('klojen', 'Klojen', 2),
  business('sanan', 'Dapur Sanan', 'blimbing'),
  business('rotan', 'Rotan Rapi', 'klojen'),
  productDocument('tempe', 'Keripik Tempe', { business: 'sanan', category: 'keripik', priceIdr: 15_000 }),
  productDocument('apel', 'Keripik Apel', {
    business: 'sanan',
    category: 'keripik',
    priceIdr: 25_000,
    claims: ['vegan'],
  }),
  productDocument('nangka', 'Keripik Nangka', {
    business: 'rotan',
    category: 'keripik',
    priceIdr: 30_000,
    availability: 'madeToOrder',
  }),
  productDocument('tas', 'Tas Rotan', {
    business: 'rotan',
    category: 'anyaman',
    priceIdr: 150_000,
    materials: ['rattan'],
  }),
  productDocument('tikar', 'Tikar Mendong', {
    business: 'rotan',
    category: 'anyaman',
    priceIdr: 90_000,
    materials: ['plantFibre'],
  }),
  productDocument('lampu', 'Lampu Bambu', {
    business: 'rotan',
    category: 'anyaman',
    priceIdr: 120_000,
    materials: ['bamboo'],
    featured: true,
  }),
  HALAL,
  {
    _id: 'market-nz',
    _type: 'market',
    code: 'NZ',
    name: said('Selandia Baru', 'New Zealand'),
    slug: slugValue('new-zealand'),
    currency: 'NZD',
    language: 'en',
    intro: said('Tentang pasar ini.'),
    weekend: said('Sabtu dan Minggu'),
    terms: said('FOB'),
    costs: said('Biaya.'),
    rate: { idrPerUnit: 9_500, date: '2026-11-01', source: 'Bank Indonesia' },
    order: 1,
  },
  {
    _id: 'requirement-halal',
    _type: 'requirement',
    title: said('Sertifikat halal'),
    explanation: said('Pembeli memintanya.'),
    markets: [{ ...referenceTo('market-nz'), _key: 'nz' }],
    appliesTo: { kind: 'food' },
    severity: 'must',
    proof: { type: 'certificate', certificateKinds: ['halal'] },
    source: { title: 'Peraturan', date: '2026-01-01' },
    confidence: 'A',
    checkedOn: '2026-11-01',
    order: 1,
  },
  {
    _id: 'searchSettings',
    _type: 'searchSettings',
    synonyms: [{ _key: 'a', words: ['tikar', 'alas'] }],
    stopWords: ['dan'],
  },
]
