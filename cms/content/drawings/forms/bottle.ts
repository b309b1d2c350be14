import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'
import { emblem } from '../emblems.ts'

const GLASS =
  'M440 232H560V300C560 372 668 388 668 500V780Q668 842 606 842H394Q332 842 332 780V500C332 388 440 372 440 300Z'

/** A slim bottle of syrup, oil or sauce. */
export const bottle: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(176) +
    shape(GLASS, main.pale) +
    art.inside(
      GLASS,
      shape('M300 356H700V900H300Z', main.base) +
        shape('M300 356H700V372H300Z', main.light) +
        shape('M300 512H700V762H300Z', LOOK.paper) +
        art.batik({ x: 300, y: 702, width: 400, height: 60 }, { line: accent.base, cloth: LOOK.paper }, 60) +
        shape('M300 512H700V524H300ZM300 694H700V702H300Z', accent.base) +
        emblem(art, 500, 604, 64) +
        lit('M332 470Q372 400 440 372V330H462V390Q396 440 386 520V842H332Z', 0.28) +
        shaded('M668 480V842H610V470Q600 420 560 392V350Q660 400 668 480Z', 0.15),
    ) +
    shape('M424 150Q424 136 440 136H560Q576 136 576 150V246H424Z', accent.base) +
    lit('M424 150Q424 136 440 136H476V246H424Z', 0.22) +
    shape('M424 226H576V246H424Z', accent.dark) +
    stroke('M512 158V206M544 158V206', accent.dark, 7)
  )
}
