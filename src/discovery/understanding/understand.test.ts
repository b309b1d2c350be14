import { describe, expect, it } from 'vitest'
import type { District } from '#catalogue/model.ts'
import type { Condition } from './condition.ts'
import { createReader } from './understand.ts'

const district = (name: string, ...subdistricts: string[]): District => ({
  id: `district-${name}`,
  code: '35.73.01',
  name,
  slug: name.toLowerCase(),
  intro: { id: '' },
  centres: [],
  subdistricts: subdistricts.map((each) => ({ name: each, slug: each.toLowerCase() })),
})
const read = createReader([district('Lowokwaru', 'Dinoyo', 'Lowokwaru'), district('Sukun', 'Sukun', 'Gadang')], {
  synonyms: [['dinoyo', 'دينويو']],
  stopWords: ['dan', 'yang', 'produk'],
})
const conditions = (text: string) => read(text).conditions.map(({ condition }) => condition)

describe('prices', () => {
  it.each<[string, Condition]>([
    ['keripik di bawah 20 ribu', { kind: 'priceTo', rupiah: 20_000 }],
    ['keripik dibawah 20rb', { kind: 'priceTo', rupiah: 20_000 }],
    ['chips under 20k', { kind: 'priceTo', rupiah: 20_000 }],
    ['kurang dari Rp 20.000', { kind: 'priceTo', rupiah: 20_000 }],
    ['< 20.000', { kind: 'priceTo', rupiah: 20_000 }],
    ['رقائق أقل من ٢٠ ألف', { kind: 'priceTo', rupiah: 20_000 }],
    ['kursi maksimal 1,5 juta', { kind: 'priceTo', rupiah: 1_500_000 }],
    ['masks over 400,000', { kind: 'priceFrom', rupiah: 400_000 }],
    ['أكثر من 400 ألف', { kind: 'priceFrom', rupiah: 400_000 }],
  ])('“%s”', (text, expected) => {
    expect(conditions(text)).toEqual([expected])
  })

  it('from one to another', () => {
    const bounds = [
      { kind: 'priceFrom', rupiah: 20_000 },
      { kind: 'priceTo', rupiah: 30_000 },
    ]
    for (const text of ['20-30 ribu', 'antara 20rb dan 30rb', 'between 20k and 30k', '20.000 sampai 30.000'])
      expect(conditions(text), text).toEqual(bounds)
  })

  it('are not every number', () => {
    for (const text of ['cokelat 70', 'keripik 500 gram', 'besek isi 10', 'under 20 kg', 'iso 9001'])
      expect(conditions(text), text).toEqual([])
  })
})

describe('places', () => {
  it('are known by name, with or without a word before, in each script', () => {
    const dinoyo = [{ kind: 'subdistrict', value: 'dinoyo', name: 'Dinoyo' }]
    for (const text of ['keramik di Dinoyo', 'keramik dinoyo', 'ceramics from Dinoyo', 'خزف في دينويو'])
      expect(conditions(text), text).toEqual(dinoyo)
  })

  it('mean the district where a subdistrict bears its name', () => {
    expect(conditions('batik kecamatan lowokwaru')).toEqual([
      { kind: 'district', value: 'lowokwaru', name: 'Lowokwaru' },
    ])
  })

  it('that are ordinary words too need a word before: sukun is breadfruit', () => {
    expect(conditions('keripik sukun')).toEqual([])
    expect(conditions('keripik di sukun')).toMatchObject([{ kind: 'district', value: 'sukun' }])
  })

  it('are not parts of longer words', () => {
    expect(conditions('gadangan dinoyowati')).toEqual([])
  })
})

describe('what a product is', () => {
  it.each<[string, Condition]>([
    ['keripik tanpa gula', { kind: 'claim', value: 'noAddedSugar' }],
    ['gluten-free chips', { kind: 'claim', value: 'glutenFree' }],
    ['رقائق بدون سكر', { kind: 'claim', value: 'noAddedSugar' }],
    ['abon bersertifikat halal', { kind: 'certificate', value: 'halal' }],
    ['makanan BPOM', { kind: 'certificate', value: 'bpomMd' }],
    ['keripik usaha mikro', { kind: 'tier', value: 'mikro' }],
    ['batik ready stock', { kind: 'inStock' }],
    ['keripik tidak pedas', { kind: 'mild' }],
    ['snacks for New Zealand', { kind: 'market', value: 'NZ' }],
    ['siap ekspor ke Uni Emirat Arab', { kind: 'market', value: 'AE' }],
    ['رقائق للسعودية', { kind: 'market', value: 'SA' }],
    ['kriya siap ekspor', { kind: 'anyMarket' }],
  ])('“%s”', (text, expected) => {
    expect(conditions(text)).toEqual([expected])
  })
})

describe('the words left', () => {
  it('are looked for, without the conditions', () => {
    expect(read('Keripik singkong PEDAS halal di bawah 20 ribu 🍌')).toMatchObject({
      words: 'Keripik singkong PEDAS',
      conditions: [{ condition: { kind: 'certificate' } }, { condition: { kind: 'priceTo' } }],
    })
  })

  it('may be none, also when only words that say nothing are left', () => {
    expect(read('di Dinoyo').words).toBe('')
    expect(read('produk yang halal').words).toBe('')
    expect(read('produk yang').words).toBe('produk yang')
    expect(read('keripik yang').words).toBe('keripik')
    expect(read('tungku di Dinoyo yang').text).toBe('tungku di Dinoyo')
  })

  it('come back, for each condition, with all but its own words', () => {
    expect(read('keripik vegan di Dinoyo').conditions.map(({ without }) => without)).toEqual([
      'keripik di Dinoyo',
      'keripik vegan',
    ])
  })

  it('are the longest that fit: tanpa gula tambahan is one condition', () => {
    expect(read('keripik tanpa gula tambahan')).toMatchObject({
      words: 'keripik',
      conditions: [{ without: 'keripik' }],
    })
  })
})
