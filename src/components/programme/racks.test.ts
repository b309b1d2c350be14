import { expect, it } from 'vitest'
import { racksOf, shelfAnchor } from './racks.ts'

const shelf = (name: string) => ({ name, cards: [] })

it('shelves stand in racks by what comes before their number', () => {
  const racks = racksOf(['A-01', 'A-12', 'B 3', 'Kasir'].map(shelf))
  expect(racks.map(({ name, shelves }) => [name, shelves.map((each) => each.name)])).toEqual([
    ['A', ['A-01', 'A-12']],
    ['B', ['B 3']],
    ['Kasir', ['Kasir']],
  ])
})

it('a shelf has an anchor that fits an address', () => {
  expect(shelfAnchor('A-12')).toBe('rak-a-12')
  expect(shelfAnchor('Dekat kasir / 2')).toBe('rak-dekat-kasir-2')
})
