import { messages } from '../messages.ts'

export const collectionMessages = messages({
  kind: { id: 'Kumpulan', en: 'Collection', ar: 'مجموعة مختارة' },
  forMarket: { id: 'Untuk {market}', en: 'For {market}', ar: 'إلى {market}' },
  marketRules: { id: 'Syarat masuk {market}', en: 'Entry rules of {market}', ar: 'شروط الدخول إلى {market}' },
  others: { id: 'Kumpulan lain', en: 'Other collections', ar: 'مجموعات أخرى' },
  empty: {
    id: 'Kumpulan ini sedang disusun.',
    en: 'This collection is being put together.',
    ar: 'هذه المجموعة قيد الإعداد.',
  },
})
