import { describe, expect, it } from 'vitest'
import { directoryPath, parseDirectory } from './directoryUrl.ts'

const districts = ['blimbing', 'sukun']

describe('the address of the makers’ directory', () => {
  it('comes back as the state it was made from, in every language', () => {
    for (const locale of ['id', 'en', 'ar'] as const) {
      const state = { district: 'sukun', page: 3 }
      const { searchParams } = new URL(directoryPath(state, locale), 'https://etalase.example')
      expect(parseDirectory(searchParams, locale, districts)).toEqual(state)
    }
  })

  it('is the plain address for the first page of the whole city', () => {
    expect(directoryPath({ district: undefined, page: 1 }, 'id')).toBe('/umkm')
    expect(directoryPath({ district: undefined, page: 1 }, 'ar')).toBe('/ar/makers')
  })

  it('drops what makes no sense', () => {
    const parse = (query: string) => parseDirectory(new URLSearchParams(query), 'id', districts)
    expect(parse('kecamatan=gotham&hal=-2')).toEqual({ district: undefined, page: 1 })
    expect(parse('hal=1.5')).toEqual({ district: undefined, page: 1 })
    expect(parse('hal=99999999')).toEqual({ district: undefined, page: 1 })
  })
})
