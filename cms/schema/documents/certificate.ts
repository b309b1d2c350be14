import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { numberForm } from '../certificateNumber.ts'
import { isSampleField, ownersField, reviewField } from '../officeFields.ts'
import { CERTIFICATE_KINDS } from '../options/certificateOptions.ts'
import { VERIFICATION_STATES } from '../options/officeOptions.ts'
import { listOf, titleOf } from '../options/option.ts'
import { ownBusinessAndOwners } from '../ownBusiness.ts'
import { exceptOffice } from '../roles.ts'
import { validityOf, validityText } from '../validity.ts'
import { reviewText } from '../waiting.ts'

const RIGHT_FORM = 'Bentuk nomor benar. Keabsahannya diperiksa oleh Dinas.'

/** An issued document: verified apart from what its owner edits. */
export const certificate = defineType({
  name: 'certificate',
  title: 'Sertifikat',
  type: 'document',
  icon: CheckmarkCircleIcon,
  groups: [
    { name: 'main', title: 'Isi', default: true },
    { name: 'office', title: 'Dinas', hidden: exceptOffice },
  ],
  fields: [
    defineField({
      name: 'kind',
      title: 'Jenis',
      description: 'Tiap negara meminta jenis yang lain; dari sini dihitung kesiapan ekspor produk Anda.',
      type: 'string',
      options: listOf(CERTIFICATE_KINDS),
      group: 'main',
      validation: (rule) => rule.required().error('Pilih jenis dokumennya.'),
    }),
    defineField({
      name: 'number',
      title: 'Nomor',
      description: 'Tulis persis seperti pada dokumen. Pembeli dapat mencocokkannya di situs penerbit.',
      type: 'string',
      group: 'main',
      validation: (rule) => [
        rule.required().error('Isi nomornya.'),
        rule.custom((number, { document }) => {
          const form = numberForm(textOf(document?.['kind']), number ?? '')
          return form.state === 'wrong' ? form.hint : true
        }),
        rule
          .custom((number, { document }) =>
            numberForm(textOf(document?.['kind']), number ?? '').state === 'right' ? RIGHT_FORM : true,
          )
          .info(),
      ],
    }),
    defineField({
      name: 'issuer',
      title: 'Penerbit',
      description: 'Lembaga yang menerbitkan. Negara tujuan hanya mengakui penerbit tertentu.',
      type: 'string',
      group: 'main',
      validation: (rule) => rule.required().error('Sebutkan penerbitnya.'),
    }),
    defineField({
      name: 'issuedOn',
      title: 'Tanggal terbit',
      description: 'Seperti pada dokumen. Sebelum tanggal ini sertifikat belum dihitung.',
      type: 'date',
      group: 'main',
      validation: (rule) => rule.required().error('Isi tanggal terbitnya.'),
    }),
    defineField({
      name: 'validUntil',
      title: 'Berlaku sampai',
      description: 'Kosongkan bila tanpa batas waktu, seperti sertifikat halal yang baru.',
      type: 'date',
      group: 'main',
      validation: (rule) => rule.min(rule.valueOfField('issuedOn')).error('Tanggal ini harus sesudah tanggal terbit.'),
    }),
    defineField({
      name: 'document',
      title: 'Salinan dokumen',
      description: 'Foto atau PDF. Dilihat oleh Dinas untuk pemeriksaan.',
      type: 'file',
      options: { accept: 'application/pdf,image/jpeg,image/png' },
      group: 'main',
    }),
    defineField({
      name: 'business',
      title: 'Usaha',
      description: 'Usaha Anda; hanya Dinas yang dapat mengubahnya.',
      type: 'reference',
      to: [{ type: 'business' }],
      options: { disableNew: true },
      group: 'main',
      readOnly: exceptOffice,
      validation: (rule) => rule.required().error('Pilih usahanya.'),
    }),
    defineField({
      name: 'products',
      title: 'Untuk produk',
      description: 'Kosongkan bila berlaku untuk semua produk usaha ini.',
      type: 'array',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'product' }], options: { disableNew: true } })],
      group: 'main',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'verification',
      title: 'Pemeriksaan Dinas',
      description: 'Diisi Dinas setelah mencocokkan salinan dokumen dengan penerbitnya. Pembeli melihat hasilnya.',
      type: 'object',
      group: 'main',
      readOnly: true,
      initialValue: { state: 'unchecked' },
      fields: [
        defineField({
          name: 'state',
          title: 'Hasil',
          type: 'string',
          options: { ...listOf(VERIFICATION_STATES), layout: 'radio' },
        }),
        defineField({ name: 'checkedOn', title: 'Diperiksa pada', type: 'date' }),
        defineField({ name: 'checkedBy', title: 'Diperiksa oleh', type: 'string', hidden: exceptOffice }),
        defineField({ name: 'note', title: 'Catatan', type: 'text', rows: 2 }),
      ],
    }),
    ownersField,
    isSampleField,
    reviewField,
  ],
  initialValue: (_parameters, context) => ownBusinessAndOwners(context),
  orderings: [
    { name: 'expiry', title: 'Masa berlaku', by: [{ field: 'validUntil', direction: 'asc' }] },
    { name: 'newest', title: 'Terbaru', by: [{ field: '_createdAt', direction: 'desc' }] },
  ],
  preview: {
    select: {
      kind: 'kind',
      number: 'number',
      business: 'business.name',
      validUntil: 'validUntil',
      state: 'verification.state',
      review: 'review.state',
      reviewedAt: 'review.at',
    },
    prepare: ({ kind, number, business, validUntil, state, review, reviewedAt }) => ({
      title: [titleOf(CERTIFICATE_KINDS, kind), number].filter(Boolean).join(' '),
      subtitle: [
        reviewText(review, reviewedAt),
        validityText(validityOf(validUntil, new Date())),
        business,
        titleOf(VERIFICATION_STATES, state ?? 'unchecked'),
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
