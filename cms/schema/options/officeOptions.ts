import type { Option } from './option.ts'

export const VERIFICATION_STATES: readonly Option[] = [
  { value: 'unchecked', title: 'Belum diperiksa' },
  { value: 'verified', title: 'Terverifikasi' },
  { value: 'rejected', title: 'Ditolak' },
]

export const REVIEW_STATES: readonly Option[] = [
  { value: 'submitted', title: 'Menunggu tinjauan' },
  { value: 'returned', title: 'Dikembalikan' },
]
