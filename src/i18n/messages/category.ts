import { messages } from '../messages.ts'

export const categoryMessages = messages({
  within: { id: 'Di dalamnya', en: 'Within it', ar: 'الأقسام' },
  refine: { id: 'Saring dan urutkan', en: 'Filter and sort', ar: 'صفِّ ورتّب' },
  quickFilters: { id: 'Persempit pilihan', en: 'Narrow it down', ar: 'ضيّق الاختيار' },
  pageTitle: { id: '{title}, halaman {page}', en: '{title}, page {page}', ar: '{title}، الصفحة {page}' },
  empty: {
    id: 'Belum ada produk di sini. Coba jenis yang lain.',
    en: 'There are no products here yet. Try another kind.',
    ar: 'لا منتجات هنا بعد. جرّب نوعًا آخر.',
  },
  others: { id: 'Jenis lain', en: 'Other kinds', ar: 'أنواع أخرى' },
})
