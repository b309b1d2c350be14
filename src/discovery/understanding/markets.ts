import { MARKET_CODES, type MarketCode } from '#catalogue/model.ts'
import { anyPhrase, recogniserOf } from './phrases.ts'

/** How people name the markets, with their best known cities. */
const NAMES: Record<MarketCode, readonly string[]> = {
  NZ: ['selandia baru', 'new zealand', 'nz', 'auckland', 'نيوزيلندا', 'نيوزيلاندا'],
  AE: ['uni emirat arab', 'uni emirat', 'uea', 'uae', 'united arab emirates', 'emirates', 'dubai', 'الإمارات', 'دبي'],
  SA: ['arab saudi', 'saudi arabia', 'saudi', 'ksa', 'riyadh', 'السعودية', 'الرياض', 'سعودية'],
  QA: ['qatar', 'doha', 'قطر', 'الدوحة'],
  KW: ['kuwait', 'الكويت'],
  BH: ['bahrain', 'البحرين'],
  OM: ['oman', 'muscat', 'عمان', 'مسقط'],
}
const READY = [
  ...['siap ekspor', 'siap di ekspor', 'untuk ekspor', 'ekspor', 'bisa ekspor', 'export ready', 'ready for export'],
  ...['exported', 'export', 'ready', 'جاهز للتصدير', 'جاهزة للتصدير', 'للتصدير', 'تصدير', 'جاهز', 'جاهزة'],
]
const TOWARDS = ['ke', 'untuk', 'di', 'to', 'for', 'in', 'إلى', 'في']
const LEAD = `(?:${anyPhrase(READY)} )?(?:${anyPhrase(TOWARDS)} )?(?:لل|ل|ال|بال)?`

/** "for New Zealand", "siap ekspor Uni Emirat", "للسعودية"; without a country, what is ready for any. */
export const markets = [
  ...MARKET_CODES.map((value) =>
    recogniserOf(
      { kind: 'market', value },
      NAMES[value].flatMap((name) => [name, name.replace(/^ال/, '')]),
      LEAD,
    ),
  ),
  recogniserOf({ kind: 'anyMarket' }, [
    ...['siap ekspor', 'untuk ekspor', 'export ready', 'ready for export', 'for export'],
    ...['جاهز للتصدير', 'جاهزة للتصدير', 'للتصدير'],
  ]),
]
