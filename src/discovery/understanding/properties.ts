import { CERTIFICATE_KINDS, type CertificateKind, CLAIMS, type Claim, TIERS, type Tier } from '#catalogue/model.ts'
import { anyPhrase, recogniserOf } from './phrases.ts'

/** How people ask for what a product is or lacks, by the catalogue's codes. All three languages, as typed. */
const CLAIM_PHRASES: Partial<Record<Claim, readonly string[]>> = {
  vegan: ['vegan', 'nabati', 'plant based', 'نباتي', 'نباتية'],
  glutenFree: [
    ...['bebas gluten', 'tanpa gluten', 'gluten free', 'glutenfree', 'no gluten', 'without gluten'],
    ...['خالي من الغلوتين', 'خالية من الغلوتين', 'خال من الغلوتين', 'بدون غلوتين', 'بدون جلوتين', 'خالي من الجلوتين'],
  ],
  noAddedSugar: [
    ...['tanpa gula tambahan', 'tanpa tambahan gula', 'tanpa gula', 'bebas gula', 'untuk diabetes', 'diabetes'],
    ...['sugar free', 'no added sugar', 'no sugar', 'without sugar', 'unsweetened', 'without added sugar'],
    ...['بدون سكر مضاف', 'بدون سكر', 'بلا سكر', 'خالي من السكر', 'خالية من السكر'],
  ],
  noPreservatives: [
    ...['tanpa pengawet', 'tanpa bahan pengawet', 'bebas pengawet'],
    ...['no preservatives', 'without preservatives', 'preservative free'],
    ...['بدون مواد حافظة', 'بلا مواد حافظة', 'خالي من المواد الحافظة'],
  ],
  noMsg: [
    ...['tanpa msg', 'bebas msg', 'non msg', 'tanpa micin', 'tanpa penyedap', 'tanpa vetsin'],
    ...['no msg', 'msg free', 'without msg', 'بدون غلوتامات', 'بدون جلوتامات'],
  ],
}
const CERTIFICATE_PHRASES: Partial<Record<CertificateKind, readonly string[]>> = {
  halal: ['halal', 'حلال'],
  bpomMd: ['bpom md', 'bpom'],
  sppirt: ['pirt', 'p irt', 'spp irt', 'sppirt'],
  sni: ['sni'],
  haccp: ['haccp'],
  iso22000: ['iso 22000'],
}
const CERTIFIED = `(?:${anyPhrase(['bersertifikat', 'bersertifikasi', 'sertifikat', 'izin', 'certified', 'شهادة', 'معتمد'])} )?`
const TIER_PHRASES: Record<Tier, readonly string[]> = {
  mikro: ['usaha mikro', 'umkm mikro', 'kelas mikro', 'micro business', 'micro businesses', 'مشروع متناهي الصغر'],
  kecil: ['usaha kecil', 'umkm kecil', 'kelas kecil', 'small business', 'small businesses', 'مشروع صغير'],
  menengah: ['usaha menengah', 'kelas menengah', 'medium business', 'medium businesses', 'مشروع متوسط'],
}
const IN_STOCK = [
  ...['ready stock', 'ready stok', 'stok ready', 'ada stok', 'yang tersedia', 'tersedia', 'in stock', 'available now'],
  ...['متوفر', 'متوفرة', 'متاح', 'متاحة', 'available'],
]
const MILD = [
  ...[
    'tidak pedas',
    'nggak pedas',
    'ngga pedas',
    'gak pedas',
    'ga pedas',
    'tanpa cabai',
    'not spicy',
    'not hot',
    'mild',
  ],
  ...['غير حار', 'غير حارة', 'بدون شطة', 'بدون فلفل'],
]

/** Claims, certificates, the maker's size, stock and heat. */
export const properties = [
  ...CLAIMS.map((value) => recogniserOf({ kind: 'claim', value }, CLAIM_PHRASES[value] ?? [])),
  ...CERTIFICATE_KINDS.map((value) =>
    recogniserOf({ kind: 'certificate', value }, CERTIFICATE_PHRASES[value] ?? [], CERTIFIED),
  ),
  ...TIERS.map((value) => recogniserOf({ kind: 'tier', value }, TIER_PHRASES[value])),
  recogniserOf({ kind: 'inStock' }, IN_STOCK),
  recogniserOf({ kind: 'mild' }, MILD),
]
