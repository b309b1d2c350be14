import { z } from 'zod'
import type { HeldCertificate } from '../../../readiness/certificateProof.ts'
import type { Goods } from '../../../readiness/readiness.ts'

const words = z
  .array(z.string())
  .nullish()
  .catch(null)
  .transform((list) => list ?? [])
const word = z.string().optional().catch(undefined)
const positive = z.number().positive().optional().catch(undefined)
const amount = z.number().nonnegative()

/** What readiness looks at in a product's form. What is half filled counts as not told, as it does on the site. */
const told = z.object({
  category: z.object({ _ref: z.string() }).optional().catch(undefined),
  ingredients: z.object({ id: z.string() }).optional().catch(undefined),
  allergens: words,
  animalIngredients: words,
  materials: words,
  nutrition: z
    .object({
      servingGrams: z.number().positive(),
      energyKj: amount,
      proteinG: amount,
      fatG: amount,
      saturatedFatG: amount,
      carbohydrateG: amount,
      sugarsG: amount,
      sodiumMg: amount,
    })
    .optional()
    .catch(undefined),
  netWeightGrams: positive,
  netVolumeMl: positive,
  shelfLifeDays: positive,
  lotCoding: z.boolean().catch(false),
  dateMarking: word,
  labels: words,
  packaging: z.object({ woodPackaging: word }).optional().catch(undefined),
  originCriterion: word,
})

/** The product as its form stands now; undefined while its category, and with it what the markets ask, is not known. */
export function draftGoods<C extends HeldCertificate>(
  draft: unknown,
  kinds: ReadonlyMap<string, 'food' | 'craft'>,
  certificates: readonly C[],
): Goods<C> | undefined {
  const { category, ...goods } = told.parse(draft)
  const kind = category && kinds.get(category._ref)
  return kind ? { ...goods, category: { kind }, certificates } : undefined
}
