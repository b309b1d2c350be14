import { type DrawForm, groundShadow, placed, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

/** A hand of bananas. */
export const bananaBunch: DrawForm = (art) => {
  const { main } = art
  const finger =
    shape('M-30 0C-120 150 -120 330 10 470C30 500 60 490 66 462C10 330 20 160 52 10Z', main.dark) +
    shape('M-30 0C-120 150 -120 330 10 470C0 330 -20 150 24 4Z', main.base) +
    shape('M-30 0C-108 140 -112 300 -30 420C-66 290 -60 140 -2 2Z', main.light) +
    shape('M6 462C20 490 56 496 68 470L66 458Q34 476 8 452Z', LOOK.bark)
  return (
    groundShadow(280, 500, 846) +
    placed(finger, 560, 300, 1.08, -38) +
    placed(finger, 520, 300, 1.1, -16) +
    placed(finger, 480, 300, 1.1, 6) +
    placed(finger, 446, 306, 1.06, 28) +
    shape('M420 330C420 260 470 250 476 170L560 160C548 240 600 262 596 330C560 300 470 300 420 330Z', LOOK.leaf) +
    shape('M520 300C520 250 512 220 522 166L560 160C548 240 600 262 596 330C576 312 550 304 520 300Z', LOOK.green) +
    shape('M470 150H566V178H470Z', LOOK.bark) +
    stroke('M476 156H520', '#8A6244', 8)
  )
}
