import { describe, expect, it } from 'vitest'
import { LABELS_A_SHEET, labelPlace, points, SHEET } from './labelGrid.ts'

const A4 = { width: points(210), height: points(297) }

describe('where labels stand on a sheet of stickers', () => {
  it('is row by row, from the left', () => {
    const [first, second, fourth] = [0, 1, 3].map(labelPlace)
    expect(first).toEqual({ sheet: 0, left: points(7.2), top: points(15.15) })
    expect(second).toEqual({ sheet: 0, left: points(7.2 + 66.04), top: points(15.15) })
    expect(fourth).toEqual({ sheet: 0, left: points(7.2), top: points(15.15 + 38.1) })
  })

  it('goes on with the next sheet', () => {
    expect(labelPlace(LABELS_A_SHEET)).toEqual({ ...labelPlace(0), sheet: 1 })
  })

  it('leaves the same margin on both sides, and none leaves the paper or meets another', () => {
    const last = labelPlace(LABELS_A_SHEET - 1)
    expect(A4.width - last.left - points(SHEET.width)).toBeCloseTo(labelPlace(0).left, 0)
    expect(A4.height - last.top - points(SHEET.height)).toBeCloseTo(labelPlace(0).top, 0)
    expect(SHEET.step).toBeGreaterThan(SHEET.width)
  })
})
