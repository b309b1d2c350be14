import type { Fact } from './completeness.ts'
import { textFacts } from './textFacts.ts'

/** What buyers look for on a maker's page. */
export const BUSINESS_FACTS: readonly Fact[] = [
  { title: 'Nama usaha', path: ['name'], missedBy: 'everyone' },
  ...textFacts('Satu kalimat tentang usaha', 'tagline'),
  ...textFacts('Cerita usaha', 'story'),
  { title: 'Kelurahan', path: ['subdistrict'], missedBy: 'everyone' },
  { title: 'Nomor WhatsApp', path: ['whatsapp'], missedBy: 'everyone' },
  { title: 'Foto usaha', path: ['portrait', 'asset'], missedBy: 'everyone' },
  { title: 'Alamat surel', path: ['email'], missedBy: 'importers' },
  { title: 'Kemampuan produksi sebulan', path: ['monthlyCapacity', 'id'], missedBy: 'importers' },
  { title: 'Jumlah orang yang bekerja', path: ['workers'], missedBy: 'someBuyers' },
  { title: 'Tahun berdiri', path: ['foundedYear'], missedBy: 'someBuyers' },
  { title: 'Alamat', path: ['address'], missedBy: 'someBuyers' },
]
