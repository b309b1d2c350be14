import { describe, expect, it } from 'vitest'
import { countryChoices, countryName, isCountry } from './countries.ts'

describe('countries to choose from', () => {
  it('are the markets aimed at first, then all others by name, each once', () => {
    const { markets, others } = countryChoices('en')
    expect(markets.map(({ code }) => code)).toEqual(['NZ', 'AE', 'SA', 'QA', 'KW', 'BH', 'OM'])
    const all = [...markets, ...others].map(({ code }) => code)
    expect(all).toHaveLength(249)
    expect(new Set(all).size).toBe(249)
    expect(others[0]?.name).toBe('Afghanistan')
  })

  it('are named in each language', () => {
    expect([countryName('NZ', 'id'), countryName('NZ', 'en'), countryName('NZ', 'ar')]).toEqual([
      'Selandia Baru',
      'New Zealand',
      'نيوزيلندا',
    ])
    expect(isCountry('NZ')).toBe(true)
    expect(isCountry('XX')).toBe(false)
  })
})
