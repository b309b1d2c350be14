import { SearchIcon } from '@sanity/icons/Search'
import { defineArrayMember, defineField, defineType } from 'sanity'

/** The one document of words that mean the same to a search, and words it passes over. */
export const searchSettings = defineType({
  name: 'searchSettings',
  title: 'Pengaturan pencarian',
  type: 'document',
  icon: SearchIcon,
  fields: [
    defineField({
      name: 'synonyms',
      title: 'Kata yang sama artinya',
      description: 'Mencari salah satu kata menemukan semuanya, dalam ketiga bahasa.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({
              name: 'words',
              title: 'Kata',
              type: 'array',
              of: [defineArrayMember({ type: 'string' })],
              options: { layout: 'tags' },
              validation: (rule) => rule.required().min(2).unique().error('Tulis paling sedikit dua kata.'),
            }),
          ],
          preview: {
            select: { words: 'words' },
            prepare: ({ words }) => ({ title: Array.isArray(words) ? words.join(', ') : '' }),
          },
        }),
      ],
    }),
    defineField({
      name: 'stopWords',
      title: 'Kata yang diabaikan',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { layout: 'tags' },
      validation: (rule) => rule.unique(),
    }),
  ],
  preview: { prepare: () => ({ title: 'Pengaturan pencarian' }) },
})
