import { messages } from '../messages.ts'

export const storiesMessages = messages({
  listTitle: { id: 'Cerita', en: 'Stories', ar: 'قصص' },
  listLead: {
    id: 'Dari dapur, sanggar dan bengkel: bagaimana produk Malang dibuat, dan oleh siapa.',
    en: 'From kitchens, studios and workshops: how Malang’s products are made, and by whom.',
    ar: 'من المطابخ والمشاغل والورش: كيف تُصنع منتجات مالانغ ومن يصنعها.',
  },
  listEmpty: { id: 'Belum ada cerita.', en: 'No stories yet.', ar: 'لا قصص بعد.' },
  sample: { id: 'Cerita contoh', en: 'Sample story', ar: 'قصة نموذجية' },
  aboutMaker: { id: 'Pembuatnya', en: 'The maker', ar: 'الصانع' },
  seeMaker: { id: 'Kunjungi {maker}', en: 'Visit {maker}', ar: 'زيارة {maker}' },
  makersProducts: { id: 'Buatan {maker}', en: 'Made by {maker}', ar: 'من صنع {maker}' },
  share: { id: 'Bagikan cerita ini', en: 'Share this story', ar: 'شارك القصة' },
  otherStories: { id: 'Cerita lain', en: 'Other stories', ar: 'قصص أخرى' },
})
