import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { MARKET_CODES } from '../options/businessOptions.ts'
import { LABEL_LANGUAGES } from '../options/exportOptions.ts'
import { listOf } from '../options/option.ts'
import { slugField } from '../slugField.ts'
import { byOrder, introField, orderField } from '../titleFields.ts'

/** A destination country: what a buyer there pays with, reads and expects. */
export const market = defineType({
  name: 'market',
  title: 'Pasar ekspor',
  type: 'document',
  icon: EarthGlobeIcon,
  fields: [
    defineField({
      name: 'code',
      title: 'Negara',
      type: 'string',
      options: listOf(MARKET_CODES),
      validation: (rule) => rule.required().error('Pilih negaranya.'),
    }),
    defineField({ name: 'name', title: 'Nama', type: 'localeString', validation: (rule) => rule.required() }),
    slugField('name.en'),
    defineField({
      name: 'currency',
      title: 'Mata uang (ISO 4217)',
      type: 'string',
      validation: (rule) => rule.required().uppercase().length(3).error('Tiga huruf besar, misalnya NZD.'),
    }),
    defineField({
      name: 'language',
      title: 'Bahasa pembeli',
      type: 'string',
      options: { ...listOf(LABEL_LANGUAGES), layout: 'radio' },
      validation: (rule) => rule.required(),
    }),
    introField(),
    defineField({
      name: 'ports',
      title: 'Pelabuhan',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({ name: 'name', title: 'Nama', type: 'string', validation: (rule) => rule.required() }),
            defineField({
              name: 'unlocode',
              title: 'UN/LOCODE',
              type: 'string',
              validation: (rule) => rule.regex(/^[A-Z]{2}[A-Z2-9]{3}$/).error('Lima huruf, misalnya NZAKL.'),
            }),
          ],
        }),
      ],
    }),
    defineField({ name: 'weekend', title: 'Akhir pekan', type: 'localeString' }),
    defineField({ name: 'terms', title: 'Syarat dagang yang lazim', type: 'localeText' }),
    defineField({
      name: 'labelChecklist',
      title: 'Daftar periksa label',
      type: 'array',
      of: [defineArrayMember({ type: 'localeString' })],
    }),
    defineField({ name: 'costs', title: 'Biaya yang perlu diperhitungkan', type: 'localeText' }),
    defineField({
      name: 'rate',
      title: 'Kurs perkiraan',
      description: 'Untuk memperlihatkan harga kira-kira; selalu disertai tanggal dan sumbernya.',
      type: 'object',
      fields: [
        defineField({
          name: 'idrPerUnit',
          title: 'Rupiah untuk satu satuan',
          type: 'number',
          validation: (rule) => rule.required().greaterThan(0),
        }),
        defineField({ name: 'date', title: 'Tanggal', type: 'date', validation: (rule) => rule.required() }),
        defineField({ name: 'source', title: 'Sumber', type: 'string', validation: (rule) => rule.required() }),
      ],
    }),
    orderField,
  ],
  orderings: [byOrder],
  preview: { select: { title: 'name.id', subtitle: 'currency' } },
})
