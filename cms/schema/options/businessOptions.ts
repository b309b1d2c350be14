import type { Option } from './option.ts'

export const TIERS: readonly Option[] = [
  { value: 'mikro', title: 'Mikro' },
  { value: 'kecil', title: 'Kecil' },
  { value: 'menengah', title: 'Menengah' },
]

export const MARKET_CODES: readonly Option[] = [
  { value: 'NZ', title: 'Selandia Baru' },
  { value: 'AE', title: 'Uni Emirat Arab' },
  { value: 'SA', title: 'Arab Saudi' },
  { value: 'QA', title: 'Qatar' },
  { value: 'KW', title: 'Kuwait' },
  { value: 'BH', title: 'Bahrain' },
  { value: 'OM', title: 'Oman' },
]
