/** Millimetres of an A4 sheet of 3 × 7 stickers of 63.5 × 38.1 mm, as office shops sell it (Avery L7160 and its copies). */
export const SHEET = {
  columns: 3,
  rows: 7,
  width: 63.5,
  height: 38.1,
  left: 7.2,
  top: 15.15,
  /** From a sticker's left edge to the next one's; there is no gap between rows. */
  step: 66.04,
} as const
export const LABELS_A_SHEET = SHEET.columns * SHEET.rows

const POINTS_A_MM = 72 / 25.4

export function points(millimetres: number): number {
  return millimetres * POINTS_A_MM
}

/** Where a label stands, in points from the sheet's upper left corner. @param index counted from 0 over all sheets */
export function labelPlace(index: number): { readonly sheet: number; readonly left: number; readonly top: number } {
  const onSheet = index % LABELS_A_SHEET
  return {
    sheet: Math.floor(index / LABELS_A_SHEET),
    left: points(SHEET.left + (onSheet % SHEET.columns) * SHEET.step),
    top: points(SHEET.top + Math.floor(onSheet / SHEET.columns) * SHEET.height),
  }
}
