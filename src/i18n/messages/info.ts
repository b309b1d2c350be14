import { messages } from '../messages.ts'

/** About, privacy, accessibility. */
export const infoMessages = messages({
  updatedOn: { id: 'Diperbarui {date}', en: 'Updated {date}', ar: 'حُدّثت {date}' },
  contents: { id: 'Di halaman ini', en: 'On this page', ar: 'في هذه الصفحة' },
  others: { id: 'Tentang situs ini', en: 'About this site', ar: 'عن هذا الموقع' },
  write: { id: 'Tulis kepada kantor', en: 'Write to the office', ar: 'راسل المكتب' },
  writeText: {
    id: 'Pertanyaan, perbaikan, atau keberatan: kami membacanya.',
    en: 'A question, a correction or an objection: we read it.',
    ar: 'سؤال أو تصحيح أو اعتراض: نقرأ كل ما يصلنا.',
  },
  writeSubject: { id: 'Tentang halaman: {title}', en: 'About the page: {title}', ar: 'بخصوص صفحة: {title}' },
})
