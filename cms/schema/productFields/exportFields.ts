import { defineArrayMember, defineField } from 'sanity'
import { DATE_MARKINGS, LABEL_LANGUAGES, ORIGIN_CRITERIA } from '../options/exportOptions.ts'
import { listOf } from '../options/option.ts'

/** What decides whether a product can leave for a market, and on which terms. */
export const exportFields = [
  defineField({
    name: 'hsCode',
    title: 'Kode HS',
    description: 'Enam angka HS 2022, tanpa titik. Usulan; eksportir dan bea cukai yang menetapkan.',
    type: 'string',
    group: 'export',
    validation: (rule) =>
      rule.regex(/^\d{6}$/, { name: 'kode HS' }).error('Kode HS terdiri dari enam angka, misalnya 200819.'),
  }),
  defineField({
    name: 'moq',
    title: 'Pesanan paling sedikit',
    description: 'Jumlah terkecil yang Anda sanggupi untuk satu pesanan ekspor (MOQ).',
    type: 'quantity',
    group: 'export',
  }),
  defineField({
    name: 'monthlyCapacity',
    title: 'Kemampuan produksi sebulan',
    description: 'Pembeli menimbang apakah Anda dapat memasok tetap.',
    type: 'quantity',
    group: 'export',
  }),
  defineField({
    name: 'leadTimeDays',
    title: 'Waktu pengerjaan (hari)',
    description: 'Dari pesanan diterima sampai siap kirim.',
    type: 'number',
    group: 'export',
    validation: (rule) => rule.integer().min(0).error('Isi jumlah hari.'),
  }),
  defineField({
    name: 'labels',
    title: 'Label siap dalam bahasa',
    description: 'Rancangan label yang sudah jadi. Inggris untuk Selandia Baru, Arab untuk negara Teluk.',
    type: 'array',
    of: [defineArrayMember({ type: 'string' })],
    options: listOf(LABEL_LANGUAGES),
    group: 'export',
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'dateMarking',
    title: 'Tanggal produksi dan kedaluwarsa',
    description: 'Negara Teluk menolak tanggal yang ditulis tangan.',
    type: 'string',
    options: { ...listOf(DATE_MARKINGS), layout: 'radio' },
    group: 'export',
  }),
  defineField({
    name: 'lotCoding',
    title: 'Ada kode produksi (lot)',
    description: 'Agar satu adonan dapat ditelusuri bila ada keluhan.',
    type: 'boolean',
    initialValue: false,
    group: 'export',
  }),
  defineField({
    name: 'originCriterion',
    title: 'Kriteria asal barang',
    description: 'Dasar surat keterangan asal, yang menurunkan bea masuk. Tanyakan kepada Dinas bila ragu.',
    type: 'string',
    options: { ...listOf(ORIGIN_CRITERIA), layout: 'radio' },
    group: 'export',
  }),
  defineField({
    name: 'privateLabel',
    title: 'Menerima merek pembeli',
    description: 'Bersedia mengemas dengan merek milik pembeli.',
    type: 'boolean',
    initialValue: false,
    group: 'export',
  }),
]
