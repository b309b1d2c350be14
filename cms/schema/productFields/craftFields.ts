import { defineArrayMember, defineField } from 'sanity'
import { MATERIALS } from '../options/craftOptions.ts'
import { listOf } from '../options/option.ts'

const measure = (name: string, title: string) =>
  defineField({
    name,
    title,
    type: 'number',
    validation: (rule) => rule.greaterThan(0).error('Isi angka lebih dari nol.'),
  })

/** What must be known of a craft: of what and how it is made, how large, how to care for it. */
export const craftFields = [
  defineField({
    name: 'materials',
    title: 'Bahan kriya',
    description: 'Bahan tumbuhan diperiksa di perbatasan; sebutkan semuanya.',
    type: 'array',
    of: [defineArrayMember({ type: 'string' })],
    options: listOf(MATERIALS),
    group: 'craft',
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'technique',
    title: 'Teknik',
    description: 'Misalnya “Dipahat dan disungging dengan tangan”. Cara membuat adalah bagian dari nilainya.',
    type: 'localeString',
    group: 'craft',
  }),
  defineField({
    name: 'dimensions',
    title: 'Ukuran',
    description: 'Untuk menghitung ongkos kirim dan ruang pajang.',
    type: 'object',
    group: 'craft',
    options: { columns: 2 },
    fields: [
      measure('lengthMm', 'Panjang (mm)'),
      measure('widthMm', 'Lebar (mm)'),
      measure('heightMm', 'Tinggi (mm)'),
      measure('weightGrams', 'Berat (gram)'),
    ],
  }),
  defineField({
    name: 'care',
    title: 'Cara merawat',
    description: 'Pembeli ingin tahu apakah boleh dicuci, dijemur atau dipakai untuk makanan.',
    type: 'localeString',
    group: 'craft',
  }),
]
