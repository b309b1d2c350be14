import { DocumentIcon } from '@sanity/icons/Document'
import { defineField, defineType } from 'sanity'
import { slugField } from '../slugField.ts'
import { titleField } from '../titleFields.ts'

/** About, privacy, accessibility: pages that stand at fixed addresses. */
export const page = defineType({
  name: 'page',
  title: 'Halaman',
  type: 'document',
  icon: DocumentIcon,
  fields: [
    titleField(),
    defineField({ ...slugField('title.id'), readOnly: true }),
    defineField({ name: 'body', title: 'Isi', type: 'localeBlocks', validation: (rule) => rule.required() }),
    defineField({
      name: 'updatedOn',
      title: 'Diperbarui pada',
      type: 'date',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: { select: { title: 'title.id', subtitle: 'updatedOn' } },
})
