import { WrenchIcon } from '@sanity/icons/Wrench'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { localSlugsField } from '../localSlugsField.ts'
import { slugField } from '../slugField.ts'
import { byOrder, orderField, titleField } from '../titleFields.ts'

const lines = (name: string, title: string) =>
  defineField({ name, title, type: 'array', of: [defineArrayMember({ type: 'localeString' })] })

/** A kind of help the office gives, and how to get it. */
export const facility = defineType({
  name: 'facility',
  title: 'Layanan',
  type: 'document',
  icon: WrenchIcon,
  fields: [
    titleField('Nama layanan'),
    slugField('title.id'),
    localSlugsField('title'),
    defineField({ name: 'summary', title: 'Ringkasan', type: 'localeString', validation: (rule) => rule.required() }),
    defineField({ name: 'who', title: 'Untuk siapa', type: 'localeText', validation: (rule) => rule.required() }),
    lines('bring', 'Yang perlu dibawa'),
    defineField({ name: 'duration', title: 'Lamanya', type: 'localeString' }),
    lines('steps', 'Langkah-langkah'),
    defineField({
      name: 'nextDates',
      title: 'Jadwal berikutnya',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({ name: 'date', title: 'Tanggal', type: 'date', validation: (rule) => rule.required() }),
            defineField({ name: 'title', title: 'Acara', type: 'localeString', validation: (rule) => rule.required() }),
          ],
          preview: { select: { title: 'title.id', subtitle: 'date' } },
        }),
      ],
    }),
    orderField,
  ],
  orderings: [byOrder],
  preview: { select: { title: 'title.id', subtitle: 'summary.id' } },
})
