import { describe, expect, it } from 'vitest'
import { countedText } from './countedText.ts'

describe('a search text is counted under', () => {
  it.each([
    ['  Keripik,  TEMPE! ', 'keripik tempe'],
    ['témpé', 'tempe'],
    ['oleh-oleh', 'oleh oleh'],
    ['ﻗﻬﻮﺓ', 'قهوة'],
    ['رقائق', 'رقايق'],
    ['kopi 250 gr', 'kopi 250 gr'],
    ['di bawah 20000', 'di bawah 20000'],
    ['p.o. box', 'p o box'],
  ])('%s: %s', (typed, counted) => {
    expect(countedText(typed)).toBe(counted)
  })
})

describe('what may name or reach a person is not kept:', () => {
  it.each([
    ['an e-mail address', 'siti@contoh.example'],
    ['a telephone number', '0812-3456-7890'],
    ['one in Arabic digits', '٠٨١٢ ٣٤٥٦'],
    ['a registration number', 'nib 1234567890123'],
    ['an address of the net', 'https://contoh.example/a'],
    ['one without a scheme', 'tokocontoh.co.id keripik'],
    ['a long text', 'saya mencari keripik tempe untuk acara keluarga di rumah nenek'],
    ['no word at all', ' !? '],
  ])('%s', (_, typed) => {
    expect(countedText(typed)).toBeUndefined()
  })
})
