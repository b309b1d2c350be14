import type { AttributeColumn } from '../memory/attributeColumn.ts'
import { Bits } from '../memory/bits.ts'
import type { ValueKey } from '../memory/valueKeys.ts'
import { normalise } from '../text/normalise.ts'

/** One end of a range. */
export interface Bound {
  readonly text: string
  readonly inclusive: boolean
}

/** From so many values on, going through all documents is quicker than through the documents of each value. */
const MANY_VALUES = 64

/** Documents with a text between two bounds or, when the bounds are numbers, with a number between them. */
export function documentsInRange(column: AttributeColumn, lower: Bound | undefined, upper: Bound | undefined): Bits {
  const { numbers, strings } = column.keys.ascending()
  const texts = among(column, strings, lower, upper, normalise)
  const numeric = [lower, upper].every((bound) => !bound || numberOf(bound.text) !== undefined)
  if (!numeric) return column.documentsOf(texts)
  const codes = among(column, numbers, lower, upper, Number)
  const found =
    codes.length > MANY_VALUES
      ? documentsBetween(column, codes[0] ?? -1, codes.at(-1) ?? -1)
      : column.documentsOf(codes)
  return texts.length === 0 ? found : found.unite(column.documentsOf(texts))
}

/** Those of ascending codes whose value lies between two bounds. */
function among(
  { keys }: AttributeColumn,
  codes: Uint32Array,
  lower: Bound | undefined,
  upper: Bound | undefined,
  keyOf: (text: string) => ValueKey,
): Uint32Array {
  const indexOf = (text: string, after: boolean) => {
    const key = keyOf(text)
    const at = keys.firstNotBefore(codes, key)
    return after && keys.of(codes[at] ?? -1) === key ? at + 1 : at
  }
  const from = lower ? indexOf(lower.text, !lower.inclusive) : 0
  return codes.subarray(from, upper ? indexOf(upper.text, upper.inclusive) : codes.length)
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
