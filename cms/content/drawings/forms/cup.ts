import { type DrawForm, disc, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const BODY = 'M258 430H682C682 620 640 780 560 800H380C300 780 258 620 258 430Z'

/** A steaming cup on its saucer. */
export const cup: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(300, 490, 850) +
    stroke(
      'M400 350C360 300 440 270 400 200M500 340C460 280 550 240 500 160M600 350C560 300 640 270 600 200',
      '#FFFFFF',
      20,
      0.75,
    ) +
    disc(480, 814, 306, accent.dark, 42) +
    disc(480, 802, 306, accent.base, 42) +
    disc(480, 796, 220, accent.light, 24) +
    stroke('M670 500C800 470 820 690 626 676', main.dark, 46) +
    stroke('M670 496C790 470 806 674 630 664', main.base, 32) +
    art.inside(
      BODY,
      shape(BODY, main.base) +
        art.batik({ x: 240, y: 540, width: 460, height: 100 }, { line: main.pale, cloth: accent.base }, 100) +
        stroke('M240 532H700M240 648H700', main.pale, 8) +
        lit('M258 430H350C352 600 372 740 420 800H360C290 740 258 600 258 430Z', 0.22) +
        shaded('M682 430H590C592 600 570 740 520 800H580C660 740 682 600 682 430Z', 0.15),
    ) +
    disc(470, 430, 212, main.light, 50) +
    disc(470, 436, 188, LOOK.bark, 38) +
    shape('M290 436A188 38 0 0 1 560 404Q420 412 380 462Q300 456 290 436Z', '#7A5236')
  )
}
