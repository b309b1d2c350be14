import { describe, expect, it } from 'vitest'
import { beginsLike } from './beginsLike.ts'

describe('a half-typed text begins like a name', () => {
  it.each([
    ['ker', 'Keripik'],
    ['KERIPIK', 'Keripik'],
    ['tempe ker', 'Keripik Tempe'],
    ['kedungk', 'Kedungkandang'],
    ['kripi', 'Keripik'],
    ['lowokwraru', 'Lowokwaru'],
    ['قهو', 'قهوة وشاي'],
    ['اقنعه', 'أقنعة'],
  ])('%s: %s', (typed, name) => expect(beginsLike(typed, name)).toBe(true))

  it.each([
    ['', 'Keripik'],
    ['ripik', 'Keripik'],
    ['keripik apel', 'Keripik'],
    ['kiri', 'Kopi'],
    ['kri', 'Keripik'],
  ])('%s does not: %s', (typed, name) => expect(beginsLike(typed, name)).toBe(false))
})
