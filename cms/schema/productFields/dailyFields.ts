import { defineField } from 'sanity'
import { listOf } from '../options/option.ts'
import { AVAILABILITIES, PRICE_UNITS } from '../options/sellingOptions.ts'

/** What changes from day to day stands first in the form, in one block, so that a phone need not scroll to it. */
export const dailyFieldset = { name: 'daily', title: 'Harga & stok' }

const daily = { group: ['main', 'selling'], fieldset: dailyFieldset.name }

/** What an owner changes from day to day: price and stock. */
export const dailyFields = [
  defineField({
    name: 'priceIdr',
    title: 'Harga (rupiah)',
    description: 'Harga eceran, angka bulat tanpa titik. Pembeli luar negeri melihatnya juga dalam mata uang mereka.',
    type: 'number',
    ...daily,
    validation: (rule) =>
      rule.required().integer().greaterThan(0).error('Isi harga dalam rupiah bulat, lebih dari nol.'),
  }),
  defineField({
    name: 'stock',
    title: 'Stok',
    description: 'Jumlah yang siap dijual. Boleh dikosongkan.',
    type: 'number',
    ...daily,
    validation: (rule) => rule.integer().min(0).error('Isi angka bulat.'),
  }),
  defineField({
    name: 'availability',
    title: 'Ketersediaan',
    description: 'Pembeli kecewa bila memesan barang yang ternyata habis.',
    type: 'string',
    options: { ...listOf(AVAILABILITIES), layout: 'radio' },
    initialValue: 'inStock',
    ...daily,
    validation: (rule) => rule.required().error('Pilih ketersediaannya.'),
  }),
  defineField({
    name: 'priceUnit',
    title: 'Harga untuk satu',
    description: 'Supaya pembeli tahu apa yang didapat dengan harga itu.',
    type: 'string',
    options: listOf(PRICE_UNITS),
    initialValue: 'pack',
    ...daily,
    validation: (rule) => rule.required().error('Pilih satuan harganya.'),
  }),
]
