import { artOf } from './art.ts'
import { chanceOf } from './chance.ts'
import type { DrawingForm, PictureDrawing } from './drawing.ts'
import { FORMS } from './forms.ts'
import { setting } from './setting.ts'

/** Where a close look is taken: the middle of a square of 520 units. Elsewhere `BODY`, a little left of the middle, in the light. */
const CLOSE_LOOK: Partial<Record<DrawingForm, readonly [number, number]>> = {
  carving: [440, 430],
  chair: [480, 500],
  lamp: [470, 500],
  mask: [480, 500],
  puppet: [490, 500],
  shirt: [470, 460],
  toy: [440, 590],
  wallet: [560, 620],
}

const BODY = [470, 560] as const

/** A picture as SVG: 1000 × 1000 user units, full bleed. The same drawing gives the same markup. */
export function drawPicture(drawing: PictureDrawing): string {
  return svg(setting(drawing.ground, chanceOf(`light ${drawing.id}`)) + composed(drawing))
}

function composed(drawing: PictureDrawing): string {
  const draw = FORMS[drawing.form]
  const whole = draw(artOf(drawing, 'a'))
  if (drawing.view === 'detail') {
    const [x, y] = CLOSE_LOOK[drawing.form] ?? BODY
    return `<g transform="translate(500 500) scale(1.9) translate(${-x} ${-y})">${whole}</g>`
  }
  if (drawing.view === 'pair') {
    const other = draw(artOf({ ...drawing, main: drawing.accent, accent: drawing.main }, 'b'))
    return `<g transform="translate(330 168) scale(.72)">${other}</g><g transform="translate(-46 204) scale(.78)">${whole}</g>`
  }
  return whole
}

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="1000" height="1000">${content}</svg>`
}
