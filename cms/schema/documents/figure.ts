import { BarChartIcon } from '@sanity/icons/BarChart'
import { defineField, defineType } from 'sanity'
import { listOf, type Option } from '../options/option.ts'

const KEYS: readonly Option[] = [
  { value: 'umkmTotal', title: 'Jumlah UMKM' },
  { value: 'levelUpTarget', title: 'Target naik kelas' },
  { value: 'levelledUp', title: 'Sudah naik kelas' },
  { value: 'exporting', title: 'Sudah ekspor' },
  { value: 'turnoverIndicator', title: 'Indikator omzet' },
]
const UNITS: readonly Option[] = [
  { value: 'business', title: 'usaha' },
  { value: 'IDR', title: 'rupiah' },
  { value: 'percent', title: 'persen' },
]
const number = new Intl.NumberFormat('id-ID')

/** One published number, with the source and date that it is always shown with. */
export const figure = defineType({
  name: 'figure',
  title: 'Angka',
  type: 'document',
  icon: BarChartIcon,
  fields: [
    defineField({
      name: 'key',
      title: 'Angka tentang',
      type: 'string',
      options: listOf(KEYS),
      validation: (rule) => rule.required(),
    }),
    defineField({ name: 'label', title: 'Nama', type: 'localeString', validation: (rule) => rule.required() }),
    defineField({ name: 'value', title: 'Nilai', type: 'number', validation: (rule) => rule.required().min(0) }),
    defineField({
      name: 'unit',
      title: 'Satuan',
      type: 'string',
      options: { ...listOf(UNITS), layout: 'radio', direction: 'horizontal' },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'year',
      title: 'Tahun',
      type: 'number',
      validation: (rule) => rule.required().integer().min(2000).max(2100),
    }),
    defineField({ name: 'note', title: 'Catatan', type: 'localeString' }),
    defineField({
      name: 'source',
      title: 'Sumber',
      description: 'Tidak ada angka tanpa sumber dan tanggal.',
      type: 'source',
      validation: (rule) => rule.required().error('Angka harus bersumber.'),
    }),
  ],
  orderings: [{ name: 'year', title: 'Tahun', by: [{ field: 'year', direction: 'desc' }] }],
  preview: {
    select: { title: 'label.id', value: 'value', year: 'year' },
    prepare: ({ title, value, year }) => ({ title, subtitle: `${number.format(value ?? 0)} · ${year ?? ''}` }),
  },
})
