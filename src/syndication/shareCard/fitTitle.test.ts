import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitTitle } from './fitTitle.ts'

/** Every letter half as wide as it is high. */
const widthOf = (text: string) => [...text].length / 2
const fitted = (title: string) => fitTitle(title, 600, widthOf)

describe('a title on a share card', () => {
  it('is as large as it fits', () => {
    expect(fitted('Keripik Tempe')).toEqual({ size: 76, lines: ['Keripik Tempe'] })
    expect(fitted('Keripik Tempe Sanan Rasa Asli')).toEqual({ size: 76, lines: ['Keripik Tempe', 'Sanan Rasa Asli'] })
  })

  it('becomes smaller when it is long or has a long word', () => {
    expect(fitted('Keripik Tempe Sanan Rasa Asli Buatan Rumah Kecil').size).toBe(62)
    expect(fitted('Ketidaksengajaan').size).toBe(62)
  })

  it('ends with … when there is no room for all of it', () => {
    const { lines } = fitted('Keripik '.repeat(40).trim())
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('never leaves its width, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const { lines, size } = fitted(title)
        for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(600)
      }),
    )
  })
})
