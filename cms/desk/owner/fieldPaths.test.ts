import { describe, expect, it } from 'vitest'
import { business } from '../../schema/documents/business.ts'
import { product } from '../../schema/documents/product.ts'
import { BUSINESS_FACTS } from './completeness/businessFacts.ts'
import { productFacts } from './completeness/productFacts.ts'
import { PROOF_FIELD_PATHS } from './export/proofFieldPaths.ts'

const namesOf = ({ fields }: { readonly fields: readonly { readonly name: string }[] }) =>
  fields.map(({ name }) => name)

/** What is missing leads to its field: the field has to be there. */
describe('the way to a field', () => {
  it.each(BUSINESS_FACTS)('of a business: $title', ({ path }) => {
    expect(namesOf(business)).toContain(path[0])
  })
  it.each([...productFacts('food'), ...productFacts('craft')])('of a product: $title', ({ path }) => {
    expect(namesOf(product)).toContain(path[0])
  })
  it.each(Object.entries(PROOF_FIELD_PATHS))('that proves %s', (_field, path) => {
    expect(namesOf(product)).toContain(path[0])
  })
})
