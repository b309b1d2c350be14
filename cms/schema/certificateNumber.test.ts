import { describe, expect, it } from 'vitest'
import { numberForm } from './certificateNumber.ts'

describe('the form of a certificate’s number', () => {
  it.each([
    ['nib', '1234567890123'],
    ['sppirt', 'P-IRT 2063573010123-27'],
    ['bpomMd', 'BPOM RI MD 123456789012'],
    ['halal', 'ID35110000123450121'],
    ['trademark', 'IDM000123456'],
  ])('%s %s is right', (kind, number) => {
    expect(numberForm(kind, number)).toEqual({ state: 'right' })
  })

  it.each([
    ['nib', '123456789012'],
    ['sppirt', 'P-IRT 206357301-27'],
    ['bpomMd', 'MD 123456789012'],
    ['halal', '35110000123450121'],
    ['trademark', 'IDM12345'],
  ])('%s %s is wrong, and the hint says how it should look', (kind, number) => {
    expect(numberForm(kind, number)).toMatchObject({ state: 'wrong', hint: expect.stringMatching(/\d/) })
  })

  it('takes the number of a fatwa’s decision for what it is', () => {
    expect(numberForm('halal', 'KH 123/2024')).toMatchObject({
      state: 'wrong',
      hint: expect.stringContaining('ketetapan'),
    })
  })

  it('asks nothing of samples and of kinds without a fixed form', () => {
    expect(numberForm('nib', 'CONTOH-NIB-001')).toEqual({ state: 'free' })
    expect(numberForm('haccp', 'any number')).toEqual({ state: 'free' })
    expect(numberForm(undefined, '')).toEqual({ state: 'free' })
  })
})
