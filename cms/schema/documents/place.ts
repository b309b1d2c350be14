import { HomeIcon } from '@sanity/icons/Home'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { localSlugsField } from '../localSlugsField.ts'
import { listOf, type Option, titleOf } from '../options/option.ts'
import { WEEKDAYS } from '../options/placeOptions.ts'
import { slugField } from '../slugField.ts'
import { introField, titleField } from '../titleFields.ts'

const KINDS: readonly Option[] = [
  { value: 'umkmCenter', title: 'UMKM Center' },
  { value: 'mallFloor', title: 'Lantai UMKM di pusat perbelanjaan' },
]
const STATUSES: readonly Option[] = [
  { value: 'preparation', title: 'Dalam persiapan' },
  { value: 'open', title: 'Buka' },
]
const time = (name: string, title: string) =>
  defineField({
    name,
    title,
    type: 'string',
    validation: (rule) =>
      rule
        .required()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .error('Tulis jam, misalnya 09:00.'),
  })

/** A place where the products stand on shelves. */
export const place = defineType({
  name: 'place',
  title: 'Tempat',
  type: 'document',
  icon: HomeIcon,
  fields: [
    titleField('Nama tempat'),
    slugField('title.id'),
    localSlugsField('title'),
    defineField({
      name: 'kind',
      title: 'Jenis',
      type: 'string',
      options: { ...listOf(KINDS), layout: 'radio' },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'status',
      title: 'Keadaan',
      type: 'string',
      options: { ...listOf(STATUSES), layout: 'radio' },
      validation: (rule) => rule.required(),
    }),
    introField(),
    defineField({ name: 'address', title: 'Alamat', type: 'string', validation: (rule) => rule.required() }),
    defineField({ name: 'location', title: 'Titik di peta', type: 'geopoint' }),
    defineField({
      name: 'hours',
      title: 'Jam buka',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({
              name: 'weekdays',
              title: 'Hari',
              type: 'array',
              of: [defineArrayMember({ type: 'string' })],
              options: { ...listOf(WEEKDAYS), layout: 'grid' },
              validation: (rule) => rule.required().min(1).unique().error('Pilih paling sedikit satu hari.'),
            }),
            time('opens', 'Buka'),
            time('closes', 'Tutup'),
          ],
          preview: {
            select: { weekdays: 'weekdays', opens: 'opens', closes: 'closes' },
            prepare: ({ weekdays, opens, closes }) => ({
              title: WEEKDAYS.filter(({ value }) => Array.isArray(weekdays) && weekdays.includes(value))
                .map(({ title }) => title)
                .join(', '),
              subtitle: `${opens ?? ''}–${closes ?? ''}`,
            }),
          },
        }),
      ],
    }),
    defineField({ name: 'directions', title: 'Cara ke sana', type: 'localeText' }),
    defineField({ name: 'picture', title: 'Gambar', type: 'picture' }),
  ],
  preview: {
    select: { title: 'title.id', status: 'status', media: 'picture' },
    prepare: ({ title, status, media }) => ({ title, subtitle: titleOf(STATUSES, status), media }),
  },
})
