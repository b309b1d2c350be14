import type { Option } from './option.ts'

export const PRICE_UNITS: readonly Option[] = [
  { value: 'pack', title: 'bungkus' },
  { value: 'bottle', title: 'botol' },
  { value: 'jar', title: 'stoples' },
  { value: 'box', title: 'kotak' },
  { value: 'piece', title: 'buah' },
  { value: 'sheet', title: 'lembar' },
  { value: 'set', title: 'set' },
  { value: 'kg', title: 'kilogram' },
]

export const AVAILABILITIES: readonly Option[] = [
  { value: 'inStock', title: 'Ada stok' },
  { value: 'madeToOrder', title: 'Dibuat sesuai pesanan' },
  { value: 'outOfStock', title: 'Sedang habis' },
]

export const QUANTITY_UNITS: readonly Option[] = [
  { value: 'pack', title: 'bungkus' },
  { value: 'carton', title: 'karton' },
  { value: 'piece', title: 'buah' },
  { value: 'kg', title: 'kilogram' },
  { value: 'set', title: 'set' },
  { value: 'container20', title: 'kontainer 20 kaki' },
  { value: 'container40', title: 'kontainer 40 kaki' },
]
