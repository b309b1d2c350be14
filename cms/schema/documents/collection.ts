import { StackIcon } from '@sanity/icons/Stack'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { localSlugsField } from '../localSlugsField.ts'
import { slugField } from '../slugField.ts'
import { byOrder, introField, orderField, titleField } from '../titleFields.ts'

/** A set of products chosen by curators. */
export const collection = defineType({
  name: 'collection',
  title: 'Koleksi',
  type: 'document',
  icon: StackIcon,
  fields: [
    titleField(),
    slugField('title.id'),
    localSlugsField('title'),
    introField(),
    defineField({
      name: 'products',
      title: 'Produk',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'product' }] })],
      validation: (rule) => rule.unique(),
    }),
    defineField({ name: 'market', title: 'Untuk pasar', type: 'reference', to: [{ type: 'market' }] }),
    defineField({ name: 'picture', title: 'Gambar', type: 'picture' }),
    orderField,
    defineField({ name: 'isSample', title: 'Data contoh', type: 'boolean' }),
  ],
  orderings: [byOrder],
  preview: { select: { title: 'title.id', subtitle: 'market.name.id', media: 'picture' } },
})
