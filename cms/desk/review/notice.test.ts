import { describe, expect, it } from 'vitest'
import { noticeFor } from './notice.ts'

const AT = '2026-11-25T03:12:00Z'
const submitted = { review: { state: 'submitted', at: AT } }
const returned = { review: { state: 'returned', note: 'Periksa harganya.', at: AT } }

describe('what an owner is told', () => {
  const told = (draft: unknown, publishedAt?: string, faults = 0) =>
    noticeFor({ draft, publishedAt, faults, office: false })

  it('is nothing before there is anything', () => {
    expect(told(null)).toBeUndefined()
  })
  it('of a draft: that it is not public, and what to press', () => {
    expect(told({}, AT)?.title).toBe('Belum diajukan')
    expect(told({}, AT)?.text).toContain('“Ajukan untuk ditinjau”')
  })
  it('of a draft that cannot be submitted yet: how many fields hold it back', () => {
    expect(told({}, AT, 3)?.text).toContain('3 isian bertanda merah')
  })
  it('of a submitted draft: since when, in Malang’s time, and by when she may expect an answer', () => {
    expect(told(submitted)?.title).toMatch(/^Menunggu tinjauan, diajukan 25 November 2026 pukul 10[.:]12$/)
    expect(told(submitted)?.text).toContain('2 hari kerja')
  })
  it('of a returned draft: when, why, and what to do', () => {
    expect(told(returned, AT)).toMatchObject({ tone: 'critical' })
    expect(told(returned)?.title).toContain('25 November 2026')
    expect(told(returned)?.text).toMatch(/^Periksa harganya\.\n\nPerbaiki isiannya/)
  })
  it('of a published document: that buyers see it, since when', () => {
    expect(told(null, AT)).toMatchObject({ tone: 'positive', title: 'Sudah tampil di situs' })
    expect(told(null, AT)?.text).toContain('sejak 25 November 2026')
  })
})

describe('what a curator is told', () => {
  const told = (draft: unknown) => noticeFor({ draft, publishedAt: AT, faults: 0, office: true })

  it('of a submitted draft: to publish or return it', () => {
    expect(told(submitted)?.text).toContain('terbitkan atau kembalikan')
  })
  it('of a returned draft: the note alone', () => {
    expect(told(returned)?.text).toBe('Periksa harganya.')
  })
  it('of anything else: nothing', () => {
    expect(told({})).toBeUndefined()
    expect(told(null)).toBeUndefined()
  })
})
