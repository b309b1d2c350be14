import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { PAIRS, palettes } from './tokens.ts'

const themes = palettes(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'))

test('contrast is as the standard defines it', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
  expect(contrast('#1d2823', '#1d2823')).toBe(1)
})

describe.each(Object.entries(themes))('by %s', (_, palette) => {
  test.each(PAIRS)('$front can be read on $ground', ({ front, ground, least }) => {
    expect(contrast(palette[front] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})
