import type { Option } from './option.ts'

export const LABEL_LANGUAGES: readonly Option[] = [
  { value: 'en', title: 'Inggris' },
  { value: 'ar', title: 'Arab' },
]

export const DATE_MARKINGS: readonly Option[] = [
  { value: 'printed', title: 'Dicetak' },
  { value: 'handwritten', title: 'Ditulis tangan' },
  { value: 'none', title: 'Belum ada' },
]

export const ORIGIN_CRITERIA: readonly Option[] = [
  { value: 'whollyObtained', title: 'Seluruhnya diperoleh di Indonesia' },
  { value: 'regionalValue', title: 'Kandungan nilai regional' },
  { value: 'tariffShift', title: 'Perubahan pos tarif' },
]

export const WOOD_PACKAGING: readonly Option[] = [
  { value: 'none', title: 'Tidak memakai kayu' },
  { value: 'ispm15', title: 'Kayu bertanda ISPM 15' },
  { value: 'untreated', title: 'Kayu tanpa perlakuan' },
]

/** What a requirement may look at in a product, when a field proves it. */
export const PROOF_FIELDS: readonly Option[] = [
  { value: 'ingredients', title: 'Daftar bahan' },
  { value: 'allergens', title: 'Keterangan alergen' },
  { value: 'nutrition', title: 'Informasi nilai gizi' },
  { value: 'netWeight', title: 'Berat atau isi bersih' },
  { value: 'lotCoding', title: 'Kode produksi' },
  { value: 'dateMarkingPrinted', title: 'Tanggal tercetak' },
  { value: 'labelEn', title: 'Label berbahasa Inggris' },
  { value: 'labelAr', title: 'Label berbahasa Arab' },
  { value: 'shelfLife6Months', title: 'Masa simpan paling sedikit 6 bulan' },
  { value: 'woodPackagingIspm15', title: 'Kemasan tanpa kayu atau bertanda ISPM 15' },
  { value: 'originCriterion', title: 'Kriteria asal barang' },
  { value: 'noAnimalIngredients', title: 'Tanpa bahan hewani' },
  { value: 'noHoney', title: 'Tanpa madu' },
]
