import { PinIcon } from '@sanity/icons/Pin'
import { defineField, defineType } from 'sanity'
import { slugField } from '../slugField.ts'

/** A kelurahan. */
export const subdistrict = defineType({
  name: 'subdistrict',
  title: 'Kelurahan',
  type: 'document',
  icon: PinIcon,
  fields: [
    defineField({
      name: 'code',
      title: 'Kode Kemendagri',
      type: 'string',
      validation: (rule) =>
        rule
          .required()
          .regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/)
          .error('Misalnya 35.73.01.1001.'),
    }),
    defineField({ name: 'name', title: 'Nama', type: 'string', validation: (rule) => rule.required() }),
    slugField('name'),
    defineField({
      name: 'district',
      title: 'Kecamatan',
      type: 'reference',
      to: [{ type: 'district' }],
      options: { disableNew: true },
      validation: (rule) => rule.required(),
    }),
  ],
  orderings: [{ name: 'name', title: 'Nama', by: [{ field: 'name', direction: 'asc' }] }],
  preview: { select: { title: 'name', subtitle: 'district.name' } },
})
