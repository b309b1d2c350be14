import { type DrawForm, disc, groundShadow, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const BODY =
  'M214 352L300 318C320 240 430 220 480 290C520 350 560 380 640 400C720 420 770 480 760 560C744 650 640 700 540 700C400 700 310 610 306 480C304 430 310 400 300 376Z'

/** A carved bird on its block, each feather cut by hand. */
export const carving: DrawForm = (art) => {
  const { main, accent } = art
  const feather = (length: number) =>
    shape(
      `M0 0C-44 ${length * 0.3} -40 ${length * 0.8} 0 ${length}C40 ${length * 0.8} 44 ${length * 0.3} 0 0Z`,
      main.dark,
    ) +
    shape(`M-2 8C-34 ${length * 0.3} -30 ${length * 0.75} -2 ${length - 12}Z`, main.light) +
    stroke(`M0 14V${length - 16}`, main.deep, 6)
  const wing = [
    [460, 470, -70, 260],
    [450, 500, -58, 250],
    [446, 526, -44, 216],
    [440, 540, -28, 176],
  ]
  return (
    groundShadow(260) +
    stroke('M470 690V780M556 690V780', accent.dark, 24) +
    shape('M270 770H730Q750 770 750 790V822Q750 842 730 842H270Q250 842 250 822V790Q250 770 270 770Z', accent.base) +
    art.batik({ x: 262, y: 784, width: 476, height: 44 }, { line: accent.pale, cloth: accent.dark }, 44) +
    lit('M250 770H380V842H250Z', 0.15) +
    placed(feather(250), 690, 520, 1, -96) +
    placed(feather(260), 690, 540, 1, -82) +
    placed(feather(240), 690, 560, 1, -68) +
    shape(BODY, main.base) +
    art.inside(
      BODY,
      lit(
        'M300 318C320 240 400 230 430 250C350 300 350 420 360 520C370 600 420 660 480 700C370 690 300 600 306 480Z',
        0.18,
      ) +
        shaded('M760 540C744 650 640 700 540 700C480 700 420 680 380 650C560 680 690 620 760 500Z', 0.2) +
        stroke('M330 420Q356 446 384 424M326 470Q360 500 398 470M334 524Q374 556 414 522', main.dark, 9),
    ) +
    wing.map(([x = 0, y = 0, turn, length = 0]) => placed(feather(length), x, y, 1, turn)).join('') +
    shape('M206 356L300 322L304 372Z', LOOK.turmeric) +
    shape('M206 356L304 372L302 348Z', '#B97E12') +
    disc(372, 312, 24, LOOK.paper) +
    disc(370, 314, 13, LOOK.ink) +
    shape(
      'M420 236C440 180 500 170 530 196C500 200 490 220 484 262ZM470 262C500 220 550 226 570 250C540 250 520 268 500 312Z',
      accent.base,
    )
  )
}
