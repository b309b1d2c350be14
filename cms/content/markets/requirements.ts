import type { SeedDocument } from '../seedDocument.ts'
import { gulfFoodRules } from './gulfFoodRules.ts'
import { gulfGoodsRules } from './gulfGoodsRules.ts'
import { gulfNationalRules } from './gulfNationalRules.ts'
import { newZealandFoodRules } from './newZealandFoodRules.ts'
import { newZealandGoodsRules } from './newZealandGoodsRules.ts'
import { requirementDocument } from './requirementContent.ts'

/** What the markets demand, as documents, in the order in which pages list them. */
export const requirements: readonly SeedDocument[] = [
  ...newZealandFoodRules,
  ...newZealandGoodsRules,
  ...gulfFoodRules,
  ...gulfNationalRules,
  ...gulfGoodsRules,
].map((rule, index) => requirementDocument(rule, index + 1))
