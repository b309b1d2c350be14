import { type DrawForm, groundShadow, lit, placed, shaded, shape, stroke } from '../art.ts'

const CAP = 'M-210 40C-200 -120 -110 -190 0 -190C110 -190 200 -120 210 40C120 74 -120 74 -210 40Z'

/** A cluster of mushrooms. */
export const mushroom: DrawForm = (art) => {
  const { main } = art
  const one = () =>
    shape('M-64 30C-60 160 -80 240 -96 300Q0 336 96 300C80 240 60 160 64 30Z', '#F4E6CD') +
    shaded('M20 30C24 160 30 240 40 314Q70 310 96 300C80 240 60 160 64 30Z', 0.12) +
    shape('M-170 46Q0 96 170 46Q90 110 0 112Q-90 110 -170 46Z', '#E3CDA8') +
    stroke('M-110 68L-70 92M-40 80L-26 104M40 80L26 104M110 68L70 92', '#C5A878', 6) +
    shape(CAP, main.base) +
    art.inside(CAP, shaded('M60 -200C140 -120 150 0 110 90H230V-200Z', 0.16)) +
    lit('M-170 -20C-150 -110 -90 -150 -30 -158C-90 -110 -120 -60 -126 6Q-160 10 -170 -20Z', 0.3)
  return (
    groundShadow(300, 500, 846) +
    placed(one(), 690, 620, 0.72, 12) +
    placed(one(), 312, 650, 0.64, -14) +
    placed(one(), 500, 480, 1.16) +
    shape('M250 846Q330 806 410 842Q500 800 590 842Q680 806 760 846Q500 880 250 846Z', art.accent.base)
  )
}
