import { z } from 'zod'
import { selectAttributes } from '../../answer/attributeSelection.ts'
import type { Document, Json } from '../../json.ts'
import { rank } from '../../ranking/rank.ts'
import { sortRule } from '../../ranking/sortRules.ts'
import { filteredDocuments, sortExpressions } from '../../search/searchScope.ts'
import { ApiError, notSupported } from '../errors.ts'
import { jsonBody } from '../jsonBody.ts'
import { listing, queryFilter, queryFlag, queryList, querySort } from '../queryValues.ts'
import { type Call, ok, type Reply, type Route, type Services } from '../route.ts'
import { snakeCase, validate, validateQuery } from '../validate.ts'

const oneQuery = z.strictObject({ fields: queryList.optional(), retrieveVectors: queryFlag.default(false) })
const manyQuery = z.strictObject({
  ...listing,
  fields: queryList.optional(),
  filter: queryFilter.optional(),
  ids: queryList.optional(),
  sort: querySort.optional(),
  retrieveVectors: queryFlag.default(false),
})
const fetchBody = z.strictObject({
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).default(20),
  fields: z.union([z.array(z.string()), z.string().transform((text) => text.split(','))]).nullish(),
  filter: z.json().optional(),
  ids: z.array(z.union([z.string(), z.number()]).transform(String)).nullish(),
  sort: z.array(z.string()).nullish(),
  retrieveVectors: z.boolean().default(false),
})

interface DocumentsAsked {
  readonly offset: number
  readonly limit: number
  readonly fields?: readonly string[] | null | undefined
  readonly filter?: Json | undefined
  readonly ids?: readonly string[] | null | undefined
  readonly sort?: readonly string[] | null | undefined
  readonly retrieveVectors: boolean
}

const codeOf = (field: string) => `invalid_document_${snakeCase(field)}`

/** Reading documents. */
export const documentReadRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/indexes/:indexUid/documents',
    action: 'documents.get',
    answer: (call, services) => listDocuments(call, services, validateQuery(manyQuery, call.query, codeOf)),
  },
  {
    method: 'POST',
    path: '/indexes/:indexUid/documents/fetch',
    action: 'documents.get',
    answer: (call, services) => listDocuments(call, services, validate(fetchBody, jsonBody(call), codeOf)),
  },
  { method: 'GET', path: '/indexes/:indexUid/documents/:documentId', action: 'documents.get', answer: getDocument },
]

function getDocument({ params, query }: Call, { collection }: Services): Reply {
  const { fields, retrieveVectors } = validateQuery(oneQuery, query, codeOf)
  if (retrieveVectors) throw notSupported('Retrieving vectors (`retrieveVectors`)')
  const id = params['documentId'] ?? ''
  const document = collection.searchable(params['indexUid'] ?? '').document(id)
  if (!document) throw new ApiError('document_not_found', `Document \`${id}\` not found.`)
  return ok(withFields(document, fields))
}

function listDocuments({ params }: Call, { collection }: Services, asked: DocumentsAsked): Reply {
  if (asked.retrieveVectors) throw notSupported('Retrieving vectors (`retrieveVectors`)')
  const { offset, limit, fields } = asked
  const uid = params['indexUid'] ?? ''
  const searchable = collection.searchable(uid)
  const { index } = searchable
  const sort =
    (asked.sort ?? []).length > 0 ? sortExpressions(asked.sort ?? [], searchable, 'invalid_document_sort', false) : []
  const chosen = filteredDocuments(asked.filter, searchable, 'invalid_document_filter')
  const ids = asked.ids ? new Set(asked.ids) : undefined
  const all = (chosen ?? index.alive).toArray().filter((ordinal) => !ids || ids.has(index.idOf(ordinal) ?? ''))
  const rules = sort.map((expression) => sortRule(expression, index))
  const page = rank(all, rules, offset + limit, false).slice(offset)
  const results = page
    .map(({ document }) => searchable.document(index.idOf(document) ?? ''))
    .filter((found) => found !== undefined)
  return ok({ results: results.map((document) => withFields(document, fields)), offset, limit, total: all.length })
}

function withFields(document: Document, fields: readonly string[] | null | undefined): Document {
  return fields ? selectAttributes(document, fields) : document
}
