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
})
