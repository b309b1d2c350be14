import { CaseIcon } from '@sanity/icons/Case'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { featuredField, isSampleField, ownersField, reviewField } from '../officeFields.ts'
import { MARKET_CODES, TIERS } from '../options/businessOptions.ts'
import { listOf, titleOf } from '../options/option.ts'
import { exceptOffice } from '../roles.ts'
import { slugField } from '../slugField.ts'
import { reviewText } from '../waiting.ts'

const officeOnly = { group: 'office', readOnly: exceptOffice, hidden: exceptOffice }

/** An UMKM: who makes the products, where, and how to reach it. */
export const business = defineType({
  name: 'business',
  title: 'Usaha',
  type: 'document',
  icon: CaseIcon,
  groups: [
    { name: 'story', title: 'Profil', default: true },
    { name: 'place', title: 'Lokasi' },
    { name: 'contact', title: 'Kontak' },
    { name: 'export', title: 'Ekspor' },
    { name: 'office', title: 'Dinas', hidden: exceptOffice },
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Nama usaha',
      description: 'Seperti tertulis di papan nama atau kemasan, supaya pembeli mengenalinya.',
      type: 'string',
      group: 'story',
      validation: (rule) => rule.required().max(80).error('Isi nama usaha, paling panjang 80 huruf.'),
    }),
    slugField('name', 'story'),
    defineField({
      name: 'tagline',
      title: 'Satu kalimat tentang usaha',
      description: 'Dibaca pertama kali oleh pembeli, di bawah nama usaha.',
      type: 'localeString',
      group: 'story',
      validation: (rule) => rule.required().error('Tulis satu kalimat tentang usaha ini.'),
    }),
    defineField({
      name: 'story',
      title: 'Cerita usaha',
      description: 'Bagaimana mulai, apa yang membedakan, siapa yang membuat. Pembeli mencari asal yang jelas.',
      type: 'localeText',
      group: 'story',
      validation: (rule) => rule.required().error('Ceritakan usaha ini.'),
    }),
    defineField({
      name: 'portrait',
      title: 'Foto usaha',
      description: 'Tempat, alat atau tangan yang bekerja. Foto yang jujur menumbuhkan kepercayaan.',
      type: 'picture',
      group: 'story',
    }),
    defineField({
      name: 'foundedYear',
      title: 'Tahun berdiri',
      description: 'Usaha yang sudah lama berjalan lebih mudah dipercaya.',
      type: 'number',
      group: 'story',
      validation: (rule) => rule.integer().min(1900).max(new Date().getFullYear()).error('Isi tahun, misalnya 2014.'),
    }),
    defineField({
      name: 'workers',
      title: 'Jumlah orang yang bekerja',
      description: 'Termasuk keluarga. Memberi pembeli gambaran ukuran usaha.',
      type: 'number',
      group: 'story',
      validation: (rule) => rule.integer().min(1).error('Isi angka bulat, paling sedikit 1.'),
    }),
    defineField({
      name: 'subdistrict',
      title: 'Kelurahan',
      description: 'Pembeli mencari menurut wilayah; kecamatan mengikuti sendiri.',
      type: 'reference',
      to: [{ type: 'subdistrict' }],
      options: { disableNew: true },
      group: 'place',
      validation: (rule) => rule.required().error('Pilih kelurahannya.'),
    }),
    defineField({
      name: 'address',
      title: 'Alamat',
      description: 'Jalan dan nomor. Ditampilkan kepada umum.',
      type: 'string',
      group: 'place',
    }),
    defineField({
      name: 'location',
      title: 'Titik di peta',
      description:
        'Supaya pembeli yang datang ke Malang menemukan tempat Anda. Lintang dan bujur dapat disalin dari peta di ponsel.',
      type: 'geopoint',
      group: 'place',
    }),
    defineField({
      name: 'whatsapp',
      title: 'WhatsApp',
      description: 'Angka saja dengan kode negara, misalnya 6281234567890. Tombol pesan di situs memakainya.',
      type: 'string',
      group: 'contact',
      validation: (rule) =>
        rule
          .regex(/^[1-9]\d{8,14}$/, { name: 'nomor' })
          .error('Angka saja, diawali kode negara 62, tanpa 0 dan tanpa +.'),
    }),
    defineField({
      name: 'phone',
      title: 'Telepon',
      description: 'Bila berbeda dari WhatsApp. Kantor dan hotel lebih suka menelepon.',
      type: 'string',
      group: 'contact',
    }),
    defineField({
      name: 'email',
      title: 'Surel',
      description: 'Permintaan pembeli luar negeri dikirim ke sini.',
      type: 'string',
      group: 'contact',
      validation: (rule) => rule.email().error('Tulis alamat surel yang lengkap.'),
    }),
    defineField({
      name: 'website',
      title: 'Situs',
      description: 'Situs Anda sendiri bila ada. Importir memeriksanya sebelum memesan.',
      type: 'url',
      group: 'contact',
    }),
    defineField({
      name: 'marketplaces',
      title: 'Toko daring',
      description: 'Tempat pembeli dalam negeri dapat langsung membeli.',
      type: 'array',
      group: 'contact',
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
      name: 'monthlyCapacity',
      title: 'Kemampuan produksi sebulan',
      description: 'Seluruh usaha, misalnya “2.000 bungkus keripik”. Pembeli besar menanyakannya lebih dulu.',
      type: 'localeString',
      group: 'export',
    }),
    defineField({
      name: 'exportExperience',
      title: 'Pengalaman ekspor',
      description: 'Importir lebih berani memesan dari yang sudah pernah mengirim.',
      type: 'array',
      group: 'export',
      of: [
        defineArrayMember({
          type: 'object',
          fields: [
            defineField({
              name: 'market',
              title: 'Negara (kode dua huruf)',
              description: `Misalnya ${MARKET_CODES.map(({ value, title }) => `${value} = ${title}`).join(', ')}.`,
              type: 'string',
              validation: (rule) => rule.required().uppercase().length(2).error('Dua huruf besar, misalnya NZ.'),
            }),
            defineField({
              name: 'since',
              title: 'Sejak tahun',
              type: 'number',
              validation: (rule) => rule.required().integer().min(1950).error('Isi tahun.'),
            }),
          ],
          preview: {
            select: { market: 'market', since: 'since' },
            prepare: ({ market, since }) => ({
              title: titleOf(MARKET_CODES, market),
              subtitle: `Sejak ${since ?? '…'}`,
            }),
          },
        }),
      ],
    }),
    defineField({
      name: 'tier',
      title: 'Kelas usaha',
      description: 'Menurut omzet setahun, PP 7/2021.',
      type: 'string',
      options: { ...listOf(TIERS), layout: 'radio', direction: 'horizontal' },
      initialValue: 'mikro',
      ...officeOnly,
    }),
    defineField({
      name: 'levelledUpYear',
      title: 'Naik kelas pada tahun',
      type: 'number',
      validation: (rule) => rule.integer().min(2000).max(2100),
      ...officeOnly,
    }),
    defineField({
      name: 'verified',
      title: 'Terverifikasi',
      description: 'Dinas telah memastikan usaha ini ada.',
      type: 'boolean',
      initialValue: false,
      ...officeOnly,
    }),
    featuredField,
    ownersField,
    isSampleField,
    reviewField,
  ],
  orderings: [
    { name: 'name', title: 'Nama', by: [{ field: 'name', direction: 'asc' }] },
    { name: 'newest', title: 'Terbaru', by: [{ field: '_createdAt', direction: 'desc' }] },
  ],
  preview: {
    select: {
      title: 'name',
      subdistrict: 'subdistrict.name',
      tier: 'tier',
      review: 'review.state',
      reviewedAt: 'review.at',
      media: 'portrait',
    },
    prepare: ({ title, subdistrict, tier, review, reviewedAt, media }) => ({
      title,
      subtitle: [reviewText(review, reviewedAt), subdistrict, titleOf(TIERS, tier)].filter(Boolean).join(' · '),
      media,
    }),
  },
})
