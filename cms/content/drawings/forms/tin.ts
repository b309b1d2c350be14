import { type DrawForm, disc, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'
import { emblem } from '../emblems.ts'

const BODY = 'M266 300V786Q266 846 500 846T734 786V300Z'

/** A round tin with a pressed lid. */
export const tin: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(236) +
    art.inside(
      BODY,
      shape('M240 280H760V860H240Z', main.base) +
        `<g>${art.batik({ x: 240, y: 640, width: 520, height: 190 }, { line: accent.base, cloth: main.deep }, 100)}</g>` +
        stroke('M240 620Q500 690 760 620', accent.base, 14) +
        shape('M240 560H760V616Q500 690 240 616Z', main.base) +
        lit('M300 280H372V870H300Z', 0.22) +
        shaded('M650 280H760V870H650Z', 0.17),
    ) +
    disc(500, 508, 128, accent.base) +
    disc(500, 508, 116, LOOK.paper) +
    emblem(art, 500, 508, 80) +
    shape('M252 232V318Q252 372 500 372T748 318V232Z', accent.base) +
    lit('M300 232V346Q330 356 366 362V232Z', 0.22) +
    shaded('M650 232V362Q748 346 748 318V232Z', 0.17) +
    disc(500, 232, 248, accent.light, 58) +
    disc(500, 228, 214, accent.base, 44) +
    shape('M286 228A214 44 0 0 1 560 186Q420 206 380 262Q286 250 286 228Z', accent.light, 0.6) +
    stroke('M256 316Q256 360 500 360T744 316', accent.dark, 6)
  )
}
