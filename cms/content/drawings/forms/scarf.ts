import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const LOOP = 'M330 250C330 130 670 130 670 250C690 350 620 420 560 450H440C380 420 310 350 330 250Z'
const KNOT = 'M372 380C420 350 540 360 570 410C580 450 560 480 520 486C460 490 390 470 368 440C356 420 360 392 372 380Z'
const BACK = 'M520 420L650 400L706 690L574 716Z'
const FRONT = 'M380 400L546 430L500 770L336 746Z'

/** A knotted scarf with fringed ends. */
export const scarf: DrawForm = (art) => {
  const { main, accent } = art
  const batik = () =>
    art.batik({ x: 300, y: 120, width: 420, height: 680 }, { line: accent.base, cloth: main.base }, 92)
  const fringe = (x0: number, y0: number, x1: number, y1: number, count: number, drop: number) =>
    Array.from({ length: count }, (_, i) => {
      const t = (i + 0.5) / count
      return stroke(
        `M${x0 + (x1 - x0) * t} ${y0 + (y1 - y0) * t}l${drop * 0.1 - t * 8} ${drop}`,
        i % 2 ? accent.base : main.dark,
        9,
      )
    }).join('')
  return (
    groundShadow(210, 500, 852) +
    fringe(574, 716, 706, 690, 9, 74) +
    art.inside(BACK, batik() + shaded(BACK, 0.24) + shape('M570 664L700 638L706 668L576 694Z', accent.base)) +
    art.inside(
      LOOP,
      batik() +
        lit('M320 100H480C420 190 380 230 384 300C390 360 410 400 440 460H320Z', 0.17) +
        shaded('M680 100H590C630 190 630 300 600 350Q580 400 560 460H680Z', 0.2),
    ) +
    shape('M424 262C430 320 460 350 500 362C540 350 570 320 576 262C570 216 430 216 424 262Z', main.deep) +
    stroke('M424 262C430 320 460 350 500 362C540 350 570 320 576 262', accent.dark, 7) +
    fringe(336, 746, 500, 770, 11, 84) +
    art.inside(
      FRONT,
      batik() +
        shape('M344 700L508 724L502 756L340 732Z', accent.base) +
        lit('M380 400L440 410L396 760L336 746Z', 0.16) +
        shaded('M546 430L500 425L460 770L500 770Z', 0.18),
    ) +
    shape(KNOT, main.dark) +
    art.inside(KNOT, lit('M340 340H500L420 500H340Z', 0.14) + shaded('M600 340H520L470 500H600Z', 0.16)) +
    stroke('M404 396Q434 430 424 464M470 384Q500 430 486 476', main.deep, 7)
  )
}
