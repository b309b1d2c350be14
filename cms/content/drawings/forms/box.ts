import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'
import { emblem } from '../emblems.ts'

const FRONT = 'M228 330H640V842H228Z'
const SIDE = 'M640 330L772 272V776L640 842Z'

/** A carton seen a little from the right, banded with batik on both sides. */
export const box: DrawForm = (art) => {
  const { main, accent } = art
  const band = { line: accent.base, cloth: main.deep }
  return (
    groundShadow(262, 500, 838) +
    shape('M228 330L366 272H772L640 330Z', main.light) +
    lit('M228 330L366 272H500L366 330Z', 0.25) +
    art.inside(
      FRONT,
      shape(FRONT, main.base) +
        art.batik({ x: 228, y: 690, width: 412, height: 96 }, band, 96) +
        shape('M228 678H640V690H228ZM228 786H640V798H228Z', accent.base) +
        lit('M228 330H320L228 640Z', 0.16),
    ) +
    art.inside(
      SIDE,
      `<g transform="matrix(1 -.47 0 1 0 304)">${shape('M640 300H790V900H640Z', main.dark)}` +
        `${art.batik({ x: 640, y: 690, width: 140, height: 96 }, { line: accent.dark, cloth: main.deep }, 96)}` +
        `${shape('M640 678H790V690H640ZM640 786H790V798H640Z', accent.dark)}</g>` +
        shaded(SIDE, 0.14),
    ) +
    shape('M278 392H590V640H278Z', LOOK.paper) +
    shape('M278 392H590V408H278Z', accent.base) +
    emblem(art, 434, 496, 74) +
    stroke('M346 596H522M376 620H492', accent.dark, 9) +
    shaded('M640 330L772 272V286L640 346Z', 0.2)
  )
}
