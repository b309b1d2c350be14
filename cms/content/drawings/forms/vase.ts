import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

interface Outline {
  readonly body: string
  readonly mouth: readonly [number, number, number]
}

/** Outline, and the mouth's left, right and height. */
const VASES: readonly [Outline, ...Outline[]] = [
  {
    body: 'M416 180H584Q562 262 622 318C724 396 752 508 700 660C672 770 636 842 500 842S328 770 300 660C248 508 276 396 378 318Q438 262 416 180Z',
    mouth: [416, 584, 180],
  },
  {
    body: 'M440 150H560Q548 300 590 392C700 452 744 560 716 690C694 800 630 842 500 842S306 800 284 690C256 560 300 452 410 392Q452 300 440 150Z',
    mouth: [440, 560, 150],
  },
  {
    body: 'M340 190H660Q690 420 640 560Q600 690 606 842H394Q400 690 360 560Q310 420 340 190Z',
    mouth: [340, 660, 190],
  },
]

/** A thrown vase with a glazed shoulder and a batik belt. */
export const vase: DrawForm = (art) => {
  const { main, accent } = art
  const { body, mouth } = art.chance.pick(VASES)
  const [from, to, top] = mouth
  return (
    groundShadow(186) +
    shape(body, main.base) +
    art.inside(
      body,
      shape('M200 100H800V452Q740 430 700 470T600 470T500 470T400 470T300 470T200 460Z', accent.base) +
        art.batik({ x: 200, y: 528, width: 600, height: 108 }, { line: main.pale, cloth: main.dark }, 108) +
        stroke('M200 518H800M200 646H800', accent.base, 11) +
        lit('M330 160H440Q430 300 360 380C300 470 300 660 400 842H250C220 600 240 420 330 300Z', 0.17) +
        shaded('M600 160H700V300C780 420 780 700 640 860H560C680 760 690 560 630 400Q590 300 600 160Z', 0.17),
    ) +
    `<ellipse cx="${(from + to) / 2}" cy="${top}" rx="${(to - from) / 2 + 8}" ry="22" fill="${accent.light}"/>` +
    `<ellipse cx="${(from + to) / 2}" cy="${top + 3}" rx="${(to - from) / 2 - 12}" ry="12" fill="${accent.deep}"/>` +
    stroke('M352 480Q326 560 350 650', '#FFFFFF', 20, 0.4)
  )
}
