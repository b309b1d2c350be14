import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** One node of the extracted schema (`groq-type-nodes`), as far as content is judged by it. */
type Node =
  | { type: 'object'; attributes: Record<string, Attribute>; rest?: Node | undefined }
  | { type: 'array'; of: Node }
  | { type: 'union'; of: Node[] }
  | { type: 'inline'; name: string }
  | { type: 'string' | 'number' | 'boolean'; value?: string | number | boolean | undefined }
  | { type: 'unknown' | 'null' }
type Attribute = { value: Node; optional?: boolean | undefined }

const node: z.ZodType<Node> = z.lazy(() =>
  z.union([
    z.object({ type: z.literal('object'), attributes: z.record(z.string(), attribute), rest: node.optional() }),
    z.object({ type: z.literal('array'), of: node }),
    z.object({ type: z.literal('union'), of: z.array(node) }),
    z.object({ type: z.literal('inline'), name: z.string() }),
    z.object({
      type: z.enum(['string', 'number', 'boolean']),
      value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    }),
    z.object({ type: z.enum(['unknown', 'null']) }),
  ]),
)
const attribute: z.ZodType<Attribute> = z.lazy(() => z.object({ value: node, optional: z.boolean().optional() }))
const extracted = z.array(
  z.union([
    z.object({ name: z.string(), type: z.literal('document'), attributes: z.record(z.string(), attribute) }),
    z.object({ name: z.string(), type: z.literal('type'), value: node }),
  ]),
)

const types = new Map<string, Node>(
  extracted
    .parse(JSON.parse(readFileSync('cms/schema.generated.json', 'utf8')))
    .map((entry) => [
      entry.name,
      entry.type === 'type' ? entry.value : { type: 'object', attributes: entry.attributes },
    ]),
)

/** Set by the lake itself when a document is written. */
const LAKE_FIELDS = new Set(['_createdAt', '_updatedAt', '_rev'])

/** Where a document departs from the schema, one sentence each; empty when it fits. */
export function departures(document: { readonly _type: string; readonly [field: string]: unknown }): string[] {
  const type = types.get(document._type)
  return type ? misfits(document, type, document._type) : [`${document._type}: no such type`]
}

function misfits(value: unknown, type: Node, path: string): string[] {
  switch (type.type) {
    case 'inline': {
      const named = types.get(type.name)
      return named ? misfits(value, named, path) : []
    }
    case 'union':
      return unionMisfits(value, type.of, path)
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => misfits(item, type.of, `${path}[${index}]`))
        : [`${path}: not a list`]
    case 'object':
      return objectMisfits(value, type, path)
    case 'string':
    case 'number':
    case 'boolean': {
      const right = typeof value === type.type && (type.value === undefined || type.value === value)
      return right ? [] : [`${path}: ${JSON.stringify(value)} is not ${JSON.stringify(type.value ?? type.type)}`]
    }
    default:
      return []
  }
}

function unionMisfits(value: unknown, options: readonly Node[], path: string): string[] {
  const attempts = options.map((option) => misfits(value, option, path))
  if (attempts.some((attempt) => attempt.length === 0)) return []
  return attempts.reduce((best, attempt) => (attempt.length < best.length ? attempt : best), attempts[0] ?? [])
}

function objectMisfits(value: unknown, type: Extract<Node, { type: 'object' }>, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: not an object`]
  const attributes = { ...type.attributes, ...attributesOf(type.rest) }
  const unknown = Object.keys(value)
    .filter((key) => !(key in attributes) && key !== '_key')
    .map((key) => `${path}.${key}: no such field`)
  const wrong = Object.entries(attributes).flatMap(([key, { value: expected, optional }]) => {
    const given: unknown = Reflect.get(value, key)
    if (given !== undefined) return misfits(given, expected, `${path}.${key}`)
    return optional || LAKE_FIELDS.has(key) ? [] : [`${path}.${key}: missing`]
  })
  return [...unknown, ...wrong]
}

/** What a list's item has besides its key; a named type's own fields when the item is of one. */
function attributesOf(rest: Node | undefined): Record<string, Attribute> {
  if (rest?.type === 'object') return { ...rest.attributes, ...attributesOf(rest.rest) }
  return rest?.type === 'inline' ? attributesOf(types.get(rest.name)) : {}
}
