import { describe, expect, it } from 'vitest'
import { rupiah } from '#i18n/format.ts'
import { bareProduct } from '../../tests/support/bareProduct.ts'
import type { Product, Variant } from './model.ts'
import { firstOffer, offersOf, unitPrice } from './offers.ts'

const bare: Product = { ...bareProduct, netWeightGrams: 200, stock: 40 }
const variant = (key: string, price: number, more: Partial<Variant> = {}): Variant => ({
  key,
  name: { id: key },
  price: rupiah(price),
  ...more,
})
const keys = (product: Product) => offersOf(product).map(({ key }) => key)

describe('the ways a product is sold', () => {
  it('are one without variants: as it is', () => {
    expect(offersOf(bare)).toEqual([
      { price: bare.price, netWeightGrams: 200, netVolumeMl: undefined, availability: 'inStock', stock: 40 },
    ])
  })
  it('are its variants, where one of them is the product as it is', () => {
    const variants = [
      variant('small', 10_000, { netWeightGrams: 100 }),
      variant('usual', 18_000, { netWeightGrams: 200 }),
    ]
    expect(keys({ ...bare, variants })).toEqual(['small', 'usual'])
  })
  it('begin with the product as it is, where no variant is', () => {
    expect(keys({ ...bare, variants: [variant('large', 42_000, { netWeightGrams: 500 })] })).toEqual([
      undefined,
      'large',
    ])
  })
  it('weigh what the product weighs when they cost the same and say nothing else', () => {
    const [mild, large] = offersOf({ ...bare, variants: [variant('mild', 18_000), variant('large', 42_000)] })
    expect(mild?.netWeightGrams).toBe(200)
    expect(large?.netWeightGrams).toBeUndefined()
  })
})

describe('the offer shown first', () => {
  const first = (variants: readonly Variant[]) => {
    const product = { ...bare, variants }
    return firstOffer(offersOf(product), product)?.key
  }
  it('is the one at the product’s own price', () => {
    expect(first([variant('small', 10_000, { netWeightGrams: 100 }), variant('usual', 18_000)])).toBe('usual')
  })
  it('is another one when that is sold out, and stays when all are', () => {
    const usual = variant('usual', 18_000, { stock: 0 })
    expect(first([usual, variant('large', 42_000)])).toBe('large')
    expect(first([variant('large', 42_000, { stock: 0 }), usual])).toBe('usual')
  })
})

describe('the price of 100 g or ml', () => {
  const [offer] = offersOf(bare)
  const of = (net: object) => offer && unitPrice({ ...offer, netWeightGrams: undefined, ...net })
  it('follows from weight, else from volume', () => {
    expect(of({ netWeightGrams: 250 })).toEqual({ price: rupiah(7200), per: '100g' })
    expect(of({ netVolumeMl: 500 })).toEqual({ price: rupiah(3600), per: '100ml' })
  })
  it('is not told where neither is known, nor twice', () => {
    expect(of({})).toBeUndefined()
    expect(of({ netWeightGrams: 100 })).toBeUndefined()
  })
})
