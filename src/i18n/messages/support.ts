import { messages } from '../messages.ts'

/** The kinds of help that the office gives to makers, and how to reach it. */
export const supportMessages = messages({
  listTitle: { id: 'Layanan untuk UMKM', en: 'Support for makers', ar: 'خدمات للمشاريع' },
  listLead: {
    id: 'Delapan jenis bantuan dari kantor. Pilih yang Anda perlukan hari ini; satu pertanyaan sudah cukup untuk memulai.',
    en: 'The kinds of help the office gives. Choose what you need today; one question is enough to begin.',
    ar: 'أنواع المساعدة التي يقدّمها المكتب. اختر ما تحتاج إليه اليوم، فسؤال واحد يكفي للبدء.',
  },
  listEmpty: {
    id: 'Daftar layanan sedang disiapkan.',
    en: 'The list of support is being prepared.',
    ar: 'قائمة الخدمات قيد الإعداد.',
  },
  who: { id: 'Untuk siapa', en: 'Who it is for', ar: 'لمن هذه الخدمة' },
  bring: { id: 'Yang dibawa', en: 'What to bring', ar: 'ما تُحضره معك' },
  duration: { id: 'Lamanya', en: 'How long', ar: 'المدة' },
  steps: { id: 'Langkahnya', en: 'The steps', ar: 'الخطوات' },
  nextDates: { id: 'Jadwal berikutnya', en: 'Next dates', ar: 'المواعيد القادمة' },
  noDates: {
    id: 'Belum ada tanggal yang diumumkan. Tanyakan kepada kantor.',
    en: 'No date has been announced yet. Ask the office.',
    ar: 'لم يُعلن عن موعد بعد. اسأل المكتب.',
  },
  apply: { id: 'Cara mendaftar', en: 'How to apply', ar: 'كيف تتقدّم' },
  applyText: {
    id: 'Tulis kepada kantor. Pesannya sudah kami siapkan; Anda tinggal melengkapi.',
    en: 'Write to the office. The message is ready; you only fill it in.',
    ar: 'راسل المكتب. الرسالة جاهزة وما عليك إلا إكمالها.',
  },
  applySubject: { id: 'Minta bantuan: {facility}', en: 'Asking for help: {facility}', ar: 'طلب مساعدة: {facility}' },
  applyBody: {
    id: 'Halo, saya ingin bertanya tentang {facility}.\n\nNama usaha:\nProduk:\nKelurahan:\nNIB (bila ada):\nYang saya perlukan:\n',
    en: 'Hello, I would like to ask about {facility}.\n\nBusiness:\nProduct:\nNeighbourhood (kelurahan):\nNIB (if any):\nWhat I need:\n',
    ar: 'مرحبًا، أودّ الاستفسار عن {facility}.\n\nاسم المشروع:\nالمنتج:\nالحي (kelurahan):\nرقم NIB إن وُجد:\nما أحتاج إليه:\n',
  },
  byEmail: { id: 'Tulis surel', en: 'Write an e-mail', ar: 'اكتب بريدًا' },
  byWhatsApp: { id: 'Kirim WhatsApp', en: 'Send a WhatsApp message', ar: 'راسل عبر واتساب' },
  officeUnavailable: {
    id: 'Alamat kantor sedang tidak dapat dimuat. Coba muat ulang sebentar lagi.',
    en: 'The office’s address cannot be loaded right now. Reload in a moment.',
    ar: 'تعذّر تحميل عنوان المكتب الآن. أعد التحميل بعد قليل.',
  },
  otherHelp: { id: 'Bantuan lain', en: 'Other help', ar: 'مساعدات أخرى' },
  ownerDesk: {
    id: 'Sudah punya halaman? Masuk dan perbarui produk Anda.',
    en: 'Already have a page? Sign in and update your products.',
    ar: 'لديك صفحة بالفعل؟ ادخل وحدّث منتجاتك.',
  },
})
