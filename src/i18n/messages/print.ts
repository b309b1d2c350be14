import { messages } from '../messages.ts'

/** Printed line sheets, and the forms that lead to them. */
export const printMessages = messages({
  lineSheet: { id: 'Lembar produk', en: 'Line sheet', ar: 'قائمة المنتجات' },
  ownLineSheet: { id: 'Lembar permintaan', en: 'Your line sheet', ar: 'قائمة منتجات طلبك' },
  author: { id: 'Etalase Malang', en: 'Etalase Malang', ar: 'إتالاسي مالانغ' },
  issued: { id: 'Diterbitkan {date}', en: 'Issued {date}', ar: 'صدرت في {date}' },
  page: { id: 'Halaman {page} dari {pages}', en: 'Page {page} of {pages}', ar: 'صفحة {page} من {pages}' },
  sample: {
    id: 'Data contoh: usaha dan produk dalam lembar ini belum nyata.',
    en: 'Sample data: the businesses and products on this sheet are not real.',
    ar: 'بيانات نموذجية: المنشآت والمنتجات في هذه القائمة ليست حقيقية.',
  },
  place: { id: 'Tempat usaha', en: 'Location', ar: 'الموقع' },
  contact: { id: 'Kontak', en: 'Contact', ar: 'التواصل' },
  forMarket: { id: 'Disusun untuk', en: 'Put together for', ar: 'أُعدّت من أجل' },
  readyFor: { id: 'Siap ekspor: {market}', en: 'Ready for {market}', ar: 'جاهز للتصدير: {market}' },
  readyText: {
    id: 'Produk UMKM Kota Malang yang pada hari terbit memenuhi semua yang menjadi tugas pembuatnya untuk {market}.',
    en: 'Products of Malang’s makers that, on the day of issue, have in place all that the maker must provide for {market}.',
    ar: 'منتجات صنّاع مالانغ التي استوفت يوم الإصدار كل ما على الصانع توفيره من أجل {market}.',
  },
  products: { id: 'Isi lembar', en: 'On this sheet', ar: 'في هذه القائمة' },
  company: { id: 'Perusahaan', en: 'Company', ar: 'الشركة' },
  sentOn: { id: 'Dikirim', en: 'Sent', ar: 'أُرسل في' },
  delivery: { id: 'Penyerahan', en: 'Delivery', ar: 'التسليم' },
  requestText: {
    id: 'Produk yang Anda minta, dengan data yang tercatat hari ini. Harga penawaran datang dari tiap UMKM.',
    en: 'The products you asked about, with what is on record today. Each maker quotes their own price.',
    ar: 'المنتجات التي طلبت عرضًا لها، بالبيانات المسجّلة اليوم. ويقدّم كل صانع سعره.',
  },
  asked: { id: 'Anda minta: {quantity}', en: 'You asked for: {quantity}', ar: 'طلبتَ: {quantity}' },
  target: {
    id: 'harga sasaran {price} per satuan',
    en: 'target price {price} per unit',
    ar: 'السعر المستهدف {price} للوحدة',
  },
  gone: {
    id: 'Produk ini tidak lagi ditawarkan di Etalase Malang.',
    en: 'This product is no longer offered on Etalase Malang.',
    ar: 'لم يعد هذا المنتج معروضًا في إتالاسي مالانغ.',
  },
  about: { id: 'kira-kira {price}', en: 'about {price}', ar: 'نحو {price}' },
  retail: {
    id: 'Harga eceran di Malang, dalam rupiah. Harga ekspor lewat penawaran.',
    en: 'Retail prices in Malang, in rupiah. Export prices are quoted on request.',
    ar: 'أسعار التجزئة في مالانغ بالروبية. أسعار التصدير تُعرض عند الطلب.',
  },
  rate: {
    id: 'Kurs kira-kira {date}: {unit} = {worth}. Sumber: {source}.',
    en: 'Approximate rate of {date}: {unit} = {worth}. Source: {source}.',
    ar: 'سعر الصرف التقريبي في {date}: {unit} = {worth}. المصدر: {source}.',
  },
  readiness: {
    id: 'Kesiapan ekspor dihitung dari sertifikat dan data yang tercatat, terhadap syarat tiap negara.',
    en: 'Export readiness is worked out from certificates and data on record, against each country’s rules.',
    ar: 'الجاهزية للتصدير محسوبة من الشهادات والبيانات المسجّلة مقابل شروط كل بلد.',
  },
  until: { id: 'sampai {date}', en: 'until {date}', ar: 'حتى {date}' },
  endless: { id: 'tanpa batas waktu', en: 'no end date', ar: 'بلا تاريخ انتهاء' },
  expired: { id: 'kedaluwarsa {date}', en: 'expired {date}', ar: 'انتهت في {date}' },
  scan: { id: 'Pindai untuk halamannya', en: 'Scan for the page', ar: 'امسح لفتح الصفحة' },
  getPdf: { id: 'Unduh lembar produk (PDF)', en: 'Download the line sheet (PDF)', ar: 'نزّل قائمة المنتجات (PDF)' },
  language: { id: 'Bahasa', en: 'Language', ar: 'اللغة' },
  currency: { id: 'Mata uang', en: 'Currency', ar: 'العملة' },
  rupiahAlone: { id: 'rupiah saja', en: 'rupiah only', ar: 'الروبية فقط' },
})
