import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanParagraphs } from './cleanText.ts'

const typed = fc.string({ unit: 'binary', maxLength: 200 })

describe('text as typed', () => {
  it('of one line has no control characters, line breaks or outer spaces, whatever it was', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(cleanLine(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|^\s|\s$/u)
      }),
    )
  })

  it('of paragraphs keeps line breaks alone of them', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(cleanParagraphs(text)).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\n{3}/u)
      }),
    )
  })

  it('is cleaned once and for all', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
        expect(cleanParagraphs(cleanParagraphs(text))).toBe(cleanParagraphs(text))
      }),
    )
  })

  it('keeps every script, joined letters and line breaks', () => {
    expect(cleanLine('  Cafe\u0301\t  السلام\u200cعليكم \u0000')).toBe('Café السلام\u200cعليكم')
    expect(cleanParagraphs('one \r\ntwo\r\n\r\n\r\n\r\nthree')).toBe('one\ntwo\n\nthree')
  })
})
