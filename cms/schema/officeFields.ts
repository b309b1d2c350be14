import { defineArrayMember, defineField } from 'sanity'
import { exceptOffice } from './roles.ts'

/** Who may edit the document: ids of accounts, given by the office. The lake decides by it. */
export const ownersField = defineField({
  name: 'owners',
  title: 'Akun pemilik',
  description: 'Akun yang boleh mengubah isian ini. Diatur oleh Dinas.',
  type: 'array',
  of: [defineArrayMember({ type: 'string' })],
  group: 'office',
  readOnly: exceptOffice,
  hidden: exceptOffice,
  validation: (rule) => rule.unique(),
})

/** Marks invented content; the site shows a banner while any is published. */
export const isSampleField = defineField({
  name: 'isSample',
  title: 'Data contoh',
  description: 'Isian rekaan untuk memperlihatkan situs. Bukan usaha atau produk yang nyata.',
  type: 'boolean',
  group: 'office',
  readOnly: exceptOffice,
  hidden: exceptOffice,
})

/** Chosen by the office for the home page. */
export const featuredField = defineField({
  name: 'featured',
  title: 'Diunggulkan',
  description: 'Ditampilkan lebih dahulu oleh kurator.',
  type: 'boolean',
  group: 'office',
  readOnly: exceptOffice,
  hidden: exceptOffice,
  initialValue: false,
})

/** Set by the actions *Ajukan* and *Kembalikan*, shown as a banner; never edited in the form. */
export const reviewField = defineField({
  name: 'review',
  title: 'Tinjauan',
  type: 'review',
  group: 'office',
  readOnly: true,
  hidden: true,
})
