import { isList, isObject, type Json, parseJson } from '../json.ts'
import { CsvError, documentsOfCsv } from './csv.ts'
import { ApiError } from './errors.ts'
import { requireContentType } from './jsonBody.ts'
import type { Call } from './route.ts'

const NAMES = { 'application/json': 'json', 'application/x-ndjson': 'ndjson', 'text/csv': 'csv' } as const
type Format = keyof typeof NAMES
const FORMATS: readonly Format[] = ['application/json', 'application/x-ndjson', 'text/csv']

/** Documents that were sent, as JSON text, and how many they are. */
export interface DocumentPayload {
  readonly content: string
  readonly count: number
}

/** Reads documents sent as JSON, as lines of JSON, or as CSV. @throws ApiError */
export function documentPayload(call: Call, csvDelimiter: string | undefined): DocumentPayload {
  const format = requireContentType(call, FORMATS)
  if (csvDelimiter !== undefined && format !== 'text/csv') {
    throw new ApiError(
      'invalid_content_type',
      `The Content-Type \`${format}\` does not support the use of a csv delimiter. The csv delimiter can only be used with the Content-Type \`text/csv\`.`,
    )
  }
  if (call.text.trim() === '') throw new ApiError('missing_payload', `A ${NAMES[format]} payload is missing.`)
  if (format === 'text/csv') return csvPayload(call.text, csvDelimiter ?? ',')
  return format === 'application/json' ? jsonPayload(call.text) : linesPayload(call.text)
}

function jsonPayload(text: string): DocumentPayload {
  const sent = parsed(text, 'json')
  const documents = isList(sent) ? sent : [sent]
  for (const document of documents) requireObject(document, 'json')
  return { content: text, count: documents.length }
}

function linesPayload(text: string): DocumentPayload {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  for (const line of lines) requireObject(parsed(line, 'ndjson'), 'ndjson')
  return { content: `[${lines.join(',')}]`, count: lines.length }
}

function csvPayload(text: string, delimiter: string): DocumentPayload {
  try {
    const documents = documentsOfCsv(text, delimiter)
    return { content: JSON.stringify(documents), count: documents.length }
  } catch (error) {
    if (error instanceof CsvError) {
      throw new ApiError('malformed_payload', `The \`csv\` payload provided is malformed: \`${error.message}\`.`)
    }
    throw error
  }
}

function parsed(text: string, name: string): Json {
  try {
    return parseJson(text)
  } catch (error) {
    throw malformed(name, error instanceof Error ? error.message : '')
  }
}

function requireObject(value: Json, name: string): void {
  if (!isObject(value)) throw malformed(name, 'data are neither an object nor a list of objects')
}

function malformed(name: string, reason: string): ApiError {
  return new ApiError(
    'malformed_payload',
    `The \`${name}\` payload provided is malformed. \`Couldn't serialize document value: ${reason}\`.`,
  )
}
