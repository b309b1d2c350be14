import { PinIcon } from '@sanity/icons/Pin'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { slugField } from '../slugField.ts'
import { byOrder, introField, orderField } from '../titleFields.ts'

/** A kecamatan, with the craft and food centres in it. Kelurahan refer to it strongly, so it refers to them weakly. */
export const district = defineType({
  name: 'district',
  title: 'Kecamatan',
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
          .regex(/^\d{2}\.\d{2}\.\d{2}$/)
          .error('Misalnya 35.73.01.'),
    }),
    defineField({ name: 'name', title: 'Nama', type: 'string', validation: (rule) => rule.required() }),
    slugField('name'),
    introField(),
    defineField({
      name: 'centres',
      title: 'Sentra',
      description: 'Kampung perajin dan sentra pangan yang layak dikunjungi.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({ name: 'name', title: 'Nama sentra', type: 'string', validation: (rule) => rule.required() }),
            defineField({
              name: 'subdistrict',
              title: 'Kelurahan',
              type: 'reference',
              to: [{ type: 'subdistrict' }],
              weak: true,
              options: { disableNew: true },
              validation: (rule) => rule.required(),
            }),
            defineField({ name: 'description', title: 'Keterangan', type: 'localeString' }),
          ],
          preview: { select: { title: 'name', subtitle: 'subdistrict.name' } },
        }),
      ],
    }),
    orderField,
  ],
  orderings: [byOrder],
  preview: { select: { title: 'name', subtitle: 'code' } },
})
