import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'
import { emblem } from '../emblems.ts'

const BODY =
  'M306 196H694L704 300C712 470 734 640 746 790Q750 838 700 842Q500 866 300 842Q250 838 254 790C266 640 288 470 296 300Z'

/** A standing pouch with a sealed top and a batik band. */
export const pouch: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(250) +
    art.inside(
      BODY,
      shape('M200 150H800V900H200Z', main.base) +
        art.batik({ x: 220, y: 664, width: 560, height: 108 }, { line: accent.base, cloth: main.deep }, 108) +
        shape('M200 650H800V662H200ZM200 774H800V786H200Z', accent.base) +
        shape('M200 150H800V272H200Z', main.dark) +
        stroke('M240 216H760M240 234H760M240 252H760', main.base, 5) +
        lit('M306 190H372C352 420 336 640 334 870H230C252 600 284 400 290 190Z', 0.2) +
        shaded('M694 190H640C668 420 690 640 694 870H790Z', 0.16),
    ) +
    `<circle cx="500" cy="452" r="146" fill="${accent.base}"/><circle cx="500" cy="452" r="132" fill="${LOOK.paper}"/>` +
    emblem(art, 500, 440, 88) +
    stroke('M440 552H560', accent.dark, 9)
  )
}
