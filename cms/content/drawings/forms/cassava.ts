import { type DrawForm, groundShadow, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK, mix, type Tones, tonesOf } from '../colours.ts'

const ROOT =
  'M-330 -30C-290 -110 -180 -120 -60 -96C90 -76 250 -60 350 10C250 74 90 100 -60 96C-190 100 -300 66 -330 -30Z'

function root(bark: Tones): string {
  return (
    shape(ROOT, bark.base) +
    shape(
      'M-320 -48C-280 -110 -180 -120 -60 -96C90 -76 250 -60 350 10C200 -30 60 -40 -80 -46C-190 -54 -280 -60 -320 -48Z',
      bark.light,
    ) +
    stroke('M-200 -20Q-180 30 -190 70M-60 -40Q-40 20 -54 80M90 -30Q104 20 94 66M200 -20Q210 10 204 40', bark.dark, 8)
  )
}

/** Cassava roots, one cut open, under a leaf. */
export const cassava: DrawForm = (art) => {
  const bark = tonesOf(mix('#6E4930', art.main.base, 0.3))
  const leaf = [-70, -35, 0, 35, 70]
    .map((a) =>
      placed(
        shape('M0 0C-44 -60 -40 -150 0 -216C40 -150 44 -60 0 0Z', Math.abs(a) > 40 ? LOOK.green : LOOK.leaf) +
          stroke('M0 -10V-190', '#2E6A4C', 5),
        0,
        0,
        1,
        a,
      ),
    )
    .join('')
  return (
    groundShadow(350, 500, 846) +
    stroke('M420 560C470 480 500 420 520 350', art.accent.base, 18) +
    placed(leaf, 520, 360, 1.05, 12) +
    placed(root(bark), 470, 590, 1, -18) +
    placed(root(bark), 520, 760, 1.02, 3) +
    placed(
      shape('M-92 0C-92 -120 92 -120 92 0C92 120 -92 120 -92 0Z', bark.base) +
        shape('M-76 0C-76 -100 76 -100 76 0C76 100 -76 100 -76 0Z', '#F0D6D0') +
        shape('M-66 0C-66 -88 66 -88 66 0C66 88 -66 88 -66 0Z', '#FFF8EA') +
        shaded('M20 -80C80 -60 80 60 20 80C50 30 50 -30 20 -80Z', 0.06) +
        lit('M-40 -40Q-54 0 -40 40Q-20 0 -40 -40Z', 0.7) +
        shape('M-8 0Q0 -24 8 0Q0 24 -8 0Z', '#D9C3A0'),
      250,
      746,
    )
  )
}
