import { type DrawForm, groundShadow, placed, shape, stroke } from '../art.ts'
import { LOOK, type Tones } from '../colours.ts'

function pod(tones: Tones): string {
  return (
    shape('M-66 0C-90 90 -70 240 20 396C40 430 64 440 60 410C50 280 100 110 62 0C40 -34 -44 -34 -66 0Z', tones.base) +
    shape('M20 -22C60 120 30 280 46 420C64 440 62 420 60 410C50 280 100 110 62 0C50 -16 36 -22 20 -22Z', tones.dark) +
    shape('M-46 20C-60 100 -44 200 -4 290C-24 190 -30 100 -16 20C-22 0 -40 0 -46 20Z', '#FFFFFF', 0.4) +
    shape(
      'M-78 12C-74 -40 -40 -56 0 -56C40 -56 74 -40 78 12C54 -10 44 22 22 -2C8 26 -14 20 -24 -2C-44 20 -58 -10 -78 12Z',
      LOOK.green,
    ) +
    stroke('M0 -50Q-4 -110 30 -160', LOOK.green, 24) +
    stroke('M-6 -56Q-10 -110 22 -156', LOOK.leaf, 8)
  )
}

/** Three chillies, as they go into sambal. */
export const chili: DrawForm = (art) =>
  groundShadow(270, 500, 846) +
  placed(pod(art.accent), 650, 400, 1, 30) +
  placed(pod(art.main), 480, 350, 1.14, -2) +
  placed(pod(art.main), 312, 400, 1, -30)
