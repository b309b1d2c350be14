import { numberForm } from '../../../schema/certificateNumber.ts'
import { validityOf } from '../../../schema/validity.ts'
import type { CertificateDraft } from './certificateDraft.ts'

/** One thing the Studio can tell about a certificate before a person compares it with the document. */
export interface Check {
  readonly name: string
  readonly passed: boolean
  readonly finding: string
}

/** What can be told by form alone: number, time, and whether there is a copy to compare with. */
export function certificateChecks(certificate: CertificateDraft, now: Date): readonly Check[] {
  return [numberCheck(certificate), timeCheck(certificate, now), copyCheck(certificate)]
}

function numberCheck({ kind, number }: CertificateDraft): Check {
  if (!number) return { name: 'Nomor', passed: false, finding: 'Belum diisi.' }
  const form = numberForm(kind, number)
  if (form.state === 'wrong') return { name: 'Nomor', passed: false, finding: `${number}: ${form.hint}` }
  const finding = form.state === 'right' ? 'bentuknya benar.' : 'jenis ini tanpa bentuk baku; cocokkan dengan salinan.'
  return { name: 'Nomor', passed: true, finding: `${number}: ${finding}` }
}

function timeCheck({ issuedOn, validUntil }: CertificateDraft, now: Date): Check {
  const validity = validityOf(validUntil, now)
  const name = 'Masa berlaku'
  if (!issuedOn) return { name, passed: false, finding: 'Tanggal terbit belum diisi.' }
  if (validity.state === 'endless') return { name, passed: true, finding: 'Tanpa batas waktu.' }
  const until = dayInWords(validUntil ?? '')
  if (validity.state === 'ended')
    return { name, passed: false, finding: `Berakhir ${until}, ${validity.days} hari lalu.` }
  return { name, passed: validity.state === 'valid', finding: `Sampai ${until}, sisa ${validity.days} hari.` }
}

function copyCheck({ document }: CertificateDraft): Check {
  return document?.asset?._ref
    ? { name: 'Salinan', passed: true, finding: 'Ada; cocokkan nama usaha, nomor dan tanggalnya.' }
    : { name: 'Salinan', passed: false, finding: 'Belum diunggah. Mintalah kepada pemilik.' }
}

const days = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })

/** A date as people write it: `2026-11-25` is "25 November 2026". */
export function dayInWords(date: string): string {
  return Number.isNaN(Date.parse(date)) ? date : days.format(new Date(date))
}
