import type { Catalogue } from '#catalogue/catalogue.ts'
import type { Business, Product } from '#catalogue/model.ts'
import { rupiah } from '#i18n/format.ts'
import type { FormField, RawInquiry } from '#inquiry/form/rawInquiry.ts'
import { bareProduct } from '../../support/bareProduct.ts'

/** A shelf with two makers, one product each (and further ones on demand), as the catalogue would give it. */
export type Shelf = Pick<Catalogue, 'productsById' | 'businessesById' | 'settings'>

export const OFFICE = 'kantor@malang.example'

const locality = {
  subdistrict: { name: 'Purwantoro', slug: 'purwantoro' },
  district: { name: 'Blimbing', slug: 'blimbing' },
}

/** `business-<n>` with the address `umkm<n>@malang.example`; number 9 has none. */
export function sampleBusiness(id: string): Business {
  const number = id.replace(/^business-/, '')
  return {
    id,
    slug: `umkm-contoh-${number}`,
    name: `UMKM Contoh ${number}`,
    isSample: true,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    tier: 'mikro',
    tagline: { id: 'Contoh' },
    story: { id: 'Contoh' },
    locality,
    email: number === '9' ? undefined : `umkm${number}@malang.example`,
    marketplaces: [],
    exportExperience: [],
    verified: true,
    featured: false,
    certificates: [],
  }
}

/** `product-<n>` is made by `business-<n>`. */
export function sampleProduct(id: string): Product {
  const number = id.replace(/^product-/, '')
  const { id: businessId, slug, name } = sampleBusiness(`business-${number}`)
  return {
    ...bareProduct,
    id,
    slug: `keripik-${number}`,
    name: { id: `Keripik ${number}`, en: `Crisps ${number}`, ar: `رقائق ${number}` },
    business: { id: businessId, slug, name, locality },
    variants: [{ key: 'large', name: { id: 'Besar', en: 'Large', ar: 'كبير' }, price: rupiah(42_000) }],
  }
}

/** Every id of the right form is on the shelf. */
export const shelf: Shelf = {
  productsById: async (ids) => ids.filter((id) => /^product-\d+$/.test(id)).map(sampleProduct),
  businessesById: async (ids) => ids.map(sampleBusiness),
  settings: async () => ({
    windowProductIds: [],
    featuredProductIds: [],
    featuredBusinessIds: [],
    featuredCollectionIds: [],
    officeName: { id: 'Kantor' },
    officeEmail: OFFICE,
  }),
}

/** A request as a buyer of Auckland would type it, for products 1 and 2. */
export function sampleForm(
  changes: Partial<Record<FormField, string>> = {},
  products: readonly string[] = ['product-1', 'product-2'],
): RawInquiry {
  return {
    fields: {
      company: 'Kowhai Foods Example',
      role: 'importer',
      registrationNumber: '',
      website: 'kowhai.example.com',
      contactName: 'Sample Buyer',
      email: 'buyer@kowhai.example.com',
      phone: '+64 21 000 0000',
      whatsapp: '',
      country: 'NZ',
      destination: 'Auckland',
      incoterm: 'CIF',
      incotermPlace: 'Auckland',
      currency: 'NZD',
      sampleFirst: 'yes',
      privateLabel: '',
      payment: 'tt',
      wantedBy: '',
      message: 'Please quote for two flavours.',
      consent: 'yes',
      ...changes,
    },
    labelLanguages: ['en'],
    lines: products.map((product) => ({
      product,
      variant: '',
      quantity: '200',
      unit: 'carton',
      targetPrice: '1.25',
      notes: `Note on ${product}`,
    })),
  }
}
