import { defineArrayMember, defineField } from 'sanity'
import { localSlugsField } from '../localSlugsField.ts'
import { maxLengthInEachLanguage } from '../maxLengthInEachLanguage.ts'
import { exceptOffice } from '../roles.ts'
import { slugField } from '../slugField.ts'

/** What the product is: its name, whose, of what kind, in words and pictures. */
export const mainFields = [
  defineField({
    name: 'pictures',
    title: 'Foto',
    description:
      'Foto pertama tampil di daftar; pembeli memilih dengan mata. Latar polos, cahaya siang, kemasan terlihat utuh.',
    type: 'array',
    of: [defineArrayMember({ type: 'picture' })],
    options: { layout: 'grid' },
    group: 'main',
    validation: (rule) => [
      rule.max(8).error('Paling banyak delapan foto.'),
      rule.min(1).warning('Produk tanpa foto jarang dibuka pembeli.'),
    ],
  }),
  defineField({
    name: 'name',
    title: 'Nama produk',
    description: 'Sebut bahan dan rasanya, misalnya “Keripik tempe pedas daun jeruk”. Begitulah pembeli mencari.',
    type: 'localeString',
    group: 'main',
    validation: (rule) => rule.required().custom(maxLengthInEachLanguage(90)),
  }),
  slugField('name.id', 'main'),
  localSlugsField('name', 'main'),
  defineField({
    name: 'business',
    title: 'Usaha',
    description: 'Usaha Anda; hanya Dinas yang dapat memindahkan produk ke usaha lain.',
    type: 'reference',
    to: [{ type: 'business' }],
    options: { disableNew: true },
    group: 'main',
    readOnly: exceptOffice,
    validation: (rule) => rule.required().error('Pilih usaha pembuatnya.'),
  }),
  defineField({
    name: 'category',
    title: 'Kategori',
    description: 'Menentukan di rak mana pembeli menemukan produk, dan persyaratan ekspor mana yang berlaku.',
    type: 'reference',
    to: [{ type: 'category' }],
    options: { disableNew: true },
    group: 'main',
    validation: (rule) => rule.required().error('Pilih kategorinya.'),
  }),
  defineField({
    name: 'summary',
    title: 'Ringkasan',
    description:
      'Satu atau dua kalimat, paling panjang 160 huruf. Dibaca pembeli di hasil pencarian sebelum membuka halamannya.',
    type: 'localeString',
    group: 'main',
    validation: (rule) => rule.required().custom(maxLengthInEachLanguage(160)),
  }),
  defineField({
    name: 'description',
    title: 'Uraian',
    description: 'Rasa, cara membuat, cara menyajikan atau memakai. Hal yang akan ditanyakan pembeli di toko.',
    type: 'localeText',
    group: 'main',
    validation: (rule) => rule.required().error('Tulis uraian produknya.'),
  }),
]
