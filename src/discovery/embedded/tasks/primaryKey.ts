import { ApiError } from '../api/errors.ts'
import { type Document, isObject, type Json } from '../json.ts'

/** The attribute that names documents: the index's, else the asked one, else the only one that ends with "id". @throws ApiError */
export function primaryKeyFor(known: string | null, asked: string | null, first: Document | undefined): string | null {
  if (known !== null) {
    if (asked === null || asked === known) return known
    throw new ApiError('index_primary_key_already_exists', `Index already has a primary key: \`${known}\`.`)
  }
  if (asked !== null || !first) return asked
  const candidates = Object.keys(first)
    .filter((name) => name.toLowerCase().endsWith('id'))
    .sort()
  const [candidate, second] = candidates
  if (candidate === undefined) {
    throw new ApiError(
      'index_primary_key_no_candidate_found',
      'The primary key inference failed as the engine did not find any field ending with `id` in its name. Please specify the primary key manually using the `primaryKey` query parameter.',
    )
  }
  if (second !== undefined) {
    throw new ApiError(
      'index_primary_key_multiple_candidates_found',
      `The primary key inference failed as the engine found ${candidates.length} fields ending with \`id\` in their names: '${candidate}' and '${second}'. Please specify the primary key manually using the \`primaryKey\` query parameter.`,
    )
  }
  return candidate
}

/** A document's id as text. @throws ApiError */
export function documentId(document: Document, primaryKey: string): string {
  const id = valueAt(document, primaryKey)
  if (id === undefined) {
    throw new ApiError(
      'missing_document_id',
      `Document doesn't have a \`${primaryKey}\` attribute: \`${JSON.stringify(document)}\`.`,
    )
  }
  if (typeof id === 'string' && /^[A-Za-z0-9_-]{1,511}$/.test(id)) return id
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id)
  throw new ApiError(
    'invalid_document_id',
    `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
  )
}

/** The value of an attribute, which may lie within others (`maker.id`). */
function valueAt(document: Document, path: string): Json | undefined {
  if (path in document) return document[path]
  let value: Json | undefined = document
  for (const name of path.split('.')) value = isObject(value) ? value[name] : undefined
  return value
}
