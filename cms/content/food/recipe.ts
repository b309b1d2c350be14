import { localeText, type ProductContent } from '../contentTypes.ts'
import { INGREDIENTS, type Ingredient, type IngredientKey } from './ingredientLexicon.ts'

type Declaration = Required<Pick<ProductContent, 'ingredients' | 'allergens' | 'animalIngredients'>>

/** The ingredient list in descending order of weight, and the allergens and animal ingredients that follow from it. */
export function recipe(keys: readonly IngredientKey[]): Declaration {
  const ingredients: readonly Ingredient[] = keys.map((key) => INGREDIENTS[key])
  const listed = (language: 0 | 1 | 2, comma: string) =>
    `${capitalised(ingredients.map(({ text }) => text[language]).join(comma))}.`
  return {
    ingredients: localeText(listed(0, ', '), listed(1, ', '), listed(2, '، ')),
    allergens: [...new Set(ingredients.flatMap(({ allergens = [] }) => allergens))],
    animalIngredients: [...new Set(ingredients.flatMap(({ animal }) => (animal ? [animal] : [])))],
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
