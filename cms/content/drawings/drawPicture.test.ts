import { describe, expect, test } from 'vitest'
import { DRAWING_FORMS, type DrawingForm, type PictureDrawing } from './drawing.ts'
import { drawPicture } from './drawPicture.ts'

function drawing(form: DrawingForm, more: Partial<PictureDrawing> = {}): PictureDrawing {
  return { form, id: 'satu', ground: 'sky', main: '#C23B2E', accent: '#E8A823', ...more }
}

describe.each(DRAWING_FORMS)('%s', (form) => {
  test('the same drawing is the same picture', () => {
    expect(drawPicture(drawing(form))).toBe(drawPicture(drawing(form)))
  })

  test('it is drawn in numbers that are numbers', () => {
    expect(drawPicture(drawing(form))).not.toMatch(/NaN|undefined|\[object/)
  })

  test('it takes its colours', () => {
    expect(drawPicture(drawing(form, { main: '#123456' }))).not.toBe(drawPicture(drawing(form, { main: '#654321' })))
  })

  test('each clip and pattern in it has a name of its own, also when there are two of the thing', () => {
    const ids = drawPicture(drawing(form, { view: 'pair' })).match(/ id="[^"]+"/g) ?? []
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('a package’s band shows its maker’s motif, whatever the product', () => {
  const bandOf = (id: string, motif: string) => {
    const svg = drawPicture(drawing('pouch', { id, motif, emblem: 'tempe' }))
    return svg.slice(svg.indexOf('<pattern'), svg.indexOf('</pattern>'))
  }
  expect(bandOf('keripik-satu', 'dapur-contoh')).toBe(bandOf('keripik-dua', 'dapur-contoh'))
  expect(bandOf('keripik-satu', 'kawung')).not.toBe(bandOf('keripik-satu', 'truntum'))
})

test('products of one form vary by id', () => {
  const vases = Array.from({ length: 12 }, (_, i) => drawPicture(drawing('vase', { id: `vas-${i}`, motif: 'kawung' })))
  expect(new Set(vases).size).toBeGreaterThan(4)
})
