import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { defineField, defineType } from 'sanity'
import { localSlugsField } from '../localSlugsField.ts'
import { slugField } from '../slugField.ts'
import { titleField } from '../titleFields.ts'

/** A maker's story or a piece of news. */
export const story = defineType({
  name: 'story',
  title: 'Cerita',
  type: 'document',
  icon: DocumentTextIcon,
  fields: [
    titleField(),
    slugField('title.id'),
    localSlugsField('title'),
    defineField({ name: 'excerpt', title: 'Kutipan', type: 'localeString', validation: (rule) => rule.required() }),
    defineField({ name: 'body', title: 'Isi', type: 'localeBlocks', validation: (rule) => rule.required() }),
    defineField({ name: 'picture', title: 'Gambar', type: 'picture' }),
    defineField({ name: 'business', title: 'Tentang usaha', type: 'reference', to: [{ type: 'business' }] }),
    defineField({
      name: 'publishedOn',
      title: 'Tanggal terbit',
      type: 'date',
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'isSample', title: 'Data contoh', type: 'boolean' }),
  ],
  orderings: [{ name: 'newest', title: 'Terbaru', by: [{ field: 'publishedOn', direction: 'desc' }] }],
  preview: { select: { title: 'title.id', subtitle: 'publishedOn', media: 'picture' } },
})
