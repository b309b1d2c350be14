import type { AllergenContent, AnimalIngredientContent } from '../contentTypes.ts'
import { ANIMAL_INGREDIENTS } from './animalIngredients.ts'
import { PLANT_INGREDIENTS } from './plantIngredients.ts'
import { SEASONINGS } from './seasonings.ts'
import type { Trilingual } from './trilingual.ts'

/** What an ingredient is called on a label, and what its presence obliges to declare. */
export interface Ingredient {
  readonly text: Trilingual
  readonly allergens?: readonly AllergenContent[]
  readonly animal?: AnimalIngredientContent
}

export const INGREDIENTS = { ...PLANT_INGREDIENTS, ...SEASONINGS, ...ANIMAL_INGREDIENTS } satisfies Record<
  string,
  Ingredient
>
export type IngredientKey = keyof typeof INGREDIENTS
