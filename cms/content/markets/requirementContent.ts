import {
  type AllergenContent,
  type AnimalIngredientContent,
  type CertificateContent,
  type LocaleStringContent,
  type LocaleTextContent,
  type MaterialContent,
  reference,
} from '../contentTypes.ts'
import { keyed } from '../keyed.ts'
import type { SeedDocument } from '../seedDocument.ts'
import { marketId } from './marketContent.ts'

/** When the rules below were last read at their sources. */
export const CHECKED_ON = '2026-09-24'

export type SourceContent = { readonly title: string; readonly url?: string; readonly date: string }

type ProofContent =
  | { readonly type: 'certificate'; readonly certificateKinds: readonly CertificateContent['kind'][] }
  | {
      readonly type: 'field'
      readonly field:
        | 'ingredients'
        | 'allergens'
        | 'nutrition'
        | 'netWeight'
        | 'lotCoding'
        | 'dateMarkingPrinted'
        | 'labelEn'
        | 'labelAr'
        | 'shelfLife6Months'
        | 'woodPackagingIspm15'
        | 'originCriterion'
        | 'noAnimalIngredients'
        | 'noHoney'
    }
  | { readonly type: 'importer' | 'shipment' | 'unknown' }

/** One thing that markets demand of a kind of product. */
export type RequirementContent = {
  readonly slug: string
  readonly title: LocaleStringContent
  readonly explanation: LocaleTextContent
  /** ISO alpha-2 codes. */
  readonly markets: readonly string[]
  readonly appliesTo: {
    readonly kind: 'all' | 'food' | 'craft'
    readonly allergens?: readonly AllergenContent[]
    readonly materials?: readonly MaterialContent[]
    readonly animalIngredients?: readonly AnimalIngredientContent[]
  }
  readonly severity: 'must' | 'recommended'
  readonly proof: ProofContent
  /** Slug of the kind of help that gets a maker there. */
  readonly facility?: string
  readonly source: SourceContent
  /** A: read at the source named; B: secondary text or widely established; C: to be confirmed with the authority. */
  readonly confidence: 'A' | 'B' | 'C'
}

/** A requirement as a document of the lake; `order` is its place in the list that a market page shows. */
export function requirementDocument(content: RequirementContent, order: number): SeedDocument {
  const { slug, markets, appliesTo, facility, source, ...fields } = content
  return {
    ...fields,
    _id: `requirement-${slug}`,
    _type: 'requirement',
    markets: keyed(markets.map((code) => reference(marketId(code)))),
    appliesTo: { allergens: [], materials: [], animalIngredients: [], ...appliesTo },
    ...(facility === undefined ? {} : { facility: reference(`facility-${facility}`) }),
    source: { _type: 'source', ...source },
    checkedOn: CHECKED_ON,
    order,
  }
}
