import { defineField, defineType } from 'sanity'

/** Where a figure or a rule was read, and when it was published or read. */
export const source = defineType({
  name: 'source',
  title: 'Sumber',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Nama sumber',
      type: 'string',
      validation: (rule) => rule.required().error('Sebutkan sumbernya.'),
    }),
    defineField({ name: 'url', title: 'Alamat', type: 'url' }),
    defineField({
      name: 'date',
      title: 'Tanggal',
      type: 'date',
      validation: (rule) => rule.required().error('Isi tanggal sumbernya.'),
    }),
  ],
})
