import { messages } from '../messages.ts'

/** What an editor who previews reads beside the page. */
export const previewMessages = messages({
  title: { id: 'Pratinjau draf', en: 'Draft preview', ar: 'معاينة المسودة' },
  text: {
    id: 'Halaman ini memuat draf yang belum terbit. Pengunjung lain tidak melihatnya.',
    en: 'This page shows drafts that are not published. Visitors do not see them.',
    ar: 'تعرض هذه الصفحة مسودات غير منشورة لا يراها الزوار.',
  },
  published: { id: 'Versi terbit', en: 'As published', ar: 'النسخة المنشورة' },
  publishedText: {
    id: 'Beginilah halaman ini dilihat pengunjung sekarang.',
    en: 'This is how visitors see this page now.',
    ar: 'هكذا يرى الزوار هذه الصفحة الآن.',
  },
  leave: { id: 'Keluar dari pratinjau', en: 'Leave the preview', ar: 'إنهاء المعاينة' },
  incompleteTitle: {
    id: 'Draf ini belum bisa ditampilkan',
    en: 'This draft cannot be shown yet',
    ar: 'لا يمكن عرض هذه المسودة بعد',
  },
  incompleteText: {
    id: 'Lengkapi dulu isian yang wajib di formulirnya, atau periksa alamatnya. Halaman ini muncul begitu cukup isinya.',
    en: 'Fill in the required fields of its form first, or check its address. The page appears as soon as there is enough.',
    ar: 'املأ أولًا الحقول الإلزامية في النموذج، أو تحقّق من العنوان. تظهر الصفحة حين تكتمل بياناتها.',
  },
})
