import { messages } from '../messages.ts'

/** So much of something, as it is traded. */
export const quantityTerms = messages({
  'quantity.pack': {
    id: '{count} bungkus',
    en: { one: '{count} pack', other: '{count} packs' },
    ar: { one: 'عبوة واحدة', two: 'عبوتان', few: '{count} عبوات', other: '{count} عبوة' },
  },
  'quantity.carton': {
    id: '{count} karton',
    en: { one: '{count} carton', other: '{count} cartons' },
    ar: {
      one: 'كرتون واحد',
      two: 'كرتونان',
      few: '{count} كراتين',
      many: '{count} كرتونًا',
      other: '{count} كرتون',
    },
  },
  'quantity.piece': {
    id: '{count} buah',
    en: { one: '{count} piece', other: '{count} pieces' },
    ar: { one: 'قطعة واحدة', two: 'قطعتان', few: '{count} قطع', other: '{count} قطعة' },
  },
  'quantity.kg': { id: '{count} kg', en: '{count} kg', ar: '{count} كغ' },
  'quantity.set': {
    id: '{count} set',
    en: { one: '{count} set', other: '{count} sets' },
    ar: { one: 'طقم واحد', two: 'طقمان', few: '{count} أطقم', many: '{count} طقمًا', other: '{count} طقم' },
  },
  'quantity.container20': {
    id: '{count} kontainer 20 kaki',
    en: { one: '{count} 20-foot container', other: '{count} 20-foot containers' },
    ar: { one: 'حاوية 20 قدمًا', two: 'حاويتان 20 قدمًا', few: '{count} حاويات 20 قدمًا', other: '{count} حاوية 20 قدمًا' },
  },
  'quantity.container40': {
    id: '{count} kontainer 40 kaki',
    en: { one: '{count} 40-foot container', other: '{count} 40-foot containers' },
    ar: { one: 'حاوية 40 قدمًا', two: 'حاويتان 40 قدمًا', few: '{count} حاويات 40 قدمًا', other: '{count} حاوية 40 قدمًا' },
  },
})
