import { describe, expect, it } from 'vitest'
import { type Basket, type BasketLine, formatBasket, parseBasket, typedLine, withLine } from './basket.ts'

const tempe: BasketLine = { productId: 'product-keripik-tempe', quantity: 12, unit: 'carton' }
const mask: BasketLine = { productId: 'product-topeng.v2', quantity: 3, unit: 'piece' }

describe('the basket', () => {
  it('is read from its cookie as it was written, in characters that cookies carry unescaped', () => {
    const cookie = formatBasket([tempe, mask])
    expect(cookie).toBe('product-keripik-tempe~12~carton*product-topeng.v2~3~piece')
    expect(encodeURIComponent(cookie)).toBe(cookie)
    expect(parseBasket(cookie)).toEqual([tempe, mask])
  })

  it.each([undefined, '', 'nonsense', 'a~b~c', 'a~1~barrel', '<script>~1~kg', 'a~1~kg~x~y', 'a~1~kg~<'])(
    'is empty for %j',
    (cookie) => {
      expect(parseBasket(cookie)).toEqual([])
    },
  )

  it('takes the new quantity of a product that is there already in the same unit', () => {
    expect(withLine([tempe, mask], { ...tempe, quantity: 40 })).toEqual([{ ...tempe, quantity: 40 }, mask])
    expect(withLine([tempe], { ...tempe, unit: 'pack' })).toHaveLength(2)
  })

  it('keeps the variant that was chosen, and two variants of a product apart', () => {
    const large: BasketLine = { ...tempe, variant: 'a1b2c3' }
    expect(parseBasket(formatBasket([tempe, large]))).toEqual([tempe, large])
    expect(withLine([tempe], large)).toEqual([tempe, large])
    expect(typedLine('product-keripik-tempe', '12', 'carton', 'a1b2c3')).toEqual(large)
  })

  it('takes thirty products and stays as it is when full', () => {
    const full: Basket = Array.from({ length: 30 }, (_, number) => ({ ...tempe, productId: `product-${number}` }))
    expect(withLine(full, mask)).toBe(full)
    expect(formatBasket(full).length).toBeLessThan(3000)
  })
})
