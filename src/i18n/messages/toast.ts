import { messages } from '../messages.ts'

/** What is said for a moment when something was done on a page. */
export const toastMessages = messages({
  saved: { id: 'Disimpan.', en: 'Saved.', ar: 'تم الحفظ.' },
  seeSaved: { id: 'Lihat simpanan', en: 'See saved products', ar: 'عرض المحفوظات' },
  requested: { id: 'Masuk ke permintaan.', en: 'Added to your request.', ar: 'أُضيف إلى طلبك.' },
  seeRequest: { id: 'Lihat permintaan', en: 'See the request', ar: 'عرض الطلب' },
})
