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
})
