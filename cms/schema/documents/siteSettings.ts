import { CogIcon } from '@sanity/icons/Cog'
import { defineArrayMember, defineField, defineType } from 'sanity'

const chosen = (name: string, title: string, type: string) =>
  defineField({
    name,
    title,
    type: 'array',
    of: [defineArrayMember({ type: 'reference', to: [{ type }] })],
    group: 'home',
    validation: (rule) => rule.unique(),
  })

/** The one document of what curators choose for the home page, and how to reach the office. */
export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Pengaturan situs',
  type: 'document',
  icon: CogIcon,
  groups: [
    { name: 'home', title: 'Beranda', default: true },
    { name: 'office', title: 'Dinas' },
  ],
  fields: [
    defineField({
      ...chosen('windowProducts', 'Produk di etalase beranda', 'product'),
      description: 'Enam produk di jendela beranda.',
      validation: (rule) => [rule.unique(), rule.max(6).error('Paling banyak enam produk.')],
    }),
    chosen('featuredProducts', 'Produk pilihan', 'product'),
    chosen('featuredBusinesses', 'Usaha pilihan', 'business'),
    chosen('featuredCollections', 'Koleksi pilihan', 'collection'),
    defineField({ name: 'officeName', title: 'Nama Dinas', type: 'localeString', group: 'office' }),
    defineField({
      name: 'officeEmail',
      title: 'Surel Dinas',
      type: 'string',
      group: 'office',
      validation: (rule) => rule.required().email().error('Tulis alamat surel yang lengkap.'),
    }),
    defineField({ name: 'officePhone', title: 'Telepon Dinas', type: 'string', group: 'office' }),
    defineField({ name: 'officeAddress', title: 'Alamat Dinas', type: 'string', group: 'office' }),
  ],
  preview: { prepare: () => ({ title: 'Pengaturan situs' }) },
})
