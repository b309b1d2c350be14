import { SearchIcon } from '@sanity/icons/Search'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { listOf } from '../options/option.ts'
import { TIE_BREAKERS } from '../options/searchOptions.ts'
import { passedOverYetListed } from '../passedOverYetListed.ts'

const LONGEST_WORD = 60

const words = (title: string, description: string, least: number) =>
  defineField({
    name: 'words',
    title,
    description,
    type: 'array',
    of: [
      defineArrayMember({
        type: 'string',
        validation: (rule) => rule.required().max(LONGEST_WORD).error(`Paling panjang ${LONGEST_WORD} huruf.`),
      }),
    ],
    options: { layout: 'tags' },
    validation: (rule) => [
      rule
        .required()
        .min(least)
        .error(`Tulis paling sedikit ${least === 1 ? 'satu kata' : 'dua kata'}.`),
      rule.unique().error('Kata ini sudah ada di dalam daftar yang sama.'),
    ],
  })

const wordsAsTitle = (value: unknown) => (Array.isArray(value) ? value.join(', ') : '')

/** How the site's search understands words: what the office knows of how people ask. Published changes count at once. */
export const searchSettings = defineType({
  name: 'searchSettings',
  title: 'Pengaturan pencarian',
  type: 'document',
  icon: SearchIcon,
  fields: [
    defineField({
      name: 'synonyms',
      title: 'Kata yang sama artinya',
      description:
        'Mencari salah satu kata menemukan semuanya. Satu kelompok memuat ejaan, logat dan terjemahan satu kata, misalnya: keripik, kripik, chips, رقائق. Nama tempat juga boleh: dinoyo, دينويو.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            words('Kata', 'Tekan Enter sesudah tiap kata. Boleh lebih dari satu kata, misalnya “oleh oleh”.', 2),
          ],
          preview: { select: { words: 'words' }, prepare: ({ words: value }) => ({ title: wordsAsTitle(value) }) },
        }),
      ],
    }),
    defineField({
      name: 'extraWords',
      title: 'Kata yang mengarah ke produk',
      description:
        'Keperluan atau sebutan yang tidak tertulis pada produknya, misalnya “oleh oleh” untuk keripik dan topeng, atau “mebel” untuk kursi. Pilih jenis agar berlaku untuk semua produknya.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({
              name: 'about',
              title: 'Jenis atau produk',
              type: 'array',
              of: [
                defineArrayMember({ type: 'reference', to: [{ type: 'category' }, { type: 'product' }], weak: true }),
              ],
              validation: (rule) => [
                rule.required().min(1).error('Pilih paling sedikit satu jenis atau produk.'),
                rule.unique(),
              ],
            }),
            words('Kata', 'Orang yang mengetik kata ini menemukan jenis atau produk di atas.', 1),
          ],
          preview: {
            select: { words: 'words', first: 'about.0.title.id', product: 'about.0.name.id' },
            prepare: ({ words: value, first, product }) => ({ title: wordsAsTitle(value), subtitle: first ?? product }),
          },
        }),
      ],
    }),
    defineField({
      name: 'stopWords',
      title: 'Kata yang diabaikan',
      description: 'Kata sambung dan basa-basi yang tidak menunjuk barang: yang, dan, cari, mau, tolong.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'string',
          validation: (rule) => rule.required().regex(/^\S+$/).error('Satu kata saja, tanpa spasi.'),
        }),
      ],
      options: { layout: 'tags' },
      validation: (rule) => [
        rule.unique().error('Kata ini sudah ada di daftar.'),
        rule
          .custom((words, { document }) => {
            const both = passedOverYetListed(words?.filter((word) => typeof word === 'string') ?? [], { ...document })
            return both.length === 0 || `Ada juga di daftar lain, jadi tidak akan ditemukan: ${both.join(', ')}.`
          })
          .warning(),
      ],
    }),
    defineField({
      name: 'tieBreakers',
      title: 'Yang didahulukan bila sama cocoknya',
      description: 'Berlaku berurutan, dari atas. Kecocokan dengan kata yang dicari selalu lebih penting.',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: listOf(TIE_BREAKERS),
      validation: (rule) => rule.unique(),
    }),
  ],
  preview: { prepare: () => ({ title: 'Pengaturan pencarian' }) },
})
