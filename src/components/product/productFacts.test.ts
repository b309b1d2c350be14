import { describe, expect, it } from 'vitest'
import { bareProduct } from '../../../tests/support/bareProduct.ts'
import { productFacts } from './productFacts.ts'

describe('a product’s facts', () => {
  it('leave out what is not known', () => {
    const facts = productFacts(bareProduct, 'id')
    expect(facts.glance()).toEqual([])
    expect(facts.craft()).toEqual([])
    expect(facts.packaging()).toEqual([])
  })
  it('say that no allergen is recorded, since silence would not be an answer', () => {
    expect(productFacts(bareProduct, 'en').allergens()).toBe('None of the ten allergens recorded here')
    expect(productFacts({ ...bareProduct, allergens: ['soy', 'wheat'] }, 'en').allergens()).toBe(
      'Contains soy and wheat',
    )
  })
  it('are worded in the visitor’s language, with its plurals', () => {
    const facts = productFacts({ ...bareProduct, moq: { amount: 1, unit: 'carton' }, shelfLifeDays: 60 }, 'en').glance()
    expect(facts.map(({ value }) => value)).toEqual(['60 days', '1 carton'])
    const arabic = productFacts({ ...bareProduct, leadTimeDays: 2 }, 'ar').glance()
    expect(arabic.map(({ value }) => value)).toEqual(['يومان'])
  })
  it('write the HS code with its point', () => {
    expect(productFacts({ ...bareProduct, hsCode: '200819' }, 'id').glance()[0]?.value).toBe('2008.19')
  })
  it('reckon what a buyer would else reckon herself: volume, pallet, container', () => {
    const packaging = {
      cartonLengthMm: 500,
      cartonWidthMm: 350,
      cartonHeightMm: 350,
      cartonGrossGrams: 5810,
      cartonsPerPallet: 18,
    }
    const facts = productFacts({ ...bareProduct, packaging }, 'en').packaging()
    const told = (wanted: string) => facts.find(({ term }) => term === wanted)?.value
    expect(told('Carton volume')).toBe('0.061 m³')
    expect(told('20-foot container')).toBe('about 180 cartons')
  })
  it('mark a text that is not translated with the language it is in', () => {
    const storage = productFacts({ ...bareProduct, storage: { id: 'Simpan kering.' } }, 'ar')
      .food()
      .at(-1)
    expect(storage).toMatchObject({ value: 'Simpan kering.', lang: 'id' })
  })
})
