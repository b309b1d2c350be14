import type { NutritionContent } from '../contentTypes.ts'

/** Grams per 100 g, sodium in milligrams; `serving` in grams. */
export interface NutritionDraft {
  readonly serving: number
  readonly protein: number
  readonly fat: number
  readonly saturated: number
  readonly carbohydrate: number
  readonly sugars: number
  readonly sodium: number
}

/** A nutrition panel per 100 g; energy by the general factors 17, 37 and 17 kJ/g (FSANZ Code, Schedule 11). */
export function nutritionPanel(draft: NutritionDraft): NutritionContent {
  return {
    servingGrams: draft.serving,
    energyKj: Math.round(draft.protein * 17 + draft.fat * 37 + draft.carbohydrate * 17),
    proteinG: draft.protein,
    fatG: draft.fat,
    saturatedFatG: draft.saturated,
    carbohydrateG: draft.carbohydrate,
    sugarsG: draft.sugars,
    sodiumMg: draft.sodium,
  }
}
