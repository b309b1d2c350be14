/** What a requirement may look at in a product, when a field proves it. */
export const PROOF_FIELDS = [
  'ingredients',
  'allergens',
  'nutrition',
  'netWeight',
  'lotCoding',
  'dateMarkingPrinted',
  'labelEn',
  'labelAr',
  'shelfLife6Months',
  'woodPackagingIspm15',
  'originCriterion',
  'noAnimalIngredients',
  'noHoney',
] as const
export type ProofField = (typeof PROOF_FIELDS)[number]

/** What a maker tells of a product, as far as a proof looks at it. */
export interface ToldOfProduct {
  readonly ingredients?: { readonly id: string } | undefined
  readonly allergens: readonly string[]
  readonly animalIngredients: readonly string[]
  readonly nutrition?: object | undefined
  readonly netWeightGrams?: number | undefined
  readonly netVolumeMl?: number | undefined
  readonly lotCoding: boolean
  readonly dateMarking?: string | undefined
  readonly labels: readonly string[]
  readonly shelfLifeDays?: number | undefined
  readonly packaging?: { readonly woodPackaging?: string | undefined } | undefined
  readonly originCriterion?: string | undefined
}

/** Half a year: what is left of it after the voyage is still at least half of the usual shelf life. */
const SIX_MONTHS_IN_DAYS = 180

/** Whether what the maker has told of the product meets a requirement, by the field that proves it. */
export const PROOF_FIELD_CHECKS: Readonly<Record<ProofField, (told: ToldOfProduct) => boolean>> = {
  ingredients: ({ ingredients }) => isWritten(ingredients?.id),
  // No allergen in the list says "free of them" only beside a list of ingredients; without one it says nothing.
  allergens: ({ allergens, ingredients }) => allergens.length > 0 || isWritten(ingredients?.id),
  nutrition: ({ nutrition }) => nutrition !== undefined,
  netWeight: ({ netWeightGrams, netVolumeMl }) => (netWeightGrams ?? netVolumeMl ?? 0) > 0,
  lotCoding: ({ lotCoding }) => lotCoding,
  dateMarkingPrinted: ({ dateMarking }) => dateMarking === 'printed',
  labelEn: ({ labels }) => labels.includes('en'),
  labelAr: ({ labels }) => labels.includes('ar'),
  shelfLife6Months: ({ shelfLifeDays }) => (shelfLifeDays ?? 0) >= SIX_MONTHS_IN_DAYS,
  woodPackagingIspm15: ({ packaging }) => packaging?.woodPackaging === 'none' || packaging?.woodPackaging === 'ispm15',
  originCriterion: ({ originCriterion }) => originCriterion !== undefined,
  noAnimalIngredients: ({ animalIngredients }) => animalIngredients.length === 0,
  noHoney: ({ animalIngredients }) => !animalIngredients.includes('honey'),
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
