import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SearchIndex } from '../memory/searchIndex.ts'
import { DEFAULT_SETTINGS } from '../settings/settings.ts'
import { evaluate } from './evaluate.ts'
import { parseFilter } from './parser.ts'

const filterableAttributes = ['kind', 'price', 'tags', 'sizes']
const kinds = fc.constantFrom('batik', 'Kopi', 'keramik')
const tags = fc.constantFrom('halal', 'sni', 'organic')

const document = fc.record(
  {
    kind: kinds,
    price: fc.integer({ min: 0, max: 5 }),
    tags: fc.uniqueArray(tags),
    sizes: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
)
interface Product {
  readonly kind?: string
  readonly price?: number
  readonly tags?: readonly string[]
  readonly sizes?: readonly number[]
}

/** A filter as text, and what it says as a plain function. */
interface Stated {
  readonly text: string
  readonly holds: (product: Product) => boolean
}

const leaf: fc.Arbitrary<Stated> = fc.oneof(
  kinds.map((kind) => ({
    text: `kind = ${kind.toUpperCase()}`,
    holds: (product: Product) => product.kind?.toLowerCase() === kind.toLowerCase(),
  })),
  kinds.map((kind) => ({ text: `kind != "${kind}"`, holds: (product: Product) => product.kind !== kind })),
  fc
    .integer({ min: 0, max: 5 })
    .map((price) => ({ text: `price >= ${price}`, holds: (product: Product) => (product.price ?? -1) >= price })),
  fc
    .integer({ min: 0, max: 5 })
    .map((price) => ({ text: `price < ${price}`, holds: (product: Product) => (product.price ?? 9) < price })),
  fc.integer({ min: 0, max: 4 }).map((price) => ({
    text: `price ${price} TO ${price + 1}`,
    holds: (product: Product) => product.price === price || product.price === price + 1,
  })),
  fc.integer({ min: 0, max: 4 }).map((size) => ({
    text: `sizes ${size} TO ${size + 1}`,
    holds: (product: Product) => product.sizes?.some((each) => each >= size && each <= size + 1) ?? false,
  })),
  fc.uniqueArray(tags).map((some) => ({
    text: `tags IN [${some.join(', ')}]`,
    holds: (product: Product) => some.some((tag) => product.tags?.includes(tag)),
  })),
  tags.map((tag) => ({ text: `tags NOT IN [${tag}]`, holds: (product: Product) => !product.tags?.includes(tag) })),
  fc.constant({ text: 'price EXISTS', holds: (product: Product) => product.price !== undefined }),
  fc.constant({ text: 'tags IS EMPTY', holds: (product: Product) => product.tags?.length === 0 }),
)

const { filter } = fc.letrec<{ filter: Stated }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.tuple(tie('filter'), tie('filter')).map(([a, b]) => ({
      text: `(${a.text}) AND (${b.text})`,
      holds: (product: Product) => a.holds(product) && b.holds(product),
    })),
    fc.tuple(tie('filter'), tie('filter')).map(([a, b]) => ({
      text: `(${a.text}) OR (${b.text})`,
      holds: (product: Product) => a.holds(product) || b.holds(product),
    })),
    tie('filter').map((a) => ({ text: `NOT (${a.text})`, holds: (product: Product) => !a.holds(product) })),
  ),
}))

describe('filters', () => {
  it('let through what they say', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 40 }), filter, (products, { text, holds }) => {
        const index = new SearchIndex({ ...DEFAULT_SETTINGS, filterableAttributes })
        for (const [i, product] of products.entries()) index.put(String(i), product)
        const found = evaluate(parseFilter(text), { index, filterable: filterableAttributes, source: text }).toArray()
        expect([...found]).toEqual([...products.keys()].filter((i) => holds(products[i] ?? {})))
      }),
      { numRuns: 400 },
    )
  })

  it('never fail in another way than by a filter error', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('kind', ' ', '=', 'IN', '[', ']', '(', ')', "'", '"', 'AND', 'NOT', 'TO', '1', ','),
          maxLength: 12,
        }),
        (text) => {
          try {
            parseFilter(text)
          } catch (error) {
            expect(error).toMatchObject({ name: 'FilterError' })
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
