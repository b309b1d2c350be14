import type { Product } from '#catalogue/model.ts'
import { rupiah } from '#i18n/format.ts'

/** A product of which nothing is known but what must be. */
export const bareProduct: Product = {
  id: 'product-keripik',
  slug: 'keripik',
  name: { id: 'Keripik' },
  isSample: true,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  makerUpdatedAt: '2026-01-01T00:00:00Z',
  business: { id: 'business-dapur', name: 'Dapur', slug: 'dapur' },
  category: { id: 'category-keripik', slug: 'keripik', title: { id: 'Keripik' }, kind: 'food' },
  summary: { id: 'Contoh' },
  description: { id: 'Contoh' },
  pictures: [],
  price: rupiah(18_000),
  priceUnit: 'pack',
  variants: [],
  availability: 'inStock',
  allergens: [],
  animalIngredients: [],
  claims: [],
  materials: [],
  labels: [],
  lotCoding: false,
  privateLabel: false,
  marketplaceLinks: [],
  shelves: [],
  featured: false,
  certificates: [],
}
