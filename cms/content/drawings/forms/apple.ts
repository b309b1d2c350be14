import { type DrawForm, groundShadow, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const FRUIT =
  'M0 -178C-110 -270 -290 -200 -270 20C-258 200 -130 300 0 250C130 300 258 200 270 20C290 -200 110 -270 0 -178Z'
const HALF = 'M0 -120C-70 -180 -190 -136 -180 14C-172 134 -88 200 0 168C88 200 172 134 180 14C190 -136 70 -180 0 -120Z'

/** A highland apple and half of another. */
export const apple: DrawForm = (art) => {
  const { main, accent } = art
  const whole =
    shape(FRUIT, main.base) +
    art.inside(
      FRUIT,
      shaded('M120 -260C260 -200 300 40 180 290H-60C150 220 190 -60 120 -260Z', 0.16) +
        shape('M-40 300C-170 260 -300 120 -260 -80C-240 120 -120 220 60 230Z', accent.base, 0.3),
    ) +
    lit('M-196 -128C-240 -60 -236 40 -204 104C-190 10 -170 -70 -110 -150C-140 -160 -176 -152 -196 -128Z', 0.38) +
    shaded('M-70 -190Q0 -130 70 -190Q40 -150 0 -150Q-40 -150 -70 -190Z', 0.3) +
    stroke('M0 -170Q-6 -240 34 -300', LOOK.bark, 24) +
    shape('M22 -236C60 -330 150 -350 222 -310C190 -220 100 -190 22 -236Z', LOOK.leaf) +
    shape('M22 -236C90 -250 150 -280 222 -310C190 -220 100 -190 22 -236Z', LOOK.green)
  const half =
    shape(HALF, main.dark) +
    placed(shape(HALF, '#FBF0D4'), -4, -4, 0.92) +
    placed(shape(HALF, '#F3E2B4'), 0, 10, 0.5) +
    shape('M-30 -6Q-58 30 -30 62Q-8 30 -30 -6ZM30 -6Q58 30 30 62Q8 30 30 -6Z', LOOK.bark) +
    stroke('M0 -112Q2 -150 22 -176', LOOK.bark, 16)
  return groundShadow(300, 500, 840) + placed(whole, 446, 560) + placed(half, 672, 690, 0.92, 8)
}
