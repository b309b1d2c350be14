import type { ProofField } from '../../../readiness/proofFields.ts'

/** Where in a product's form the field stands that proves a requirement. */
export const PROOF_FIELD_PATHS: Readonly<Record<ProofField, readonly string[]>> = {
  ingredients: ['ingredients', 'id'],
  allergens: ['allergens'],
  nutrition: ['nutrition', 'servingGrams'],
  netWeight: ['netWeightGrams'],
  lotCoding: ['lotCoding'],
  dateMarkingPrinted: ['dateMarking'],
  labelEn: ['labels'],
  labelAr: ['labels'],
  shelfLife6Months: ['shelfLifeDays'],
  woodPackagingIspm15: ['packaging', 'woodPackaging'],
  originCriterion: ['originCriterion'],
  noAnimalIngredients: ['animalIngredients'],
  noHoney: ['animalIngredients'],
}
