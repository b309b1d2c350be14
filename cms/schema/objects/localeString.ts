import { defineType } from 'sanity'
import { localeFields, translationsFieldset } from './localeFields.ts'

/** One line in three languages. */
export const localeString = defineType({
  name: 'localeString',
  title: 'Teks pendek tiga bahasa',
  type: 'object',
  fieldsets: [translationsFieldset],
  fields: localeFields({ type: 'string' }),
})
