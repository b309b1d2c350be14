import { messages } from '../messages.ts'

/** The trade's words that stand on a product's card: few, since the discovery page carries them into the browser. */
export const cardTerms = messages({
  'certificateShort.nib': { id: 'NIB', en: 'NIB', ar: 'NIB' },
  'certificateShort.sppirt': { id: 'PIRT', en: 'Food licence', ar: 'رخصة غذائية' },
  'certificateShort.bpomMd': { id: 'BPOM MD', en: 'BPOM MD', ar: 'BPOM MD' },
  'certificateShort.halal': { id: 'Halal', en: 'Halal', ar: 'حلال' },
  'certificateShort.sni': { id: 'SNI', en: 'SNI', ar: 'SNI' },
  'certificateShort.haccp': { id: 'HACCP', en: 'HACCP', ar: 'HACCP' },
  'certificateShort.iso22000': { id: 'ISO 22000', en: 'ISO 22000', ar: 'ISO 22000' },
  'certificateShort.trademark': { id: 'Merek terdaftar', en: 'Trademark', ar: 'علامة مسجّلة' },
  'certificateShort.labTest': { id: 'Teruji lab', en: 'Lab tested', ar: 'مفحوص مخبريًا' },
  'certificateShort.heatTreatment': { id: 'ISPM 15', en: 'ISPM 15', ar: 'ISPM 15' },
  'certificateShort.organic': { id: 'Organik', en: 'Organic', ar: 'عضوي' },

  'priceUnit.pack': { id: 'bungkus', en: 'pack', ar: 'عبوة' },
  'priceUnit.bottle': { id: 'botol', en: 'bottle', ar: 'زجاجة' },
  'priceUnit.jar': { id: 'toples', en: 'jar', ar: 'مرطبان' },
  'priceUnit.box': { id: 'kotak', en: 'box', ar: 'علبة' },
  'priceUnit.piece': { id: 'buah', en: 'piece', ar: 'قطعة' },
  'priceUnit.sheet': { id: 'lembar', en: 'sheet', ar: 'قطعة قماش' },
  'priceUnit.set': { id: 'set', en: 'set', ar: 'طقم' },
  'priceUnit.kg': { id: 'kg', en: 'kg', ar: 'كغ' },

  'market.NZ': { id: 'Selandia Baru', en: 'New Zealand', ar: 'نيوزيلندا' },
  'market.AE': { id: 'Uni Emirat Arab', en: 'United Arab Emirates', ar: 'الإمارات' },
  'market.SA': { id: 'Arab Saudi', en: 'Saudi Arabia', ar: 'السعودية' },
  'market.QA': { id: 'Qatar', en: 'Qatar', ar: 'قطر' },
  'market.KW': { id: 'Kuwait', en: 'Kuwait', ar: 'الكويت' },
  'market.BH': { id: 'Bahrain', en: 'Bahrain', ar: 'البحرين' },
  'market.OM': { id: 'Oman', en: 'Oman', ar: 'عُمان' },
  moq: { id: 'Min. {quantity}', en: 'MOQ {quantity}', ar: 'الحد الأدنى {quantity}' },
  readyForOne: { id: 'Siap ekspor: {market}', en: 'Export-ready: {market}', ar: 'جاهز للتصدير: {market}' },
  readyForMany: {
    id: 'Siap ekspor: {count} negara',
    en: { one: 'Export-ready: {count} country', other: 'Export-ready: {count} countries' },
    ar: {
      one: 'جاهز للتصدير: دولة واحدة',
      two: 'جاهز للتصدير: دولتان',
      few: 'جاهز للتصدير: {count} دول',
      other: 'جاهز للتصدير: {count} دولة',
    },
  },
  requested: { id: 'Ada di permintaan', en: 'In your request', ar: 'في طلبك' },
})
