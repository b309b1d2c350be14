import { describe, expect, it } from 'vitest'
import type { Figure } from '#catalogue/model.ts'
import { figuresAsCsv, figuresAsJson } from './openData.ts'
import { distinctSources, inReadingOrder, progressByYear, shareOf } from './progress.ts'
import { tilesFilledTo } from './tiles.ts'
import { NATIONAL_CLASSES } from './umkmClasses.ts'

const target: Figure = {
  id: 'figure-target-2025',
  key: 'levelUpTarget',
  label: { id: 'Target naik kelas', en: 'Target', ar: 'المستهدف' },
  value: 4000,
  unit: 'business',
  year: 2025,
  source: { title: 'Pernyataan Pemerintah Kota Malang', date: '2025-08-24' },
}
const levelledUp: Figure = { ...target, id: 'figure-levelled-up-2025', key: 'levelledUp', value: 100 }
const turnover: Figure = { ...target, key: 'turnoverIndicator', value: 5_000_000_000, unit: 'IDR' }

describe('progress by year', () => {
  it('gathers the figures of each year, latest first, and leaves out what is no count of businesses', () => {
    const earlier: Figure = { ...target, year: 2024, value: 3000 }
    expect(progressByYear([target, levelledUp, turnover, earlier])).toEqual([
      { year: 2025, target: 4000, levelledUp: 100, total: undefined, exporting: undefined, sources: [target.source] },
      {
        year: 2024,
        target: 3000,
        levelledUp: undefined,
        total: undefined,
        exporting: undefined,
        sources: [target.source],
      },
    ])
  })

  it('is read from the whole to its parts, the latest year first', () => {
    const later: Figure = { ...levelledUp, year: 2026 }
    expect(inReadingOrder([turnover, levelledUp, target, later]).map(({ key, year }) => `${year} ${key}`)).toEqual([
      '2026 levelledUp',
      '2025 levelUpTarget',
      '2025 levelledUp',
      '2025 turnoverIndicator',
    ])
  })

  it('names each source once, the latest first', () => {
    const later: Figure = { ...levelledUp, source: { title: 'Laporan', date: '2026-01-15' } }
    expect(distinctSources([target, levelledUp, later]).map((source) => source.date)).toEqual([
      '2026-01-15',
      '2025-08-24',
    ])
  })

  it.each([
    [100, 4000, 0.025],
    [5000, 4000, 1],
    [0, 4000, 0],
    [100, 0, undefined],
    [undefined, 4000, undefined],
    [100, undefined, undefined],
  ])('takes %s of %s as %s', (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share)
  })
})

describe('tiles of the chart', () => {
  it('fills one of forty for a fortieth', () => {
    const tiles = tilesFilledTo(100 / 4000, 40, 10)
    expect(tiles).toHaveLength(40)
    expect(tiles.filter((tile) => tile.filled === 1)).toEqual([{ column: 0, row: 0, filled: 1 }])
    expect(tiles[39]).toEqual({ column: 9, row: 3, filled: 0 })
  })
  it('fills the last tile in part', () => {
    expect(tilesFilledTo(0.375, 4, 4).map((tile) => tile.filled)).toEqual([1, 0.5, 0, 0])
  })
})

describe('classes of national law', () => {
  it('follow one another without a gap', () => {
    const [micro, small, medium] = NATIONAL_CLASSES
    expect([micro?.upTo, small?.upTo]).toEqual([small?.over, medium?.over])
    expect(medium?.upTo).toBe(50_000_000_000)
  })
})

describe('open data', () => {
  it('is a CSV that spreadsheets read', () => {
    const csv = figuresAsCsv([target])
    expect(csv.startsWith('\uFEFFkey,year,value,unit,')).toBe(true)
    expect(csv).toContain('levelUpTarget,2025,4000,business,Target naik kelas,Target,المستهدف,')
    expect(csv.endsWith('2025-08-24\r\n')).toBe(true)
  })
  it('quotes commas, quotation marks and lines, and lets no text become a formula', () => {
    const odd: Figure = { ...target, label: { id: 'satu, "dua"\ntiga' }, source: { title: '=1+1', date: '2025-08-24' } }
    const csv = figuresAsCsv([odd])
    expect(csv).toContain('"satu, ""dua""\ntiga"')
    expect(csv).toContain(",'=1+1,")
  })
  it('is JSON with labels and sources', () => {
    expect(JSON.parse(figuresAsJson([target]))).toMatchObject({
      figures: [{ key: 'levelUpTarget', value: 4000, source: { date: '2025-08-24' }, label: { en: 'Target' } }],
    })
  })
})
