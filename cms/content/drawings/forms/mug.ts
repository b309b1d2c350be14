import { type DrawForm, disc, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const BODY = 'M256 300H668V776Q668 842 600 842H324Q256 842 256 776Z'

/** A straight mug with a dipped glaze. */
export const mug: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(230, 480) +
    stroke('M660 420C850 390 850 710 660 690', main.dark, 60) +
    stroke('M660 416C836 392 836 694 660 676', main.base, 44) +
    stroke('M672 402C760 396 800 450 806 510', main.light, 12) +
    art.inside(
      BODY,
      shape('M240 280H700V860H240Z', main.base) +
        shape('M240 280H700V440Q668 470 636 440T570 448T500 440T430 452T360 440T300 446T240 436Z', accent.base) +
        art.batik({ x: 240, y: 590, width: 460, height: 118 }, { line: accent.base, cloth: main.pale }, 118) +
        stroke('M240 580H700M240 718H700', accent.base, 10) +
        lit('M286 280H356V860H286Z', 0.24) +
        shaded('M680 280H590V860H680Z', 0.15),
    ) +
    disc(462, 300, 206, accent.light, 46) +
    disc(462, 304, 182, accent.deep, 34)
  )
}
