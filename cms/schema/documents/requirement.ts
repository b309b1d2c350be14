import { ClipboardIcon } from '@sanity/icons/Clipboard'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { CERTIFICATE_KINDS } from '../options/certificateOptions.ts'
import { MATERIALS } from '../options/craftOptions.ts'
import { PROOF_FIELDS } from '../options/exportOptions.ts'
import { ALLERGENS, ANIMAL_INGREDIENTS } from '../options/foodOptions.ts'
import { listOf, type Option, titleOf } from '../options/option.ts'
import { byOrder, orderField, titleField } from '../titleFields.ts'

const KINDS: readonly Option[] = [
  { value: 'all', title: 'Semua' },
  { value: 'food', title: 'Pangan' },
  { value: 'craft', title: 'Kriya' },
]
const SEVERITIES: readonly Option[] = [
  { value: 'must', title: 'Wajib' },
  { value: 'recommended', title: 'Dianjurkan' },
]
const PROOFS: readonly Option[] = [
  { value: 'certificate', title: 'Sertifikat' },
  { value: 'field', title: 'Isian produk' },
  { value: 'importer', title: 'Urusan importir' },
  { value: 'shipment', title: 'Dokumen pengiriman' },
  { value: 'unknown', title: 'Belum diketahui' },
]
const CONFIDENCES: readonly Option[] = [
  { value: 'A', title: 'A: dibaca pada sumbernya' },
  { value: 'B', title: 'B: dari sumber kedua' },
  { value: 'C', title: 'C: perlu ditanyakan kepada yang berwenang' },
]

const shared = (name: string, title: string, options: readonly Option[]) =>
  defineField({ name, title, type: 'array', of: [defineArrayMember({ type: 'string' })], options: listOf(options) })

/** What markets demand of a kind of product, with its source and the date it was checked. */
export const requirement = defineType({
  name: 'requirement',
  title: 'Persyaratan',
  type: 'document',
  icon: ClipboardIcon,
  fields: [
    titleField(),
    defineField({
      name: 'explanation',
      title: 'Penjelasan',
      type: 'localeText',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'markets',
      title: 'Pasar',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'market' }] })],
      validation: (rule) => rule.required().min(1).unique().error('Pilih paling sedikit satu pasar.'),
    }),
    defineField({
      name: 'appliesTo',
      title: 'Berlaku untuk',
      description: 'Produk terkena bila jenisnya cocok dan, untuk tiap daftar yang berisi, ada satu isian yang sama.',
      type: 'object',
      fields: [
        defineField({
          name: 'kind',
          title: 'Jenis',
          type: 'string',
          options: { ...listOf(KINDS), layout: 'radio' },
          validation: (rule) => rule.required(),
        }),
        shared('allergens', 'Alergen', ALLERGENS),
        shared('materials', 'Bahan kriya', MATERIALS),
        shared('animalIngredients', 'Bahan hewani', ANIMAL_INGREDIENTS),
      ],
    }),
    defineField({
      name: 'severity',
      title: 'Sifat',
      type: 'string',
      options: { ...listOf(SEVERITIES), layout: 'radio' },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'proof',
      title: 'Dibuktikan dengan',
      type: 'object',
      fields: [
        defineField({
          name: 'type',
          title: 'Cara',
          type: 'string',
          options: { ...listOf(PROOFS), layout: 'radio' },
          validation: (rule) => rule.required(),
        }),
        defineField({
          ...shared('certificateKinds', 'Salah satu sertifikat', CERTIFICATE_KINDS),
          hidden: ({ parent }) => parent?.type !== 'certificate',
        }),
        defineField({
          name: 'field',
          title: 'Isian',
          type: 'string',
          options: listOf(PROOF_FIELDS),
          hidden: ({ parent }) => parent?.type !== 'field',
        }),
      ],
    }),
    defineField({ name: 'facility', title: 'Layanan yang membantu', type: 'reference', to: [{ type: 'facility' }] }),
    defineField({ name: 'source', title: 'Sumber', type: 'source', validation: (rule) => rule.required() }),
    defineField({
      name: 'confidence',
      title: 'Tingkat keyakinan',
      type: 'string',
      options: { ...listOf(CONFIDENCES), layout: 'radio' },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'checkedOn',
      title: 'Diperiksa pada',
      type: 'date',
      validation: (rule) => rule.required(),
    }),
    orderField,
  ],
  orderings: [byOrder],
  preview: {
    select: { title: 'title.id', severity: 'severity', confidence: 'confidence' },
    prepare: ({ title, severity, confidence }) => ({
      title,
      subtitle: `${titleOf(SEVERITIES, severity)} · keyakinan ${confidence ?? '?'}`,
    }),
  },
})
