import type { Product, ProofField } from '#catalogue/model.ts'

/** Half a year: what is left of it after the voyage is still at least half of the usual shelf life. */
const SIX_MONTHS_IN_DAYS = 180

/** Whether what the maker has told of the product meets a requirement, by the field that proves it. */
export const PROOF_FIELD_CHECKS: Readonly<Record<ProofField, (product: Product) => boolean>> = {
  ingredients: (product) => isWritten(product.ingredients?.id),
  // No allergen in the list says "free of them" only beside a list of ingredients; without one it says nothing.
  allergens: (product) => product.allergens.length > 0 || isWritten(product.ingredients?.id),
  nutrition: (product) => product.nutrition !== undefined,
  netWeight: (product) => (product.netWeightGrams ?? product.netVolumeMl ?? 0) > 0,
  lotCoding: (product) => product.lotCoding,
  dateMarkingPrinted: (product) => product.dateMarking === 'printed',
  labelEn: (product) => product.labels.includes('en'),
  labelAr: (product) => product.labels.includes('ar'),
  shelfLife6Months: (product) => (product.shelfLifeDays ?? 0) >= SIX_MONTHS_IN_DAYS,
  woodPackagingIspm15: ({ packaging }) => packaging?.woodPackaging === 'none' || packaging?.woodPackaging === 'ispm15',
  originCriterion: (product) => product.originCriterion !== undefined,
  noAnimalIngredients: (product) => product.animalIngredients.length === 0,
  noHoney: (product) => !product.animalIngredients.includes('honey'),
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
