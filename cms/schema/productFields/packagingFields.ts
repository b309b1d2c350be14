import { defineField } from 'sanity'
import { WOOD_PACKAGING } from '../options/exportOptions.ts'
import { listOf } from '../options/option.ts'

const count = (name: string, title: string, description?: string) =>
  defineField({
    name,
    title,
    ...(description ? { description } : {}),
    type: 'number',
    validation: (rule) => rule.integer().min(1).error('Isi angka bulat.'),
  })

/** How it is packed for transport: what an importer reckons freight with. */
export const packagingFields = [
  defineField({
    name: 'packaging',
    title: 'Kemasan pengiriman',
    description: 'Importir menghitung ongkos angkut dari angka-angka ini.',
    type: 'object',
    group: 'packaging',
    options: { columns: 2 },
    fields: [
      defineField({ name: 'description', title: 'Kemasan', type: 'localeString' }),
      count(
        'innerUnits',
        'Isi per kemasan dalam',
        'Bila karton berisi dus atau ikatan kecil: berapa isi satu di antaranya.',
      ),
      count('unitsPerCarton', 'Isi per karton'),
      count('cartonsPerPallet', 'Karton per palet'),
      count('palletHeightMm', 'Tinggi palet bermuatan (mm)'),
      count('cartonGrossGrams', 'Berat kotor karton (gram)'),
      count('cartonLengthMm', 'Panjang karton (mm)'),
      count('cartonWidthMm', 'Lebar karton (mm)'),
      count('cartonHeightMm', 'Tinggi karton (mm)'),
      defineField({
        name: 'woodPackaging',
        title: 'Kayu pada kemasan',
        description: 'Peti dan palet kayu wajib bertanda ISPM 15.',
        type: 'string',
        options: { ...listOf(WOOD_PACKAGING), layout: 'radio' },
      }),
    ],
  }),
]
