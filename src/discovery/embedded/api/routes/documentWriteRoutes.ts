import { z } from 'zod'
import { parseFilter } from '../../filter/parser.ts'
import { isList, type Json } from '../../json.ts'
import { documentPayload } from '../documentPayload.ts'
import { enqueue } from '../enqueue.ts'
import { ApiError } from '../errors.ts'
import { jsonBody } from '../jsonBody.ts'
import { queryFlag } from '../queryValues.ts'
import type { Call, Reply, Route, Services } from '../route.ts'
import { validate, validateQuery } from '../validate.ts'

const additionQuery = z.strictObject({
  primaryKey: z.string().optional(),
  skipCreation: queryFlag.default(false),
  customMetadata: z.string().optional(),
  csvDelimiter: z
    .string()
    .refine((text) => /^[\0-\x7f]$/.test(text), {
      error: (issue) => `csv delimiter must be an ascii character. Found: \`${String(issue.input)}\``,
    })
    .optional(),
})
const writeQuery = z.strictObject({ customMetadata: z.string().optional() })

/** Writing documents. */
export const documentWriteRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/indexes/:indexUid/documents',
    action: 'documents.add',
    answer: (call, services) => addDocuments(call, services, 'replace'),
  },
  {
    method: 'PUT',
    path: '/indexes/:indexUid/documents',
    action: 'documents.add',
    answer: (call, services) => addDocuments(call, services, 'update'),
  },
  {
    method: 'DELETE',
    path: '/indexes/:indexUid/documents',
    action: 'documents.delete',
    answer: (call, services) =>
      deleteDocuments(call, services, { all: true }, { providedIds: 0, originalFilter: null }),
  },
  {
    method: 'DELETE',
    path: '/indexes/:indexUid/documents/:documentId',
    action: 'documents.delete',
    answer: (call, services) =>
      deleteDocuments(
        call,
        services,
        { ids: [call.params['documentId'] ?? ''] },
        { providedIds: 1, originalFilter: null },
      ),
  },
  { method: 'POST', path: '/indexes/:indexUid/documents/delete-batch', action: 'documents.delete', answer: deleteById },
  { method: 'POST', path: '/indexes/:indexUid/documents/delete', action: 'documents.delete', answer: deleteByFilter },
]

function addDocuments(call: Call, services: Services, method: 'replace' | 'update'): Reply {
  const asked = validateQuery(additionQuery, call.query, codeOfAddition)
  const { content, count } = documentPayload(call, asked.csvDelimiter)
  return enqueue(services, {
    indexUid: call.params['indexUid'] ?? '',
    type: 'documentAdditionOrUpdate',
    payload: {
      method,
      primaryKey: asked.primaryKey ?? null,
      skipCreation: asked.skipCreation,
      mayCreateIndex: call.access.may('indexes.create'),
    },
    content,
    details: { receivedDocuments: count, indexedDocuments: null },
    customMetadata: asked.customMetadata,
  })
}

const ADDITION_CODES: Readonly<Record<string, string>> = {
  primaryKey: 'invalid_index_primary_key',
  skipCreation: 'invalid_skip_creation',
  customMetadata: 'invalid_index_custom_metadata',
  csvDelimiter: 'invalid_document_csv_delimiter',
}
const codeOfAddition = (field: string) => ADDITION_CODES[field] ?? 'bad_request'

function deleteById(call: Call, services: Services): Reply {
  const body = jsonBody(call)
  if (!isList(body) || !body.every((id) => typeof id === 'string' || typeof id === 'number')) {
    throw new ApiError(
      'malformed_payload',
      'The json payload provided is malformed. `invalid type: expected an array of document ids`.',
    )
  }
  const ids = body.map(String)
  return deleteDocuments(call, services, { ids }, { providedIds: ids.length, originalFilter: null })
}

function deleteByFilter(call: Call, services: Services): Reply {
  const { filter } = validate(z.strictObject({ filter: z.json().optional() }), jsonBody(call), () => 'bad_request')
  if (filter === undefined || filter === null) throw new ApiError('missing_document_filter', 'Missing field `filter`')
  checkExpressions(filter)
  const originalFilter = typeof filter === 'string' ? filter : JSON.stringify(filter)
  return deleteDocuments(call, services, { filter }, { providedIds: 0, originalFilter })
}

/** An empty filter would delete everything, and one that cannot be read is refused before it becomes a task. */
function checkExpressions(filter: Json): void {
  const expressions = (isList(filter) ? filter : [filter]).flatMap((part) => (isList(part) ? part : [part]))
  if (expressions.length === 0 || expressions.every((text) => typeof text === 'string' && text.trim() === '')) {
    throw new ApiError('invalid_document_filter', 'Sending an empty filter is forbidden.')
  }
  for (const text of expressions) {
    if (typeof text !== 'string') {
      throw new ApiError(
        'invalid_document_filter',
        `Invalid syntax for the filter parameter: \`expected String, Array, found: ${JSON.stringify(text)}\`.`,
      )
    }
    try {
      if (text.trim() !== '') parseFilter(text)
    } catch (error) {
      throw new ApiError('invalid_document_filter', error instanceof Error ? error.message : '')
    }
  }
}

function deleteDocuments(
  call: Call,
  services: Services,
  payload: { readonly [key: string]: Json },
  details: { providedIds: number; originalFilter: string | null },
): Reply {
  const { customMetadata } = validateQuery(writeQuery, call.query, () => 'invalid_index_custom_metadata')
  return enqueue(services, {
    indexUid: call.params['indexUid'] ?? '',
    type: 'documentDeletion',
    payload,
    details: { ...details, deletedDocuments: null },
    customMetadata,
  })
}
