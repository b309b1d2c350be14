import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const LOOP =
  'M330 250C330 130 670 130 670 250C690 350 620 420 560 450H440C380 420 310 350 330 250ZM424 262C430 320 460 350 500 362C540 350 570 320 576 262C570 216 430 216 424 262Z'
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
    `<g fill-rule="evenodd">${art.inside(LOOP.split('Z')[0] ?? LOOP, batik())}</g>` +
    shape('M424 262C430 320 460 350 500 362C540 350 570 320 576 262C570 216 430 216 424 262Z', main.deep) +
    lit(
      'M330 250C330 170 430 150 500 160C420 190 380 230 384 300C390 360 410 400 440 450C380 420 310 350 330 250Z',
      0.17,
    ) +
    shaded('M670 250C670 190 620 160 570 150C630 190 630 300 600 350Q580 400 560 450C620 420 690 350 670 250Z', 0.2) +
    stroke('M424 262C430 320 460 350 500 362C540 350 570 320 576 262', accent.dark, 7) +
    fringe(336, 746, 500, 770, 11, 84) +
    art.inside(
      FRONT,
      batik() +
        shape('M344 700L508 724L502 756L340 732Z', accent.base) +
        lit('M380 400L440 410L396 760L336 746Z', 0.16) +
        shaded('M546 430L500 425L460 770L500 770Z', 0.18),
    ) +
    shape(
      'M372 380C420 350 540 360 570 410C580 450 560 480 520 486C460 490 390 470 368 440C356 420 360 392 372 380Z',
      main.dark,
    ) +
    lit('M372 380C420 350 500 356 540 380C480 380 420 400 392 456Q350 420 372 380Z', 0.2) +
    stroke('M400 400Q430 430 420 462M470 384Q500 430 486 476', main.deep, 7)
  )
}
