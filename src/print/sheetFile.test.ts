import { describe, expect, it } from 'vitest'
import { attachment } from './sheetFile.ts'

describe('the name under which a sheet is saved', () => {
  it('is in full for today’s browsers, in plain letters for old ones', () => {
    expect(attachment('Kopi Kåwi - (asli).pdf')).toBe(
      `attachment; filename="Kopi-Kawi-asli.pdf"; filename*=UTF-8''Kopi%20K%C3%A5wi%20-%20%28asli%29.pdf`,
    )
  })

  it('is there in Arabic too', () => {
    expect(attachment('قائمة.pdf')).toBe(
      `attachment; filename="sheet-.pdf"; filename*=UTF-8''%D9%82%D8%A7%D8%A6%D9%85%D8%A9.pdf`,
    )
  })

  it('can neither end the header nor lead to another folder', () => {
    const header = attachment('a"\r\nset-cookie: x\\..\u202e/b.pdf')
    expect(header).not.toMatch(/[\r\n\\]/)
    expect(header.match(/"/g)).toHaveLength(2)
    expect(header).not.toContain('/')
  })
})
