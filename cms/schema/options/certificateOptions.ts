import type { Option } from './option.ts'

export const CERTIFICATE_KINDS: readonly Option[] = [
  { value: 'nib', title: 'NIB (Nomor Induk Berusaha)' },
  { value: 'sppirt', title: 'SPP-IRT' },
  { value: 'bpomMd', title: 'BPOM MD' },
  { value: 'halal', title: 'Sertifikat halal (BPJPH)' },
  { value: 'sni', title: 'SNI' },
  { value: 'haccp', title: 'HACCP' },
  { value: 'iso22000', title: 'ISO 22000' },
  { value: 'trademark', title: 'Merek (DJKI)' },
  { value: 'labTest', title: 'Hasil uji laboratorium' },
  { value: 'heatTreatment', title: 'Sertifikat perlakuan panas' },
  { value: 'organic', title: 'Sertifikat organik' },
]
