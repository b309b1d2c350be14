import { z } from 'zod'
import { PROOF_FIELDS } from '../../../readiness/proofFields.ts'
import type { Demand } from '../../../readiness/readiness.ts'

/** A requirement as an owner reads it: Indonesian, and which of the office's services helps with it. */
export interface OwnerRequirement extends Demand {
  readonly id: string
  readonly title: string
  readonly facility?: { readonly title: string; readonly slug: string } | undefined
}

export interface ExportMarket {
  readonly code: string
  readonly name: string
}

/** What the office keeps of the markets: what they are called, what they demand; and of what kind each category is. */
export interface ExportRules {
  readonly markets: readonly ExportMarket[]
  readonly requirements: readonly OwnerRequirement[]
  readonly kinds: ReadonlyMap<string, 'food' | 'craft'>
}

/** Published reference data, which every owner may read. */
export const EXPORT_RULES_QUERY = `{
  "markets": *[_type == "market"] | order(order asc, _id asc){code, "name": name.id},
  "requirements": *[_type == "requirement"] | order(order asc, _id asc){
    "id": _id, "title": title.id, "markets": markets[]->code, appliesTo, severity, proof,
    "facility": facility->{"title": title.id, "slug": slug.current}
  },
  "categories": *[_type == "category"]{"id": _id, kind}
}`

const words = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? [])
const kind = z.enum(['food', 'craft'])
const proof = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('certificate'), certificateKinds: z.array(z.string()).min(1) }),
    z.object({ type: z.literal('field'), field: z.enum(PROOF_FIELDS) }),
    z.object({ type: z.enum(['importer', 'shipment', 'unknown']) }),
  ])
  .transform((given): Demand['proof'] =>
    given.type === 'certificate' ? { type: given.type, kinds: given.certificateKinds } : given,
  )
const requirement = z.object({
  id: z.string(),
  title: z.string(),
  markets: words,
  appliesTo: z.object({
    kind: z.enum(['all', 'food', 'craft']),
    allergens: words,
    materials: words,
    animalIngredients: words,
  }),
  severity: z.enum(['must', 'recommended']),
  proof,
  facility: z
    .object({ title: z.string(), slug: z.string() })
    .nullish()
    .transform((facility) => facility ?? undefined),
})
const answer = z
  .object({
    markets: z.array(z.object({ code: z.string(), name: z.string() })),
    requirements: z.array(requirement),
    categories: z.array(z.object({ id: z.string(), kind })),
  })
  .transform(
    ({ categories, ...rest }): ExportRules => ({
      ...rest,
      kinds: new Map(categories.map((category) => [category.id, category.kind])),
    }),
  )

/** Reads the answer to {@link EXPORT_RULES_QUERY}. @throws ZodError when it has another shape */
export function readExportRules(data: unknown): ExportRules {
  return answer.parse(data)
}
