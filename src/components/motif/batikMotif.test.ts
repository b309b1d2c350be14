import { expect, test } from 'vitest'
import { batikMotif } from './batikMotif.ts'

test('a maker always has the same motif', () => {
  expect(batikMotif('sanggar-contoh-polowijen', 640, 160)).toBe(batikMotif('sanggar-contoh-polowijen', 640, 160))
})

test('different makers do not all share one motif', () => {
  const motifs = new Set(
    Array.from({ length: 20 }, (_, i) => batikMotif(`usaha-${i}`, 640, 160).replaceAll(`usaha-${i}`, '')),
  )
  expect(motifs.size).toBeGreaterThan(8)
})

test('it is decoration: hidden from assistive technology, without inline styles', () => {
  const motif = batikMotif('griya', 640, 160)
  expect(motif).toContain('aria-hidden="true"')
  expect(motif).not.toMatch(/style=|<style|<script/)
})

test('two makers’ banners on one page do not share a pattern, whatever stands in the id', () => {
  const patternOf = (id: string) => batikMotif(id, 640, 160).match(/<pattern id="([^"]+)"/)?.[1]
  expect(patternOf('satu')).not.toBe(patternOf('dua'))
  expect(patternOf('"><script>')).toMatch(/^[\w-]+$/)
})
