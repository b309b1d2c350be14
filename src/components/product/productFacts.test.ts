import { describe, expect, it } from 'vitest'
import type { Product } from '#catalogue/model.ts'
import { rupiah } from '#i18n/format.ts'
import { productFacts } from './productFacts.ts'

const bare: Product = {
  id: 'product-keripik',
  slug: 'keripik',
  name: { id: 'Keripik' },
  isSample: true,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  business: { id: 'business-dapur', name: 'Dapur', slug: 'dapur' },
  category: { id: 'category-keripik', slug: 'keripik', title: { id: 'Keripik' }, kind: 'food' },
  summary: { id: '' },
  description: { id: '' },
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
  makerUpdatedAt: '2026-01-01T00:00:00Z',
}

describe('a product’s facts', () => {
  it('leave out what is not known', () => {
    const facts = productFacts(bare, 'id')
    expect(facts.glance()).toEqual([])
    expect(facts.craft()).toEqual([])
    expect(facts.packaging()).toEqual([])
  })
  it('say that no allergen is recorded, since silence would not be an answer', () => {
    expect(productFacts(bare, 'en').allergens()).toBe('None of the ten allergens recorded here')
    expect(productFacts({ ...bare, allergens: ['soy', 'wheat'] }, 'en').allergens()).toBe('Contains soy and wheat')
  })
  it('are worded in the visitor’s language, with its plurals', () => {
    const facts = productFacts({ ...bare, moq: { amount: 1, unit: 'carton' }, shelfLifeDays: 60 }, 'en').glance()
    expect(facts.map(({ value }) => value)).toEqual(['60 days', '1 carton'])
    const arabic = productFacts({ ...bare, leadTimeDays: 2 }, 'ar').glance()
    expect(arabic.map(({ value }) => value)).toEqual(['يومان'])
  })
  it('write the HS code with its point', () => {
    expect(productFacts({ ...bare, hsCode: '200819' }, 'id').glance()[0]?.value).toBe('2008.19')
  })
  it('reckon what a buyer would else reckon herself: volume, pallet, container', () => {
    const packaging = {
      cartonLengthMm: 500,
      cartonWidthMm: 350,
      cartonHeightMm: 350,
      cartonGrossGrams: 5810,
      cartonsPerPallet: 18,
    }
    const facts = productFacts({ ...bare, packaging }, 'en').packaging()
    const told = (wanted: string) => facts.find(({ term }) => term === wanted)?.value
    expect(told('Carton volume')).toBe('0.061 m³')
    expect(told('20-foot container')).toBe('about 180 cartons')
  })
  it('mark a text that is not translated with the language it is in', () => {
    const storage = productFacts({ ...bare, storage: { id: 'Simpan kering.' } }, 'ar')
      .food()
      .at(-1)
    expect(storage).toMatchObject({ value: 'Simpan kering.', lang: 'id' })
  })
})
