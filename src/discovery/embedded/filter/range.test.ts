import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AttributeColumn } from '../memory/attributeColumn.ts'
import { documentsInRange } from './range.ts'

const MOST = 300
const TEXT = 'some'
const numbers = fc.array(fc.integer({ min: 0, max: MOST }), { maxLength: 3 })
const bound = fc.option(fc.record({ number: fc.integer({ min: -5, max: MOST + 5 }), inclusive: fc.boolean() }), {
  nil: undefined,
})

it('a range of numbers finds the documents with a number in it, be it of few values or many, and those with a text in it', () => {
  fc.assert(
    fc.property(
      fc.array(numbers, { minLength: 100, maxLength: 200 }),
      bound,
      bound,
      fc.boolean(),
      (documents, lower, upper, alsoTexts) => {
        fc.pre(lower !== undefined || upper !== undefined)
        const column = new AttributeColumn()
        for (const [document, met] of documents.entries()) column.set(document, alsoTexts ? [...met, TEXT] : met)
        const inRange = (number: number) =>
          (!lower || number > lower.number || (lower.inclusive && number === lower.number)) &&
          (!upper || number < upper.number || (upper.inclusive && number === upper.number))
        const [from, to] = [String(lower?.number ?? ''), String(upper?.number ?? '~')]
        const text = alsoTexts && from < TEXT && TEXT < to
        const end = (at: typeof lower) => at && { text: String(at.number), inclusive: at.inclusive }
        const expected = [...documents.keys()].filter((document) => text || documents[document]?.some(inRange))
        expect([...documentsInRange(column, end(lower), end(upper)).toArray()]).toEqual(expected)
      },
    ),
    { numRuns: 60 },
  )
})
