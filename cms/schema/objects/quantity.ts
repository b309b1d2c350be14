import { defineField, defineType } from 'sanity'
import { listOf, titleOf } from '../options/option.ts'
import { QUANTITY_UNITS } from '../options/sellingOptions.ts'

/** An amount with its unit: "50 karton". */
export const quantity = defineType({
  name: 'quantity',
  title: 'Jumlah',
  type: 'object',
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'amount',
      title: 'Banyaknya',
      type: 'number',
      validation: (rule) => rule.required().greaterThan(0).error('Isi angka lebih dari nol.'),
    }),
    defineField({
      name: 'unit',
      title: 'Satuan',
      type: 'string',
      options: listOf(QUANTITY_UNITS),
      validation: (rule) => rule.required().error('Pilih satuannya.'),
    }),
  ],
  preview: {
    select: { amount: 'amount', unit: 'unit' },
    prepare: ({ amount, unit }) => ({ title: `${amount ?? '…'} ${titleOf(QUANTITY_UNITS, unit)}` }),
  },
})
