import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const BODY = 'M246 400H754L798 790Q802 842 746 842H254Q198 842 202 790Z'

/** A handbag with a flap of batik and a turned clasp. */
export const bag: DrawForm = (art) => {
  const { main, accent } = art
  const flap = 'M236 392H764L780 560Q784 600 740 604L500 660L260 604Q216 600 220 560Z'
  return (
    groundShadow(300) +
    stroke('M346 420C346 120 654 120 654 420', main.deep, 40) +
    stroke('M340 420C340 124 646 112 648 420', main.base, 24) +
    stroke('M352 340C366 190 450 160 500 158', main.light, 7) +
    art.inside(
      BODY,
      shape('M180 380H820V860H180Z', main.base) +
        lit('M246 400H320L296 850H190Z', 0.14) +
        shaded('M754 400H680L704 850H810Z', 0.18) +
        shaded('M200 600H800V690L500 690L200 640Z', 0.16),
    ) +
    stroke('M226 800Q228 818 252 820H748Q772 818 774 800', main.pale, 5, 0.8) +
    art.inside(
      flap,
      art.batik({ x: 210, y: 380, width: 580, height: 290 }, { line: accent.base, cloth: main.deep }, 96) +
        lit('M236 392H340L310 620L220 600Z', 0.13) +
        shaded('M764 392H680L700 620L790 600Z', 0.18),
    ) +
    `<path d="${flap}" fill="none" stroke="${main.light}" stroke-width="10"/>` +
    stroke('M250 412L238 562Q236 584 262 588L500 640L738 588Q764 584 762 562L750 412', main.pale, 4, 0.7) +
    shape('M462 616H538V704Q538 716 526 716H474Q462 716 462 704Z', LOOK.turmeric) +
    shaded('M500 616H538V704Q538 716 526 716H500Z', 0.14) +
    `<circle cx="500" cy="668" r="15" fill="${LOOK.bark}"/>` +
    [346, 654]
      .map((x) => `<circle cx="${x}" cy="416" r="24" fill="none" stroke="${LOOK.turmeric}" stroke-width="13"/>`)
      .join('')
  )
}
