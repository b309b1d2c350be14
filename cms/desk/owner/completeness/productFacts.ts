import type { Fact } from './completeness.ts'
import { hasAtLeast, hasEach } from './filled.ts'
import { textFacts } from './textFacts.ts'

const GENERAL: readonly Fact[] = [
  { title: 'Harga', path: ['priceIdr'], missedBy: 'everyone' },
  { title: 'Foto', path: ['pictures'], missedBy: 'everyone' },
  ...textFacts('Nama produk', 'name'),
  { title: 'Kategori', path: ['category'], missedBy: 'everyone' },
  ...textFacts('Ringkasan', 'summary'),
  ...textFacts('Uraian', 'description'),
  { title: 'Paling sedikit tiga foto', path: ['pictures'], missedBy: 'someBuyers', isEnough: hasAtLeast(3) },
  { title: 'Pesanan paling sedikit (MOQ)', path: ['moq', 'amount'], missedBy: 'importers' },
  { title: 'Kemampuan produksi sebulan', path: ['monthlyCapacity', 'amount'], missedBy: 'importers' },
  { title: 'Waktu pengerjaan', path: ['leadTimeDays'], missedBy: 'importers' },
  {
    title: 'Isi, berat dan ukuran karton',
    path: ['packaging'],
    missedBy: 'importers',
    isEnough: hasEach('unitsPerCarton', 'cartonGrossGrams', 'cartonLengthMm', 'cartonWidthMm', 'cartonHeightMm'),
  },
  { title: 'Kode HS', path: ['hsCode'], missedBy: 'someBuyers' },
]

const FOOD: readonly Fact[] = [
  ...textFacts('Bahan', 'ingredients'),
  { title: 'Masa simpan', path: ['shelfLifeDays'], missedBy: 'importers' },
  { title: 'Cara menyimpan', path: ['storage', 'id'], missedBy: 'someBuyers' },
]

const CRAFT: readonly Fact[] = [
  { title: 'Bahan kriya', path: ['materials'], missedBy: 'everyone' },
  {
    title: 'Panjang, lebar dan tinggi',
    path: ['dimensions'],
    missedBy: 'importers',
    isEnough: hasEach('lengthMm', 'widthMm', 'heightMm'),
  },
  { title: 'Teknik', path: ['technique', 'id'], missedBy: 'someBuyers' },
  { title: 'Cara merawat', path: ['care', 'id'], missedBy: 'someBuyers' },
]

/**
 * What buyers look for on a product's page; its kind is its category's, undefined while none is chosen. What only a market's
 * authority asks for is left to readiness.
 */
export function productFacts(kind: 'food' | 'craft' | undefined): readonly Fact[] {
  if (kind === 'food') return [...GENERAL, ...FOOD]
  if (kind === 'craft') return [...GENERAL, ...CRAFT]
  return GENERAL
}
