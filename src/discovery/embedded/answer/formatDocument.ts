import { type Document, isList, isObject, type Json } from '../json.ts'
import { covers, leafText } from '../memory/leaves.ts'
import type { SpanMarks } from '../query/span.ts'
import type { Tokeniser } from '../text/tokeniser.ts'
import { cropWindow } from './crop.ts'
import { findMarks, type Mark } from './marks.ts'

/** How `_formatted` is made: attributes to mark and to crop (`name` or `name:words`), and what marks look like. */
export interface Formatting {
  readonly highlight: readonly string[]
  readonly crop: readonly string[]
  readonly cropLength: number
  readonly cropMarker: string
  readonly preTag: string
  readonly postTag: string
}

/** Where a match stands in an attribute: bytes of its UTF-8 form, and the array indexes that lead to it. */
export interface MatchPosition {
  readonly start: number
  readonly length: number
  readonly indices?: readonly number[]
}

/** Marks and crops documents for one search. */
export class DocumentFormatter {
  readonly #tokeniser: Tokeniser
  readonly #spans: readonly SpanMarks[]

  constructor(tokeniser: Tokeniser, spans: readonly SpanMarks[]) {
    this.#tokeniser = tokeniser
    this.#spans = spans
  }

  /** The document with texts marked and cropped as asked; numbers become texts, as in Meilisearch. */
  format(document: Document, formatting: Formatting): Document {
    const crops = formatting.crop.map((attribute) => parseCrop(attribute, formatting.cropLength))
    return mapLeaves(document, (path, value) => {
      if (typeof value === 'boolean' || value === null) return value
      const text = leafText(value) ?? ''
      const highlighted = formatting.highlight.some((attribute) => covers(attribute, path))
      const crop = crops.find(({ attribute }) => covers(attribute, path))
      return highlighted || crop ? this.#formatText(text, highlighted, crop?.words, formatting) : text
    })
  }

  /** Where the query is met in each attribute. */
  positions(document: Document): Record<string, MatchPosition[]> {
    const positions: Record<string, MatchPosition[]> = {}
    eachLeaf(document, '', [], (path, value, indices) => {
      const text = leafText(value)
      if (text === undefined || typeof value === 'boolean') return
      const marks = findMarks(this.#tokeniser.tokens(text), this.#spans)
      if (marks.length === 0) return
      const found = marks.map(({ start, end }) => ({
        start: Buffer.byteLength(text.slice(0, start)),
        length: Buffer.byteLength(text.slice(start, end)),
        ...(indices.length > 0 ? { indices } : {}),
      }))
      positions[path] = [...(positions[path] ?? []), ...found]
    })
    return positions
  }

  #formatText(text: string, highlighted: boolean, words: number | undefined, formatting: Formatting): string {
    const tokens = this.#tokeniser.tokens(text)
    const marks = findMarks(tokens, this.#spans)
    const window = words === undefined ? { start: 0, end: text.length } : cropWindow(text, tokens, marks, words)
    const inner = highlighted ? markText(text, marks, window, formatting) : text.slice(window.start, window.end)
    const before = window.start > 0 ? formatting.cropMarker : ''
    const after = window.end < text.length ? formatting.cropMarker : ''
    return before + inner + after
  }
}

function markText(
  text: string,
  marks: readonly Mark[],
  window: { start: number; end: number },
  { preTag, postTag }: Formatting,
): string {
  let result = ''
  let at = window.start
  for (const { start, end } of marks) {
    if (start < window.start || end > window.end) continue
    result += text.slice(at, start) + preTag + text.slice(start, end) + postTag
    at = end
  }
  return result + text.slice(at, window.end)
}

function parseCrop(expression: string, length: number): { attribute: string; words: number } {
  const parts = /^(.*):(\d+)$/.exec(expression)
  return parts ? { attribute: parts[1] ?? '', words: Number(parts[2]) } : { attribute: expression, words: length }
}

function mapLeaves(document: Document, map: (path: string, value: Json) => Json): Document {
  const mapValue = (path: string, value: Json): Json => {
    if (isList(value)) return value.map((element) => mapValue(path, element))
    if (isObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, mapValue(`${path}.${name}`, inner)]),
      )
    }
    return map(path, value)
  }
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, mapValue(name, value)]))
}

function eachLeaf(
  value: Json,
  path: string,
  indices: readonly number[],
  visit: (path: string, value: Json, indices: readonly number[]) => void,
): void {
  if (isList(value)) for (const [i, element] of value.entries()) eachLeaf(element, path, [...indices, i], visit)
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value))
      eachLeaf(inner, path === '' ? name : `${path}.${name}`, indices, visit)
  } else visit(path, value, indices)
}
