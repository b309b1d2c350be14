import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, wordsOf } from './foldText.ts'

describe('a folded text', () => {
  it('has one writing for what people write in several', () => {
    expect(folded('Témpé MALANG')).toBe('tempe malang')
    expect(folded('أقنعة إلى ٢٠')).toBe(folded('اقنعه الي 20'))
  })

  it('is as long as the text, and folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text)).toHaveLength(text.length)
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })

  it('has words without marks and signs', () => {
    expect(wordsOf('Keripik “Témpé”, 70 %')).toEqual(['keripik', 'tempe', '70'])
    expect(wordsOf('مسكّرة رقـــائق')).toEqual(['مسكره', 'رقايق'])
  })
})
