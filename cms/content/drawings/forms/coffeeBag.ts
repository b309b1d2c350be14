import { type DrawForm, disc, groundShadow, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'
import { emblem } from '../emblems.ts'

const BODY = 'M312 236H688L712 820Q712 842 690 842H310Q288 842 288 820Z'

function bean(): string {
  return (
    shape('M-40 0C-40 -34 40 -34 40 0C40 34 -40 34 -40 0Z', LOOK.bark) +
    shape('M-38 -6C-30 -30 20 -30 34 -14C10 -22 -20 -20 -38 -6Z', '#8A6244') +
    stroke('M-34 4Q-10 -10 4 2T36 0', '#2E1C12', 6)
  )
}

/** A gusseted coffee bag, folded over and tied at the top. */
export const coffeeBag: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(240) +
    art.inside(
      BODY,
      shape('M280 220H720V860H280Z', main.base) +
        art.batik({ x: 280, y: 690, width: 440, height: 92 }, { line: accent.base, cloth: main.deep }, 92) +
        shape('M280 680H720V690H280ZM280 782H720V792H280Z', accent.base) +
        lit('M300 220H362L340 860H270Z', 0.17) +
        shaded('M700 220H640L656 860H730Z', 0.2) +
        shaded('M300 296H700L690 320H310Z', 0.18),
    ) +
    shape('M304 160H696Q706 160 706 170V286Q706 298 696 298H304Q294 298 294 286V170Q294 160 304 160Z', main.light) +
    shaded('M304 270H706V286Q706 298 696 298H304Q294 298 294 286Z', 0.14) +
    lit('M304 160H380V298H304Q294 298 294 286V170Q294 160 304 160Z', 0.18) +
    shape('M276 206H724V244H276Z', accent.base) +
    shape('M276 232H724V244H276Z', accent.dark) +
    disc(500, 346, 17, main.deep) +
    disc(500, 346, 7, main.light) +
    shape('M352 392H648V640H352Z', LOOK.paper) +
    shape('M352 392H648V406H352Z', accent.base) +
    emblem({ ...art, emblem: art.emblem ?? 'coffee' }, 500, 496, 72) +
    stroke('M420 596H580M444 618H556', LOOK.ink, 9, 0.6) +
    placed(bean(), 700, 838, 1.05, -18) +
    placed(bean(), 776, 854, 0.95, 24) +
    placed(bean(), 250, 856, 0.95, 10)
  )
}
