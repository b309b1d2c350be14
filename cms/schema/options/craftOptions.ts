import type { Option } from './option.ts'

export const MATERIALS: readonly Option[] = [
  { value: 'wood', title: 'Kayu' },
  { value: 'bamboo', title: 'Bambu' },
  { value: 'rattan', title: 'Rotan' },
  { value: 'plantFibre', title: 'Serat tumbuhan (mendong, eceng gondok, pandan)' },
  { value: 'clay', title: 'Tanah liat' },
  { value: 'cotton', title: 'Katun' },
  { value: 'silk', title: 'Sutra' },
  { value: 'leather', title: 'Kulit' },
  { value: 'metal', title: 'Logam' },
  { value: 'glass', title: 'Kaca' },
  { value: 'paper', title: 'Kertas' },
]
