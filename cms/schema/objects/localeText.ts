import { defineType } from 'sanity'
import { localeFields, translationsFieldset } from './localeFields.ts'

/** Several paragraphs in three languages, a blank line between paragraphs. */
export const localeText = defineType({
  name: 'localeText',
  title: 'Teks panjang tiga bahasa',
  type: 'object',
  fieldsets: [translationsFieldset],
  fields: localeFields({ type: 'text', rows: 5 }),
})
