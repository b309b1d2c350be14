import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

const WORD = { locale: 'id', query: 'seblak', times: 8, missed: 6, earlier: 2, clicks: 2, meanRank: 3.25 } as const

describe('the words as a table', () => {
  it('has a heading, a row each, and is read as UTF-8', () => {
    const arabic = { locale: 'ar', query: 'رقايق', times: 3, missed: 0, clicks: 9 } as const
    const [heading, ...rows] = csvOf([WORD, arabic]).trimEnd().split('\r\n')
    expect(heading).toMatch(/^\u{feff}"Kata","Bahasa"/u)
    expect(rows).toEqual(['"seblak","Indonesia","8","6","2","25","3.3"', '"رقايق","Arab","3","0","","100",""'])
  })

  it.each(['=1+1', '+62', '-5', '@SUM(A1)', '\t=1', '\r=1'])('makes no formula of %j', (query) => {
    expect(csvOf([{ ...WORD, query }]).split('\r\n"')[1]).toMatch(/^'/)
  })

  it('keeps quotes and commas within a cell', () => {
    expect(csvOf([{ ...WORD, query: 'a "b", c' }])).toContain('"a ""b"", c",')
  })
})
