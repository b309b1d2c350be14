import { type Art, type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'
import { emblem } from '../emblems.ts'

/** Flaring, straight, and pillow-shaped. */
const BODIES = [
  'M306 196H694L704 300C712 470 734 640 746 790Q750 838 700 842Q500 866 300 842Q250 838 254 790C266 640 288 470 296 300Z',
  'M284 196H716L712 300V800Q712 840 672 842Q500 862 328 842Q288 840 288 800V300Z',
  'M292 190H708L698 262C736 400 736 650 698 782L708 846H292L302 782C264 650 264 400 302 262Z',
] as const

/** What the label is cut to: round, arched like the shop's niches, or a band around the pouch. */
const LABELS: readonly [Label, ...Label[]] = [
  (art, body) =>
    art.inside(
      body,
      `<circle cx="500" cy="452" r="146" fill="${art.accent.base}"/><circle cx="500" cy="452" r="132" fill="${LOOK.paper}"/>`,
    ),
  (art) =>
    shape('M356 596V452A144 144 0 0 1 644 452V596Z', art.accent.base) +
    shape('M370 584V452A130 130 0 0 1 630 452V584Z', LOOK.paper),
  (art, body) =>
    art.inside(body, shape('M200 326H800V590H200Z', art.accent.base) + shape('M200 340H800V576H200Z', LOOK.paper)),
]
type Label = (art: Art, body: string) => string

/** A standing pouch with a sealed top and a batik band. */
export const pouch: DrawForm = (art) => {
  const { main, accent, chance } = art
  const body = chance.pick(BODIES)
  const label = chance.pick(LABELS)
  return (
    groundShadow(250) +
    art.inside(
      body,
      shape('M200 150H800V900H200Z', main.base) +
        art.batik({ x: 220, y: 664, width: 560, height: 108 }, { line: accent.base, cloth: main.deep }, 108) +
        shape('M200 650H800V662H200ZM200 774H800V786H200Z', accent.base) +
        shape('M200 150H800V272H200Z', main.dark) +
        stroke('M240 216H760M240 234H760M240 252H760', main.base, 5),
    ) +
    label(art, body) +
    emblem(art, 500, 440, 88) +
    stroke('M446 550H554', accent.dark, 9) +
    art.inside(
      body,
      lit('M306 190H372C352 420 336 640 334 870H230C252 600 284 400 290 190Z', 0.2) +
        shaded('M694 190H640C668 420 690 640 694 870H790Z', 0.16),
    )
  )
}
