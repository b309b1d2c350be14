import { describe, expect, it } from 'vitest'
import { certificateChecks } from './certificateChecks.ts'

const now = new Date('2026-11-25T03:00:00Z')
const good = {
  _id: 'certificate-a',
  kind: 'nib',
  number: '1234567890123',
  issuedOn: '2025-01-01',
  validUntil: '2028-01-01',
  document: { asset: { _ref: 'file-a-pdf' } },
}
const findingsOf = (certificate: Parameters<typeof certificateChecks>[0]) =>
  certificateChecks(certificate, now)
    .filter(({ passed }) => !passed)
    .map(({ name, finding }) => `${name}: ${finding}`)

describe('what the Studio checks of a certificate', () => {
  it('has nothing to say against one in order', () => {
    expect(findingsOf(good)).toEqual([])
    expect(findingsOf({ ...good, kind: 'haccp', number: 'apa saja', validUntil: undefined })).toEqual([])
  })

  it('warns of a number of the wrong form, with how it should look', () => {
    expect(findingsOf({ ...good, number: '123' })).toEqual(['Nomor: 123: NIB terdiri dari 13 angka.'])
  })

  it('warns of one that has run out, and of one about to', () => {
    expect(findingsOf({ ...good, validUntil: '2026-11-20' })).toEqual([
      'Masa berlaku: Berakhir 20 November 2026, 5 hari lalu.',
    ])
    expect(findingsOf({ ...good, validUntil: '2026-12-25' })).toEqual([
      'Masa berlaku: Sampai 25 Desember 2026, sisa 30 hari.',
    ])
  })

  it('misses the copy', () => {
    expect(findingsOf({ ...good, document: undefined })).toEqual(['Salinan: Belum diunggah. Mintalah kepada pemilik.'])
  })
})
