import { describe, expect, it } from 'vitest'
import { ownPath } from './_ownPath.ts'

describe('where a form may lead afterwards', () => {
  it.each(['/permintaan', '/en/products/keripik-tempe', '/produk?q=keripik%20tempe', '/ar/inquiry'])('%s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    '',
    'produk',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/.//evil.example',
    '/..//evil.example',
    '/a\\..\\b',
  ])('never %j', (path) => {
    expect(ownPath(path)).toBeUndefined()
  })
})
