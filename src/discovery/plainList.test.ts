import { describe, expect, it } from 'vitest'
import { isPlainList } from './plainList.ts'
import { parseSearch } from './searchUrl.ts'

const isPlain = (query: string) => isPlainList(parseSearch(new URLSearchParams(query), 'id'))

describe('the list of all products', () => {
  it.each(['', 'hal=2', 'utm_source=wa', 'urut=relevan', 'kategori=%3Cb%3E'])('is plain with “%s”', (query) => {
    expect(isPlain(query)).toBe(true)
  })

  it.each([
    'q=tempe',
    'kategori=keripik',
    'kategori=keripik&kecamatan=klojen',
    'harga-sampai=20000',
    'urut=termurah',
    'tersedia=1',
    'tahan-bulan=6&hal=2',
  ])('is a search with “%s”', (query) => {
    expect(isPlain(query)).toBe(false)
  })
})
