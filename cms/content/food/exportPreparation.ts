import type { ProductContent } from '../contentTypes.ts'

/** What a maker has prepared on the pack for buyers abroad. */
export type ExportPreparation = Pick<ProductContent, 'labels' | 'dateMarking' | 'lotCoding' | 'privateLabel'>

/** English and Arabic artwork, printed dates, lot numbers. */
export const englishAndArabic: ExportPreparation = {
  labels: ['en', 'ar'],
  dateMarking: 'printed',
  lotCoding: true,
  privateLabel: true,
}
/** English artwork, printed dates, lot numbers. */
export const english: ExportPreparation = {
  labels: ['en'],
  dateMarking: 'printed',
  lotCoding: true,
  privateLabel: false,
}
/** The line can print dates and lots; no foreign label has been drawn yet. */
export const printedNoLabel: ExportPreparation = {
  labels: [],
  dateMarking: 'printed',
  lotCoding: true,
  privateLabel: false,
}
/** English artwork, but no lot numbers yet. */
export const englishNoLot: ExportPreparation = {
  labels: ['en'],
  dateMarking: 'printed',
  lotCoding: false,
  privateLabel: false,
}
/** English artwork, but dates still written by hand. */
export const englishByHand: ExportPreparation = {
  labels: ['en'],
  dateMarking: 'handwritten',
  lotCoding: true,
  privateLabel: false,
}
/** Sold at home only: dates by hand, no lots. */
export const homeMarket: ExportPreparation = {
  labels: [],
  dateMarking: 'handwritten',
  lotCoding: false,
  privateLabel: false,
}
