import { withoutFormula } from './withoutFormula.ts'

type Cell = string | number

/** A table for a spreadsheet (RFC 4180, with the mark by which Excel knows UTF-8). */
export function csvTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\u{feff}${[headings, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: Cell): string {
  return `"${withoutFormula(String(value)).replaceAll('"', '""')}"`
}
