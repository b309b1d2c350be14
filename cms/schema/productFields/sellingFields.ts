import { defineArrayMember, defineField } from 'sanity'
import { listOf } from '../options/option.ts'
import { AVAILABILITIES, PRICE_UNITS } from '../options/sellingOptions.ts'

const rupiah = new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 })

/** The product for sale: price, size, variants, stock, and where to buy it. */
export const sellingFields = [
  defineField({
    name: 'priceIdr',
    title: 'Harga (rupiah)',
    description: 'Harga eceran, angka bulat tanpa titik. Pembeli luar negeri melihat perkiraan dalam mata uangnya.',
    type: 'number',
    group: 'selling',
    validation: (rule) =>
      rule.required().integer().greaterThan(0).error('Isi harga dalam rupiah bulat, lebih dari nol.'),
  }),
  defineField({
    name: 'priceUnit',
    title: 'Harga untuk satu',
    type: 'string',
    options: listOf(PRICE_UNITS),
    initialValue: 'pack',
    group: 'selling',
    validation: (rule) => rule.required().error('Pilih satuan harganya.'),
  }),
  defineField({
    name: 'availability',
    title: 'Ketersediaan',
    type: 'string',
    options: { ...listOf(AVAILABILITIES), layout: 'radio' },
    initialValue: 'inStock',
    group: 'selling',
    validation: (rule) => rule.required().error('Pilih ketersediaannya.'),
  }),
  defineField({
    name: 'stock',
    title: 'Stok',
    description: 'Boleh dikosongkan.',
    type: 'number',
    group: 'selling',
    validation: (rule) => rule.integer().min(0).error('Isi angka bulat.'),
  }),
  defineField({
    name: 'netWeightGrams',
    title: 'Berat bersih (gram)',
    description: 'Wajib tercantum di label setiap negara tujuan.',
    type: 'number',
    group: 'selling',
    validation: (rule) => rule.greaterThan(0).error('Isi berat dalam gram.'),
  }),
  defineField({
    name: 'netVolumeMl',
    title: 'Isi bersih (mililiter)',
    description: 'Untuk minuman dan saus.',
    type: 'number',
    group: 'selling',
    validation: (rule) => rule.greaterThan(0).error('Isi volume dalam mililiter.'),
  }),
  defineField({
    name: 'variants',
    title: 'Varian',
    description: 'Ukuran atau rasa lain dengan harganya sendiri.',
    type: 'array',
    group: 'selling',
    of: [
      defineArrayMember({
        type: 'object',
        fields: [
          defineField({
            name: 'name',
            title: 'Nama varian',
            type: 'localeString',
            validation: (rule) => rule.required(),
          }),
          defineField({
            name: 'priceIdr',
            title: 'Harga (rupiah)',
            type: 'number',
            validation: (rule) => rule.required().integer().greaterThan(0).error('Isi harga dalam rupiah bulat.'),
          }),
          defineField({ name: 'netWeightGrams', title: 'Berat bersih (gram)', type: 'number' }),
          defineField({ name: 'sku', title: 'Kode barang', type: 'string' }),
          defineField({ name: 'stock', title: 'Stok', type: 'number', validation: (rule) => rule.integer().min(0) }),
        ],
        preview: {
          select: { title: 'name.id', price: 'priceIdr' },
          prepare: ({ title, price }) => ({ title, subtitle: typeof price === 'number' ? rupiah.format(price) : '' }),
        },
      }),
    ],
  }),
  defineField({
    name: 'marketplaceLinks',
    title: 'Beli di toko daring',
    description: 'Tautan langsung ke produk ini di toko daring.',
    type: 'array',
    group: 'selling',
    of: [
      defineArrayMember({
        type: 'object',
        fields: [
          defineField({
            name: 'name',
            title: 'Nama toko daring',
            type: 'string',
            validation: (rule) => rule.required(),
          }),
          defineField({ name: 'url', title: 'Alamat', type: 'url', validation: (rule) => rule.required() }),
        ],
      }),
    ],
  }),
  defineField({
    name: 'shelves',
    title: 'Ada di rak',
    description: 'Tempat produk dapat dilihat dan dibeli langsung.',
    type: 'array',
    group: 'selling',
    of: [
      defineArrayMember({
        type: 'object',
        fields: [
          defineField({
            name: 'place',
            title: 'Tempat',
            type: 'reference',
            to: [{ type: 'place' }],
            options: { disableNew: true },
            validation: (rule) => rule.required(),
          }),
          defineField({ name: 'shelf', title: 'Rak', type: 'string' }),
        ],
        preview: { select: { title: 'place.title.id', subtitle: 'shelf' } },
      }),
    ],
  }),
]
