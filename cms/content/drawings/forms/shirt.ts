import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const BODY = 'M390 236L300 268L306 800Q500 830 694 800L700 268L610 236Q500 300 390 236Z'
const LEFT = 'M312 264Q232 286 200 360L136 540L262 592L320 470Z'
const RIGHT = 'M688 264Q768 286 800 360L864 540L738 592L680 470Z'

/** A short-sleeved batik shirt on its hanger. */
export const shirt: DrawForm = (art) => {
  const { main, accent } = art
  const batik = (x: number, width: number) =>
    art.batik({ x, y: 220, width, height: 640 }, { line: accent.base, cloth: main.base }, 108)
  return (
    groundShadow(230, 500, 850) +
    stroke('M500 200C500 150 556 160 552 122C548 92 506 92 500 122', LOOK.ink, 11) +
    shape('M500 186L640 244H360Z', '#8A5C3E') +
    art.inside(
      LEFT,
      batik(130, 200) +
        shaded('M136 540L262 592L274 566L146 512Z', 0.3) +
        lit('M200 360L136 540L180 558L250 300Z', 0.14),
    ) +
    art.inside(
      RIGHT,
      batik(670, 200) +
        shaded('M864 540L738 592L726 566L854 512Z', 0.3) +
        shaded('M800 360L864 540L790 580L740 300Z', 0.16),
    ) +
    art.inside(
      BODY,
      batik(290, 420) +
        lit('M300 250H372L352 820H300Z', 0.13) +
        shaded('M700 250H636L656 820H700Z', 0.17) +
        shaded('M318 470Q340 520 332 600L306 560ZM682 470Q660 520 668 600L694 560Z', 0.2) +
        shape('M472 240H528V830H472Z', main.deep),
    ) +
    [372, 470, 568, 666, 764].map((y) => `<circle cx="500" cy="${y}" r="11" fill="${accent.pale}"/>`).join('') +
    shape('M390 236Q500 300 610 236L640 262L540 356L500 306L460 356L360 262Z', main.deep) +
    shape('M390 236Q440 290 500 300V306L460 356L360 262Z', main.dark) +
    stroke('M368 266L460 348L500 300L540 348L632 266', accent.base, 6) +
    shape('M566 430H646V520L606 540L566 520Z', main.deep, 0.6)
  )
}
