import { messages } from '../messages.ts'

/** What search engines, feed readers and chats are told of the site's content. */
export const syndicationMessages = messages({
  sampleProduct: {
    id: 'Data contoh, bukan produk nyata.',
    en: 'Sample data, not a real product.',
    ar: 'بيانات نموذجية، وليس منتجًا حقيقيًا.',
  },
  sampleMaker: {
    id: 'Data contoh, bukan usaha nyata.',
    en: 'Sample data, not a real business.',
    ar: 'بيانات نموذجية، وليس مشروعًا حقيقيًا.',
  },
  sampleSign: { id: 'Data contoh', en: 'Sample data', ar: 'بيانات نموذجية' },
  cardMadeBy: { id: 'dibuat oleh {maker}, Malang', en: 'made by {maker}, Malang', ar: 'من صنع {maker}، مالانغ' },
  cardMaker: { id: 'UMKM Kota Malang', en: 'Makers of Malang', ar: 'صانعو مالانغ' },
  cardPlace: { id: '{district}, Kota Malang', en: '{district}, Malang', ar: '{district}، مالانغ' },
  cardAlt: { id: '{title}, di Etalase Malang', en: '{title}, at Etalase Malang', ar: '{title}، في إتالاسي مالانغ' },
  'feed.produk': { id: 'Produk baru di Etalase Malang', en: 'New at Etalase Malang', ar: 'الجديد في إتالاسي مالانغ' },
  'feedText.produk': {
    id: 'Produk UMKM Kota Malang yang baru masuk etalase.',
    en: 'The latest products of Malang’s small businesses.',
    ar: 'أحدث منتجات المشاريع الصغيرة في مالانغ.',
  },
  'feed.cerita': { id: 'Cerita dari Etalase Malang', en: 'Stories from Etalase Malang', ar: 'قصص من إتالاسي مالانغ' },
  'feedText.cerita': {
    id: 'Cerita para pembuat dan kabar dari Kota Malang.',
    en: 'The makers’ stories, and news from Malang.',
    ar: 'قصص الصانعين وأخبار من مالانغ.',
  },
  'feed.merchant': { id: 'Semua produk Etalase Malang', en: 'All of Etalase Malang', ar: 'كل منتجات إتالاسي مالانغ' },
  'feedText.merchant': {
    id: 'Semua produk UMKM Kota Malang yang dapat dibeli.',
    en: 'All products of Malang’s small businesses that can be bought.',
    ar: 'كل منتجات المشاريع الصغيرة في مالانغ المتاحة للشراء.',
  },
})
