/** What a number of each kind looks like (facts of 2025; the form alone can be told, never whether the document is valid). */
const FORMS: Readonly<Record<string, { readonly form: RegExp; readonly hint: string }>> = {
  nib: { form: /^\d{13}$/, hint: 'NIB terdiri dari 13 angka.' },
  sppirt: {
    form: /^P-IRT \d{13,}-\d{2}$/,
    hint: 'SPP-IRT ditulis “P-IRT 1234567890123-45”: 13 angka, tanda hubung, lalu 2 angka tahun berakhir.',
  },
  bpomMd: { form: /^BPOM RI MD \d{12,15}$/, hint: 'BPOM MD ditulis “BPOM RI MD” diikuti 12–15 angka.' },
  halal: { form: /^ID\d{10,}$/, hint: 'Nomor sertifikat halal diawali “ID” lalu angka (umumnya 17 angka).' },
  trademark: { form: /^IDM\d{9}$/, hint: 'Nomor merek terdaftar ditulis “IDM” diikuti 9 angka.' },
}
const SAMPLE_NUMBER = /^CONTOH-/
const FATWA_DECISION = /^KH/i

/** How a certificate's number looks: of the right form, not, or of a kind that has no fixed form. */
export type NumberForm = { readonly state: 'right' | 'free' } | { readonly state: 'wrong'; readonly hint: string }

/** Judges the form of a certificate's number. Numbers of sample documents ("CONTOH-…") have no form. */
export function numberForm(kind: string | undefined, number: string): NumberForm {
  if (SAMPLE_NUMBER.test(number)) return { state: 'free' }
  if (kind === 'halal' && FATWA_DECISION.test(number)) {
    return {
      state: 'wrong',
      hint: 'Nomor KH… adalah nomor ketetapan halal, bukan sertifikat. Cari nomor yang diawali “ID”.',
    }
  }
  const known = FORMS[kind ?? '']
  if (!known) return { state: 'free' }
  return known.form.test(number.trim()) ? { state: 'right' } : { state: 'wrong', hint: known.hint }
}
