import { messages } from '../messages.ts'

/** UMKM Center and the mall floor. */
export const placesMessages = messages({
  'status.preparation': { id: 'Sedang disiapkan', en: 'In preparation', ar: 'قيد الإعداد' },
  'status.open': { id: 'Buka', en: 'Open', ar: 'مفتوح' },
  notYetOpen: {
    id: 'Tempat ini belum dibuka untuk umum. Jangan datang dulu sebelum pembukaannya diumumkan.',
    en: 'This place is not open to the public yet. Please do not come before the opening is announced.',
    ar: 'لم يُفتح هذا المكان للجمهور بعد. يُرجى عدم الحضور قبل الإعلان عن الافتتاح.',
  },
  address: { id: 'Alamat', en: 'Address', ar: 'العنوان' },
  openMap: { id: 'Buka di peta', en: 'Open in a map', ar: 'افتح في الخريطة' },
  hours: { id: 'Jam buka', en: 'Opening hours', ar: 'ساعات العمل' },
  openUntil: { id: 'Sekarang buka, sampai {time}', en: 'Open now, until {time}', ar: 'مفتوح الآن حتى {time}' },
  opensAt: { id: 'Sekarang tutup, buka {time}', en: 'Closed now, opens at {time}', ar: 'مغلق الآن، يفتح {time}' },
  closedToday: { id: 'Hari ini sudah tutup', en: 'Closed for today', ar: 'مغلق لبقية اليوم' },
  localTime: { id: 'Waktu Indonesia Barat (WIB)', en: 'Malang time (UTC+7)', ar: 'بتوقيت مالانغ (UTC+7)' },
  noHours: {
    id: 'Belum diumumkan.',
    en: 'Not announced yet.',
    ar: 'لم تُعلن بعد.',
  },
  directions: { id: 'Cara ke sana', en: 'How to get there', ar: 'كيفية الوصول' },
  shelves: { id: 'Produk di raknya', en: 'Products on its shelves', ar: 'منتجات على رفوفه' },
  shelvesPlanned: {
    id: 'Rencana rak: produk yang disiapkan untuk tempat ini.',
    en: 'Planned shelves: products prepared for this place.',
    ar: 'الرفوف المخطّط لها: منتجات تُجهَّز لهذا المكان.',
  },
  rack: { id: 'Rak {rack}', en: 'Rack {rack}', ar: 'الحامل {rack}' },
  shelf: { id: 'Rak {shelf}', en: 'Shelf {shelf}', ar: 'رف {shelf}' },
  noShelves: {
    id: 'Belum ada produk yang didaftarkan di rak tempat ini. Sementara itu, semua produk dapat dilihat di etalase.',
    en: 'No product is listed on this place’s shelves yet. Meanwhile all of them can be seen in the shop window.',
    ar: 'لم تُسجَّل منتجات على رفوف هذا المكان بعد. ويمكنك في هذه الأثناء رؤية كل المنتجات في الواجهة.',
  },
  seeProducts: { id: 'Lihat semua produk', en: 'See all products', ar: 'شاهد كل المنتجات' },
  ask: { id: 'Tanya tempat di rak', en: 'Ask for a place on the shelves', ar: 'اسأل عن مكان على الرفوف' },
  askText: {
    id: 'Pemilik UMKM dapat menanyakan syarat dan gilirannya kepada kantor.',
    en: 'Owners can ask the office about the terms and when it is their turn.',
    ar: 'يمكن لأصحاب المشاريع سؤال المكتب عن الشروط والدور.',
  },
  askSubject: { id: 'Rak di {place}', en: 'Shelf at {place}', ar: 'رف في {place}' },
  askBody: {
    id: 'Halo, saya ingin bertanya tentang menaruh produk di {place}.\n\nNama usaha:\nProduk:\n',
    en: 'Hello, I would like to ask about placing products at {place}.\n\nBusiness:\nProducts:\n',
    ar: 'مرحبًا، أودّ الاستفسار عن عرض منتجات في {place}.\n\nاسم المشروع:\nالمنتجات:\n',
  },
  otherPlaces: { id: 'Tempat lain', en: 'Other places', ar: 'أماكن أخرى' },
})
