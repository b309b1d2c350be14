import { z } from 'zod'
import { PROOF_FIELDS } from '#cms/readiness/proofFields.ts'
import { address, isoDate, list, localeText, optional, source } from './cmsValues.ts'
import {
  ALLERGENS,
  ANIMAL_INGREDIENTS,
  CERTIFICATE_KINDS,
  MARKET_CODES,
  MATERIALS,
  type Market,
  type Requirement,
} from './model.ts'
import { ADDRESS } from './projections.ts'

export const MARKET = `{"id": _id, code, name, "slug": slug.current, currency, language, intro, ports, weekend, terms, labelChecklist, costs, rate}`

export const market: z.ZodType<Market> = z.object({
  id: z.string(),
  code: z.enum(MARKET_CODES),
  name: localeText,
  slug: z.string(),
  currency: z.string().length(3),
  language: z.enum(['en', 'ar']),
  intro: localeText,
  ports: list(z.object({ name: z.string(), unlocode: optional(z.string()) })),
  weekend: localeText,
  terms: localeText,
  labelChecklist: list(localeText),
  costs: localeText,
  rate: z.object({ idrPerUnit: z.number().positive(), date: isoDate, source: z.string() }),
})

export const REQUIREMENT = `{
  "id": _id, title, explanation, "markets": markets[]->code, appliesTo, severity, proof,
  "facility": facility->{${ADDRESS}, title}, source, confidence, checkedOn
}`

const proof = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('certificate'), certificateKinds: z.array(z.enum(CERTIFICATE_KINDS)).min(1) }),
    z.object({ type: z.literal('field'), field: z.enum(PROOF_FIELDS) }),
    z.object({ type: z.enum(['importer', 'shipment', 'unknown']) }),
  ])
  .transform((given): Requirement['proof'] => {
    if (given.type === 'certificate') return { type: given.type, kinds: given.certificateKinds }
    if (given.type === 'field') return { type: given.type, field: given.field }
    return { type: given.type }
  })

export const requirement: z.ZodType<Requirement> = z.object({
  id: z.string(),
  title: localeText,
  explanation: localeText,
  markets: list(z.enum(MARKET_CODES)),
  appliesTo: z.object({
    kind: z.enum(['all', 'food', 'craft']),
    allergens: list(z.enum(ALLERGENS)),
    materials: list(z.enum(MATERIALS)),
    animalIngredients: list(z.enum(ANIMAL_INGREDIENTS)),
  }),
  severity: z.enum(['must', 'recommended']),
  proof,
  facility: optional(z.object({ ...address, title: localeText })),
  source,
  confidence: z.enum(['A', 'B', 'C']),
  checkedOn: isoDate,
})
