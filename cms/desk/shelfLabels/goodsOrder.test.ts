import { expect, test } from 'vitest'
import { orderedGoods } from './goodsOrder.ts'
import { scansCsv } from './scansCsv.ts'

const good = (name: string, shelf: string, scans: number) => ({
  productId: name,
  name,
  maker: `Usaha ${name}`,
  shelf,
  price: 'Rp18.000',
  scans,
})
const GOODS = [good('Sambal', 'A10', 4), good('Keripik', 'A2', 9), good('Batik', 'B1', 0)]
const names = (...asked: [Parameters<typeof orderedGoods>[1], string?]) =>
  orderedGoods(GOODS, asked[0], asked[1] ?? '').map(({ name }) => name)

test('products stand in the order of shelves as people count them, or of scans, or of letters', () => {
  expect(names('shelf')).toEqual(['Keripik', 'Sambal', 'Batik'])
  expect(names('most')).toEqual(['Keripik', 'Sambal', 'Batik'])
  expect(names('least')).toEqual(['Batik', 'Sambal', 'Keripik'])
  expect(names('alphabet')).toEqual(['Batik', 'Keripik', 'Sambal'])
})

test('products are found by a part of their name, maker or shelf', () => {
  expect(names('shelf', ' kerip ')).toEqual(['Keripik'])
  expect(names('shelf', 'a1')).toEqual(['Sambal'])
})

test('scans become a table in which no name is a formula', () => {
  const [heading, row] = scansCsv('umkm-center', [good('=1+1', 'A1', 3)]).split('\r\n')
  expect(heading).toContain('"Dipindai"')
  expect(row).toBe(`"umkm-center","A1","'=1+1","Usaha =1+1","Rp18.000","3"`)
})
