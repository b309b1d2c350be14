import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'
import { emblem } from '../emblems.ts'

const GLASS =
  'M322 300H678C722 326 742 366 742 412V772Q742 842 672 842H328Q258 842 258 772V412C258 366 278 326 322 300Z'

/** A glass jar, filled with the main colour, its lid in the accent. */
export const jar: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(242) +
    shape(GLASS, main.pale) +
    art.inside(
      GLASS,
      shape('M240 392Q380 372 500 392T780 390V860H240Z', main.base) +
        shape('M240 392Q380 372 500 392T780 390V412Q640 430 500 412T240 414Z', main.light) +
        shape('M240 470H760V730H240Z', LOOK.paper) +
        art.batik({ x: 240, y: 470, width: 520, height: 66 }, { line: accent.base, cloth: LOOK.paper }, 66) +
        shape('M240 534H760V542H240Z', accent.base) +
        emblem(art, 376, 636, 66) +
        stroke('M474 606H680M474 644H640M474 682H600', LOOK.ink, 13, 0.62) +
        lit('M292 330Q276 380 280 440V800Q300 842 330 842V330Z', 0.3) +
        shaded('M742 380V842H680V320Z', 0.13),
    ) +
    shape('M312 180Q312 164 330 164H670Q688 164 688 180V286Q688 302 670 302H330Q312 302 312 286Z', accent.base) +
    lit('M330 164H420V302H330Q312 302 312 286V180Q312 164 330 164Z', 0.2) +
    shaded('M312 266H688V286Q688 302 670 302H330Q312 302 312 286Z', 0.18) +
    stroke('M470 190V258M530 190V258M590 190V258M640 190V258', accent.dark, 8)
  )
}
