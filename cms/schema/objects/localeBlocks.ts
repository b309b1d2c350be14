import { defineType } from 'sanity'
import { block } from './block.ts'
import { localeFields, translationsFieldset } from './localeFields.ts'

/** Portable Text in three languages: paragraphs, headings, lists, links. */
export const localeBlocks = defineType({
  name: 'localeBlocks',
  title: 'Tulisan tiga bahasa',
  type: 'object',
  fieldsets: [translationsFieldset],
  fields: localeFields({ type: 'array', of: [block] }),
})
