import { expect, test } from 'vitest'
import { acceptedLocale } from './acceptedLocale.ts'

test.each([
  [null, 'id'],
  ['', 'id'],
  ['id-ID,id;q=0.9,en;q=0.8', 'id'],
  ['en-US,en;q=0.9,id;q=0.8', 'id'],
  ['in-ID', 'id'],
  ['en-NZ,en;q=0.9', 'en'],
  ['ar-AE,ar;q=0.9,en;q=0.8', 'ar'],
  ['ar;q=0.5,en;q=0.9', 'en'],
  ['de-DE,fr', 'id'],
  ['de,en;q=0.5,id;q=0', 'en'],
  [';;;,q=', 'id'],
])('whoever reads %j is shown %s', (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale)
})
