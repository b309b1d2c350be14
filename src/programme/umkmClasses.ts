import type { Source, Tier } from '#catalogue/model.ts'

/** A class of business by yearly turnover in whole rupiah: above `over`, up to and including `upTo`. */
export interface UmkmClass {
  readonly tier: Tier
  readonly over: number
  readonly upTo: number
}

const BILLION = 1_000_000_000

/** The classes of national law. The city's own indicator for levelling up is another number and never mixed with these. */
export const NATIONAL_CLASSES: readonly UmkmClass[] = [
  { tier: 'mikro', over: 0, upTo: 2 * BILLION },
  { tier: 'kecil', over: 2 * BILLION, upTo: 15 * BILLION },
  { tier: 'menengah', over: 15 * BILLION, upTo: 50 * BILLION },
]

export const NATIONAL_CLASSES_SOURCE: Source = {
  title: 'Peraturan Pemerintah Nomor 7 Tahun 2021',
  url: 'https://peraturan.bpk.go.id/',
  date: '2021-02-02',
}
