import { describe, expect, it } from 'vitest'
import { saysWhat } from './phraseHead.ts'

const kinds = new Set(['keripik', 'kopi'])

describe('what is left of a text without its unknown words', () => {
  it.each([
    ['id', 'keripik durian', 'durian', true],
    ['id', 'durian keripik', 'durian', true],
    ['id', 'mug starbucks', 'starbucks', true],
    ['id', 'kulkas dua pintu', 'kulkas pintu', false],
    ['id', 'laptop', 'laptop', false],
    ['en', 'panda mug', 'panda', true],
    ['en', 'two door fridge', 'door fridge', false],
    ['ar', 'ثلاجة جديدة', 'ثلاجة', false],
  ] as const)('says what is looked for, or not (%s: “%s” without “%s”)', (locale, text, unknown, says) => {
    expect(saysWhat(text.split(' '), unknown.split(' '), kinds, locale)).toBe(says)
  })
})
