import { TagIcon } from '@sanity/icons/Tag'
import { defineField, defineType } from 'sanity'
import { localSlugsField } from '../localSlugsField.ts'
import { listOf, type Option, titleOf } from '../options/option.ts'
import { slugField } from '../slugField.ts'
import { byOrder, introField, orderField, titleField } from '../titleFields.ts'

const KINDS: readonly Option[] = [
  { value: 'food', title: 'Pangan' },
  { value: 'craft', title: 'Kriya' },
]

/** A shelf of the shop: two levels, food or craft. */
export const category = defineType({
  name: 'category',
  title: 'Kategori',
  type: 'document',
  icon: TagIcon,
  fields: [
    titleField('Nama kategori'),
    slugField('title.id'),
    localSlugsField('title'),
    defineField({
      name: 'kind',
      title: 'Jenis',
      description: 'Menentukan persyaratan ekspor mana yang berlaku.',
      type: 'string',
      options: { ...listOf(KINDS), layout: 'radio', direction: 'horizontal' },
      validation: (rule) => rule.required().error('Pilih jenisnya.'),
    }),
    introField('Dua sampai empat kalimat di atas daftar produk.'),
    defineField({
      name: 'parent',
      title: 'Di bawah kategori',
      type: 'reference',
      to: [{ type: 'category' }],
      options: { filter: '!defined(parent)', disableNew: true },
    }),
    defineField({ name: 'picture', title: 'Gambar', type: 'picture' }),
    orderField,
  ],
  orderings: [byOrder],
  preview: {
    select: { title: 'title.id', parent: 'parent.title.id', kind: 'kind', media: 'picture' },
    prepare: ({ title, parent, kind, media }) => ({ title, subtitle: parent ?? titleOf(KINDS, kind), media }),
  },
})
