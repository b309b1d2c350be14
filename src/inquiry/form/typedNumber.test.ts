import { describe, expect, it } from 'vitest'
import { parseAmount, parseWholeNumber } from './typedNumber.ts'

describe('a whole number as typed', () => {
  it.each([
    ['200', 200],
    ['1.200', 1200],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1’200', 1200],
    ['12,345,678', 12_345_678],
    ['١٬٢٠٠', 1200],
    ['۲۵', 25],
  ])('%s is %d', (text, value) => {
    expect(parseWholeNumber(text)).toBe(value)
  })

  it.each(['', '-1', '1.5', '1,20', '1.2.3', '12e3', '0x10', 'ten', '1,2000', '9'.repeat(13)])('%j is none', (text) => {
    expect(parseWholeNumber(text)).toBeUndefined()
  })
})

describe('an amount as typed, in minor units', () => {
  it.each([
    ['1.25', 2, 125],
    ['1,25', 2, 125],
    ['1.5', 2, 150],
    ['7', 2, 700],
    ['1,250.50', 2, 125_050],
    ['1.250,50', 2, 125_050],
    ['18.000', 2, 1_800_000],
    ['1.500', 3, 1500],
    ['0.125', 3, 125],
    ['١٫٢٥', 2, 125],
  ])('%s with %d decimals is %d', (text, digits, minor) => {
    expect(parseAmount(text, digits)).toBe(minor)
  })

  it.each(['', '.', '1.', ',5', '1.2.3', '-4', 'NZD 4', '1,25x', '1e3'])('%j is none', (text) => {
    expect(parseAmount(text, 2)).toBeUndefined()
  })
})
