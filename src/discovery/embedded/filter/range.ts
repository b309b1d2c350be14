import type { AttributeColumn } from '../memory/attributeColumn.ts'
import { Bits } from '../memory/bits.ts'
import { normalise } from '../text/normalise.ts'

/** One end of a range. */
export interface Bound {
  readonly text: string
  readonly inclusive: boolean
}

/** From so many values on, going through all documents is quicker than through the documents of each value. */
const MANY_VALUES = 64

/** Documents with a value between two bounds: among numbers when the bounds are numbers, else among texts. */
export function documentsInRange(column: AttributeColumn, lower: Bound | undefined, upper: Bound | undefined): Bits {
  const bounds = [lower, upper].filter((bound) => bound !== undefined)
  const numeric = bounds.every(({ text }) => numberOf(text) !== undefined)
  const { numbers, strings } = column.keys.ascending()
  const codes = numeric ? numbers : strings
  const indexOf = ({ text }: Bound, after: boolean) => {
    const key = (numeric ? numberOf(text) : undefined) ?? normalise(text)
    const at = column.keys.firstNotBefore(codes, key)
    return after && column.keys.of(codes[at] ?? -1) === key ? at + 1 : at
  }
  const from = lower ? indexOf(lower, !lower.inclusive) : 0
  const end = upper ? indexOf(upper, upper.inclusive) : codes.length
  if (numeric && end - from > MANY_VALUES) return documentsBetween(column, codes[from] ?? -1, codes[end - 1] ?? -1)
  return column.documentsOf(codes.slice(from, end))
}

/** A text as a number, if it is one. */
export function numberOf(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined
}

/** Documents with a number from that of one code to that of another. */
function documentsBetween(column: AttributeColumn, first: number, last: number): Bits {
  const least = Number(column.keys.of(first))
  const most = Number(column.keys.of(last))
  const documents = new Bits()
  column.bounds.eachReaching(least, most, (document, inside) => {
    if (inside || hasBetween(column, document, least, most)) documents.add(document)
  })
  return documents
}

function hasBetween(column: AttributeColumn, document: number, least: number, most: number): boolean {
  return column.codes.of(document).some((code) => {
    const key = column.keys.of(code)
    return typeof key === 'number' && key >= least && key <= most
  })
}
