import type { Figure } from '#catalogue/model.ts'
import { withoutFormula } from '#cms/desk/withoutFormula.ts'

export const OPEN_DATA_FORMATS = ['csv', 'json'] as const
export type OpenDataFormat = (typeof OPEN_DATA_FORMATS)[number]

/** The columns of the open data, in their order. */
const COLUMNS = [
  'key',
  'year',
  'value',
  'unit',
  'label_id',
  'label_en',
  'label_ar',
  'note_id',
  'note_en',
  'note_ar',
  'source',
  'source_url',
  'source_date',
] as const
type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>

function rowOf({ key, year, value, unit, label, note, source }: Figure): Row {
  return {
    key,
    year,
    value,
    unit,
    label_id: label.id,
    label_en: label.en ?? '',
    label_ar: label.ar ?? '',
    note_id: note?.id ?? '',
    note_en: note?.en ?? '',
    note_ar: note?.ar ?? '',
    source: source.title,
    source_url: source.url ?? '',
    source_date: source.date,
  }
}

/** A cell by RFC 4180, which is no formula. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const harmless = withoutFormula(value)
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The figures as CSV (RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read Arabic). */
export function figuresAsCsv(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const row = rowOf(figure)
    return COLUMNS.map((column) => cell(row[column])).join(',')
  })
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}

/** The figures as JSON, each with its labels, note and source. */
export function figuresAsJson(figures: readonly Figure[]): string {
  const published = figures.map(({ key, year, value, unit, label, note, source }) => ({
    key,
    year,
    value,
    unit,
    label,
    note,
    source,
  }))
  return `${JSON.stringify({ figures: published }, null, 2)}\n`
}
