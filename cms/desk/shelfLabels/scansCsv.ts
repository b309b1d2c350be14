import { csvTable } from '../csvTable.ts'
import type { ScannedGood } from './shelfReport.ts'

/** Products and their scans as a table for a spreadsheet. */
export function scansCsv(place: string, goods: readonly ScannedGood[]): string {
  return csvTable(
    ['Tempat', 'Rak', 'Produk', 'Usaha', 'Harga', 'Dipindai'],
    goods.map(({ shelf, name, maker, price, scans }) => [place, shelf, name, maker, price, scans]),
  )
}
