import { defineArrayMember, defineField } from 'sanity'

const rupiah = new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 })

/** The product for sale, beside its price: size, variants, and where to buy it. */
export const sellingFields = [
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
    description: 'Untuk minuman dan saus; seperti berat bersih, wajib di label ekspor.',
    type: 'number',
    group: 'selling',
    validation: (rule) => rule.greaterThan(0).error('Isi volume dalam mililiter.'),
  }),
  defineField({
    name: 'variants',
    title: 'Varian',
    description: 'Ukuran atau rasa lain dengan harganya sendiri, supaya pembeli dapat memilih di satu halaman.',
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
          defineField({ name: 'netVolumeMl', title: 'Isi bersih (mililiter)', type: 'number' }),
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
    description: 'Tautan langsung ke produk ini. Pembeli dalam negeri dapat membayar saat itu juga.',
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
    description: 'Tempat produk dapat dilihat dan dibeli langsung, misalnya UMKM Center.',
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
