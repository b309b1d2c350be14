import { messages } from '../messages.ts'

/** What a search field suggests while one types. */
export const suggestionMessages = messages({
  suggestions: { id: 'Saran pencarian', en: 'Search suggestions', ar: 'اقتراحات البحث' },
  /** Read out; filled in by the browser, which alone knows the earlier searches: so a wording that fits every number. */
  count: { id: 'Jumlah saran: {count}', en: 'Suggestions: {count}', ar: 'عدد الاقتراحات: {count}' },
  past: { id: 'Pencarian terakhir', en: 'Recent searches', ar: 'عمليات البحث الأخيرة' },
  forgetPast: { id: 'Hapus riwayat', en: 'Clear history', ar: 'امسح السجل' },
  products: { id: 'Produk', en: 'Products', ar: 'منتجات' },
  businesses: { id: 'UMKM', en: 'Makers', ar: 'صنّاع' },
  categories: { id: 'Jenis', en: 'Kinds', ar: 'أنواع' },
  places: { id: 'Tempat', en: 'Places', ar: 'أماكن' },
  district: { id: 'Kecamatan', en: 'District', ar: 'حي' },
})
