import type { Document, Json } from '../json.ts'

/** A text that is not the CSV of documents. */
export class CsvError extends Error {
  override name = 'CsvError'
}

/**
 * Reads documents from CSV (RFC 4180). The first record names the attributes; `name:number` and `name:boolean` say what their
 * values are, all others are texts. What is empty is null.
 * @param delimiter one ASCII character
 * @throws CsvError
 */
export function documentsOfCsv(text: string, delimiter: string): Document[] {
  const [header = [], ...records] = recordsOf(text, delimiter)
  const columns = header.map(columnOf)
  return records.map((record, i) => {
    if (record.length !== columns.length) {
      throw new CsvError(
        `CSV error: record ${i + 1}: found record with ${record.length} fields, but the previous record has ${columns.length} fields`,
      )
    }
    return Object.fromEntries(columns.map(({ name, read }, field) => [name, read(record[field] ?? '', i + 1)]))
  })
}

type Read = (value: string, line: number) => Json

function columnOf(header: string): { name: string; read: Read } {
  const [, name, type] = /^(.*):(string|number|boolean)$/s.exec(header) ?? []
  if (name === undefined) return { name: header, read: asText }
  return { name, read: type === 'number' ? asNumber : type === 'boolean' ? asBoolean : asText }
}

const asText: Read = (value) => (value === '' ? null : value)

const asNumber: Read = (value, line) => {
  const trimmed = value.trim()
  if (trimmed === '') return null
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed)
  throw new CsvError(`Error parsing number ${JSON.stringify(value)} at line ${line}: invalid float literal`)
}

const asBoolean: Read = (value, line) => {
  const trimmed = value.trim()
  if (trimmed === '') return null
  if (trimmed === 'true' || trimmed === 'false') return trimmed === 'true'
  throw new CsvError(
    `Error parsing boolean ${JSON.stringify(value)} at line ${line}: provided string was not \`true\` or \`false\``,
  )
}

/** A field in quotes may hold anything; a quote in it is doubled. Empty lines are no records. */
function recordsOf(text: string, delimiter: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  const endRecord = () => {
    if (record.length > 0 || field !== '') records.push([...record, field])
    record = []
    field = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (quoted) {
      if (character !== '"') field += character
      else if (text[at + 1] !== '"') quoted = false
      else {
        field += character
        at++
      }
    } else if (character === '"' && field === '') quoted = true
    else if (character === delimiter) {
      record.push(field)
      field = ''
    } else if (character === '\n' || character === '\r') endRecord()
    else field += character
  }
  endRecord()
  return records
}
