import { type LocaleStringContent, type LocaleTextContent, slug } from '../contentTypes.ts'
import { keyed } from '../keyed.ts'
import type { SeedDocument } from '../seedDocument.ts'

/** A kind of help that the office gives. */
export type FacilityContent = {
  readonly slug: string
  readonly title: LocaleStringContent
  readonly summary: LocaleStringContent
  readonly who: LocaleTextContent
  readonly bring: readonly LocaleStringContent[]
  readonly duration: LocaleStringContent
  readonly steps: readonly LocaleStringContent[]
}

/** Dates are left to the office: none is known that could be promised here. */
export function facilityDocument(content: FacilityContent, order: number): SeedDocument {
  const { slug: path, bring, steps, ...fields } = content
  return {
    ...fields,
    _id: `facility-${path}`,
    _type: 'facility',
    slug: slug(path),
    bring: keyed(bring),
    steps: keyed(steps),
    nextDates: [],
    order,
  }
}
