import { describe, expect, it } from 'vitest'
import { CODE_ALPHABET, newCode, readCode } from './code.ts'

describe('the code of a short link', () => {
  it('has six letters and figures of which none is taken for another', () => {
    const codes = Array.from({ length: 500 }, newCode)
    for (const code of codes) expect(code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{6}$`))
    expect(new Set(codes).size).toBe(codes.length)
    expect(CODE_ALPHABET).not.toMatch(/[01ilouyea]/)
    expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length)
  })

  it('is read in capitals too, and nothing else is', () => {
    expect(readCode('K7M2QP')).toBe('k7m2qp')
    for (const typed of ['', 'k7m2q', 'k7m2qpp', 'k7m2q0', "k7m2q'", '../../']) expect(readCode(typed)).toBeUndefined()
  })
})
