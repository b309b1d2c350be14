import { type DrawForm, disc, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

/** A potter's corner: the wheel with a vase on it, pots drying on shelves. */
export const workshopCeramic: DrawForm = (art) => {
  const { main, accent } = art
  const vase = (fill: string) =>
    shape('M-22 0C-70 -30 -66 -96 -24 -124Q-12 -136 -20 -160H20Q12 -136 24 -124C66 -96 70 -30 22 0Z', fill) +
    lit('M-30 -8C-62 -40 -54 -96 -20 -120C-40 -90 -40 -40 -14 0Z', 0.24)
  const bowl = (fill: string) =>
    shape('M-66 -70H66Q60 -10 20 0H-20Q-60 -10 -66 -70Z', fill) +
    disc(0, -70, 66, '#FFFFFF', 13, 0.35) +
    lit('M-66 -70H-30Q-26 -20 0 0H-20Q-60 -10 -66 -70Z', 0.2)
  const jug = (fill: string) =>
    shape('M-40 0Q-64 -70 -30 -130H30Q64 -70 40 0Z', fill) +
    stroke('M40 -100Q84 -90 48 -36', fill, 12) +
    lit('M-40 0Q-64 -70 -30 -130H-10Q-40 -70 -20 0Z', 0.2)
  return (
    shape('M0 0H1000V1000H0Z', LOOK.mist) +
    shape('M0 0H420L60 800H0Z', '#F1F7F0') +
    [250, 460]
      .map((y) => shape(`M440 ${y}H960V${y + 24}H440Z`, LOOK.clay) + shaded(`M440 ${y + 24}H960V${y + 40}H440Z`, 0.08))
      .join('') +
    placed(vase(main.base), 520, 250) +
    placed(bowl(accent.base), 660, 250) +
    placed(jug(LOOK.clay), 790, 250) +
    placed(vase(LOOK.cream), 890, 250, 0.8) +
    placed(jug(LOOK.cream), 520, 460) +
    placed(vase(accent.base), 650, 460, 0.9) +
    placed(bowl(main.base), 780, 460) +
    placed(jug(main.dark), 900, 460, 0.8) +
    art.batik({ x: 0, y: 560, width: 1000, height: 60 }, { line: main.light, cloth: LOOK.mist }, 60) +
    shape('M0 800H1000V1000H0Z', '#D9C6A4') +
    shape('M0 800H1000V816H0Z', '#B99E74') +
    disc(380, 930, 340, '#14211C', 40, 0.14) +
    shape('M180 760H580V930H180Z', LOOK.bark) +
    shape('M180 760H280V930H180Z', '#7A5236') +
    stroke('M200 930V960M560 930V960', LOOK.bark, 40) +
    disc(380, 760, 260, '#6E4930', 50) +
    disc(380, 744, 260, '#8A5C3E', 50) +
    disc(380, 740, 180, '#B9835A', 32) +
    placed(
      shape(
        'M-60 0C-190 -90 -170 -260 -66 -330Q-34 -366 -56 -430H56Q34 -366 66 -330C170 -260 190 -90 60 0Z',
        LOOK.clay,
      ) +
        shaded('M60 0C190 -90 170 -260 66 -330Q34 -366 56 -430H10C20 -340 110 -280 100 -170Q90 -60 20 0Z', 0.16) +
        lit('M-80 -20C-170 -110 -150 -250 -70 -310C-110 -230 -120 -110 -50 -6Z', 0.22) +
        stroke('M-128 -200Q0 -160 128 -200M-134 -170Q0 -130 134 -170M-120 -230Q0 -196 120 -230', '#8A4628', 7) +
        disc(0, -430, 56, '#8A4628', 14),
      380,
      740,
    ) +
    shape('M690 740H880V900Q880 930 785 930T690 900Z', main.base) +
    lit('M690 740H740V924Q690 916 690 900Z', 0.2) +
    disc(785, 740, 95, main.light, 22) +
    disc(785, 744, 80, '#BFD9E4', 16) +
    stroke('M760 740L720 600M810 740L850 580', '#8A5C3E', 14)
  )
}
