import { type DrawForm, disc, groundShadow, lit, placed, shaded, shape, stroke } from '../art.ts'

const BODY = 'M180 470H820C816 640 720 800 600 842H400C280 800 184 640 180 470Z'

/** A turned wooden bowl with a carved spoon. */
export const woodBowl: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(260) +
    placed(
      shape('M-20 0L-14 -360Q0 -380 14 -360L20 0Z', accent.base) + lit('M-20 0L-14 -360Q-6 -374 0 -374V0Z', 0.25),
      640,
      470,
      1,
      28,
    ) +
    art.inside(
      BODY,
      shape(BODY, main.base) +
        stroke(
          'M170 540Q500 600 830 540M180 600Q420 690 560 640T830 620M200 690Q460 740 600 720T800 700M260 770Q500 800 740 770M180 570Q360 640 420 610',
          main.dark,
          8,
          0.55,
        ) +
        `<ellipse cx="640" cy="668" rx="46" ry="20" fill="none" stroke="${main.dark}" stroke-width="8" opacity=".55"/><ellipse cx="640" cy="668" rx="18" ry="7" fill="${main.dark}" opacity=".6"/>` +
        art.batik({ x: 170, y: 500, width: 660, height: 56 }, { line: main.pale, cloth: accent.base }, 56) +
        lit('M180 470H300C316 640 380 780 470 842H400C280 800 184 640 180 470Z', 0.18) +
        shaded('M820 470H690C680 640 610 780 530 842H600C720 800 816 640 820 470Z', 0.2),
    ) +
    disc(500, 470, 320, main.light, 80) +
    disc(500, 478, 292, main.deep, 64) +
    shape('M208 478A292 64 0 0 1 620 420Q420 440 380 536Q230 520 208 478Z', main.dark) +
    `<ellipse cx="500" cy="494" rx="200" ry="36" fill="none" stroke="${main.base}" stroke-width="7" opacity=".7"/><ellipse cx="500" cy="500" rx="110" ry="18" fill="none" stroke="${main.base}" stroke-width="7" opacity=".7"/>` +
    placed(disc(0, 0, 76, accent.dark, 46) + disc(-4, -4, 66, accent.base, 38), 590, 512, 1, -16) +
    placed(shape('M-18 0L-13 -110H13L18 0Z', accent.base), 632, 494, 1, 28)
  )
}
