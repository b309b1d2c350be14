import type { z } from 'zod'
import type { Json } from '../json.ts'
import { ApiError } from './errors.ts'

/** Which error code belongs to a wrong field, or to one inside it; unknown fields are `bad_request`. */
export type CodeOfField = (field: string, inner: string | undefined) => string

/**
 * Checks a body against its schema and words the first problem as Meilisearch does.
 * @throws ApiError with the code of the field concerned
 */
export function validate<T>(schema: z.ZodType<T>, value: unknown, codeOf: CodeOfField): T {
  return parse(schema, value, codeOf, BODY)
}

/** Checks the parameters of an address; of repeated ones the last counts. @throws ApiError, as `validate` */
export function validateQuery<T>(schema: z.ZodType<T>, query: URLSearchParams, codeOf: CodeOfField): T {
  return parse(schema, Object.fromEntries(query), codeOf, QUERY)
}

const BODY = { field: 'field', at: (path: string) => (path === '' ? '' : ` at \`${path}\``) }
const QUERY = { field: 'parameter', at: (path: string) => ` in parameter \`${path.slice(1)}\`` }

function parse<T>(schema: z.ZodType<T>, value: unknown, codeOf: CodeOfField, wording: typeof BODY): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  if (!issue) throw new ApiError('bad_request', 'The request is not valid.')
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? fieldsOf(schema) : []
    const expected = known.length ? `: expected one of \`${known.join('`, `')}\`` : ''
    throw new ApiError('bad_request', `Unknown ${wording.field} \`${issue.keys[0] ?? ''}\`${expected}`)
  }
  const [field, inner] = issue.path
  const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  const code =
    field === undefined ? 'bad_request' : codeOf(String(field), inner === undefined ? undefined : String(inner))
  throw new ApiError(code, messageOf(issue, path, wording.at(path), valueAt(value, issue.path)))
}

/** `attributesToRetrieve` → `attributes_to_retrieve`, as in error codes. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function messageOf(issue: z.core.$ZodIssue, path: string, at: string, found: Json | undefined): string {
  const negative = issue.code === 'too_small' && issue.minimum === 0 && Number.isInteger(found)
  if (issue.code === 'invalid_type' || negative) {
    const expected = issue.code === 'invalid_type' ? (NAMES[issue.expected] ?? `a ${issue.expected}`) : NAMES['int']
    if (found === undefined) return `Missing field \`${path.split('.').at(-1) ?? path}\`${parentOf(path)}`
    return `Invalid value type${at}: expected ${expected}, but found ${describe(found)}`
  }
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const values = issue.values.map((value) => `\`${String(value)}\``).join(', ')
    return `Unknown value \`${found}\`${at}: expected one of ${values}`
  }
  return `Invalid value${at}: ${issue.message}`
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a positive integer',
  int: 'a positive integer',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
  record: 'an object',
}

function parentOf(path: string): string {
  const parent = path.slice(0, path.lastIndexOf('.'))
  return parent === '' ? '' : ` inside \`${parent}\``
}

function describe(value: Json): string {
  const text = `\`${JSON.stringify(value)}\``
  if (value === null) return 'null'
  if (Array.isArray(value)) return `an array: ${text}`
  if (typeof value === 'object') return `an object: ${text}`
  if (typeof value === 'boolean') return `a boolean: ${text}`
  if (typeof value === 'string') return `a string: ${text}`
  return `${Number.isInteger(value) ? (value < 0 ? 'a negative integer' : 'a positive integer') : 'a float'}: ${text}`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): Json | undefined {
  let at: unknown = value
  for (const part of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined
  return toJson(at)
}

function toJson(value: unknown): Json | undefined {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

function fieldsOf(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null ? Object.keys(schema.shape) : []
}
