import type { Option } from './option.ts'

export const ALLERGENS: readonly Option[] = [
  { value: 'peanut', title: 'Kacang tanah' },
  { value: 'soy', title: 'Kedelai' },
  { value: 'wheat', title: 'Gandum (terigu)' },
  { value: 'milk', title: 'Susu' },
  { value: 'egg', title: 'Telur' },
  { value: 'fish', title: 'Ikan' },
  { value: 'crustacean', title: 'Udang, kepiting (krustasea)' },
  { value: 'sesame', title: 'Wijen' },
  { value: 'treeNut', title: 'Kacang pohon (mede, almon, kenari)' },
  { value: 'sulphite', title: 'Sulfit' },
]

export const ANIMAL_INGREDIENTS: readonly Option[] = [
  { value: 'dairy', title: 'Susu dan olahannya' },
  { value: 'egg', title: 'Telur' },
  { value: 'meat', title: 'Daging' },
  { value: 'poultry', title: 'Unggas' },
  { value: 'fish', title: 'Ikan dan hasil laut' },
  { value: 'honey', title: 'Madu' },
  { value: 'gelatine', title: 'Gelatin' },
]

export const CLAIMS: readonly Option[] = [
  { value: 'vegan', title: 'Vegan' },
  { value: 'glutenFree', title: 'Bebas gluten' },
  { value: 'noAddedSugar', title: 'Tanpa gula tambahan' },
  { value: 'noPreservatives', title: 'Tanpa pengawet' },
  { value: 'organic', title: 'Organik' },
  { value: 'noMsg', title: 'Tanpa MSG' },
]
