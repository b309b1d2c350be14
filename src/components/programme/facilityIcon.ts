import type { IconName } from '../iconName.ts'

const ICONS: Readonly<Record<string, IconName>> = {
  pelatihan: 'learn',
  'manajemen-usaha': 'chart',
  'kapasitas-produksi': 'box',
  'alat-produksi': 'tool',
  'uji-mutu': 'flask',
  'sertifikasi-halal': 'shield',
  'akses-pasar': 'shop',
  'pendampingan-ekspor': 'globe',
}

/** The icon of a kind of help by its slug; kinds that the office adds later get a plain one. */
export function facilityIcon(slug: string): IconName {
  return ICONS[slug] ?? 'request'
}
