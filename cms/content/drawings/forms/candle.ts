import { type DrawForm, disc, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const BODY = 'M330 470H670V800Q670 842 500 842T330 800Z'

/** A candle burning in its clay cup. */
export const candle: DrawForm = (art) => {
  const { main, accent } = art
  return (
    `<circle cx="500" cy="320" r="260" fill="#FFEFB8" opacity=".55"/><circle cx="500" cy="320" r="160" fill="#FFE28A" opacity=".45"/>` +
    groundShadow(230) +
    disc(500, 832, 280, accent.dark, 34) +
    disc(500, 820, 280, accent.base, 34) +
    art.inside(
      BODY,
      shape('M320 460H680V860H320Z', main.base) +
        art.batik({ x: 320, y: 600, width: 360, height: 120 }, { line: main.pale, cloth: main.dark }, 120) +
        stroke('M320 590Q500 620 680 590M320 730Q500 760 680 730', accent.base, 10) +
        lit('M356 460H414V860H356Z', 0.22) +
        shaded('M670 460H606V860H670Z', 0.18),
    ) +
    disc(500, 470, 170, main.light, 40) +
    disc(500, 474, 148, LOOK.cream, 30) +
    disc(500, 476, 90, '#FFF8E0', 16) +
    stroke('M500 474V420', LOOK.ink, 9) +
    shape('M500 210C560 290 580 340 560 390C544 430 456 430 440 390C420 340 450 290 500 210Z', LOOK.turmeric) +
    shape('M500 286C534 336 540 366 528 394C518 416 482 416 472 394C460 366 470 330 500 286Z', '#FFF1C2')
  )
}
