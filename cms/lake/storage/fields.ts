import { type Key, keyOf } from './keys.ts'

/** A field that documents keep in a column of their own, so that finding and sorting need not read their JSON. */
export interface StoredField {
  /** Names joined by dots. */
  readonly path: string
  readonly column: string
  /** The column holds the text in lower case, for `order(lower(…))`. */
  readonly lowered: boolean
  /** `value`: found by its value, and listed by change. `order`: sorted by. Both within one type. */
  readonly index: 'value' | 'order'
}

const stored = (path: string, index: StoredField['index'], lowered = false): StoredField => ({
  path,
  column: `${lowered ? 'lower' : 'field'}_${path.replaceAll(/\W/g, '_')}`,
  lowered,
  index,
})

export const STORED_FIELDS: readonly StoredField[] = [
  stored('slug.current', 'value'),
  stored('slugs.en.current', 'value'),
  stored('slugs.ar.current', 'value'),
  stored('business._ref', 'value'),
  stored('category._ref', 'value'),
  stored('subdistrict._ref', 'value'),
  stored('district._ref', 'value'),
  stored('market._ref', 'value'),
  stored('kind', 'value'),
  stored('key', 'value'),
  stored('code', 'value'),
  stored('review.state', 'value'),
  stored('verification.state', 'value'),
  stored('isSample', 'value'),
  stored('availability', 'value'),
  stored('name', 'order', true),
  stored('name.id', 'order', true),
  stored('priceIdr', 'order'),
]

/** Lists of texts that documents are found by; each item has a row in `list_items`. */
export const INDEXED_LISTS: readonly string[] = ['owners']

export const storedField = (path: string, lowered = false): StoredField | undefined =>
  STORED_FIELDS.find((field) => field.path === path && field.lowered === lowered)

/** What a document has in the column of a field. */
export function storedKey(document: unknown, { path, lowered }: StoredField): Key {
  let value = document
  for (const name of path.split('.')) value = ownProperty(value, name)
  if (!lowered) return keyOf(value)
  return typeof value === 'string' ? keyOf(value.toLowerCase()) : null
}

function ownProperty(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}
