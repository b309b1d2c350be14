import { expect, it } from 'vitest'
import { movedTo } from './_movedTo.ts'

const asked = (path: string) => new URL(path, 'https://etalase.example')

it('a page that was asked for by its own address stays, however that is escaped', () => {
  const own = `/ar/products/${encodeURIComponent('رقائق-التفاح')}`
  expect(movedTo(asked('/ar/products/رقائق-التفاح'), own)).toBeUndefined()
  expect(movedTo(asked(`${own}?page=2`), own)).toBeUndefined()
})

it('one that was asked for by another name moves to its own address, with what was asked', () => {
  expect(movedTo(asked('/en/products/keripik-apel?page=2'), '/en/products/apple-crisps')).toBe(
    '/en/products/apple-crisps?page=2',
  )
})
