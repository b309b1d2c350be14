import { type DrawForm, disc, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'
import { mask } from './mask.ts'

/** A masked dancer on the stage, a batik shawl in hand. */
export const maskDance: DrawForm = (art) => {
  const { main, accent } = art
  const curtain = (side: number) =>
    placed(
      shape('M-520 -20H-250C-260 300 -330 560 -420 820H-520Z', LOOK.red) +
        shaded('M-470 -20H-430C-430 300 -450 560 -480 820H-500ZM-360 -20H-320C-330 300 -390 540 -430 700Z', 0.2) +
        lit('M-520 -20H-500V820H-520ZM-420 -20H-390C-400 300 -430 560 -460 760Z', 0.12),
      500,
      0,
      1,
    ).replace('scale(1)', `scale(${side} 1)`)
  return (
    shape('M0 0H1000V1000H0Z', LOOK.night) +
    disc(500, 400, 400, '#23503F') +
    disc(500, 400, 300, '#2F6650') +
    curtain(1) +
    curtain(-1) +
    art.batik({ x: 0, y: 0, width: 1000, height: 66 }, { line: LOOK.turmeric, cloth: '#7C1F17' }, 66) +
    shape('M0 830H1000V1000H0Z', LOOK.clay) +
    shape('M0 830H1000V846H0Z', '#DB9A70') +
    disc(520, 916, 300, '#14211C', 36, 0.2) +
    stroke('M330 640C220 640 170 560 150 440', LOOK.cream, 60) +
    stroke('M670 640C790 680 830 620 860 520', LOOK.cream, 60) +
    disc(150, 420, 36, LOOK.cream) +
    disc(862, 506, 36, LOOK.cream) +
    stroke('M224 600L176 630M810 640L770 600', LOOK.turmeric, 22) +
    shape('M840 500C920 560 900 700 940 860C860 880 800 800 820 700C830 620 810 560 840 500Z', accent.base) +
    art.inside(
      'M840 500C920 560 900 700 940 860C860 880 800 800 820 700C830 620 810 560 840 500Z',
      art.batik({ x: 790, y: 480, width: 180, height: 400 }, { line: LOOK.turmeric, cloth: accent.dark }, 70),
    ) +
    art.inside(
      'M330 580Q500 540 670 580L720 920H280Z',
      art.batik({ x: 270, y: 540, width: 460, height: 400 }, { line: LOOK.turmeric, cloth: accent.dark }, 84) +
        shaded('M600 540H740V940H640Z', 0.22) +
        lit('M320 560H400L340 940H270Z', 0.12),
    ) +
    shape('M310 700Q500 740 690 700L696 744Q500 786 304 744Z', LOOK.turmeric) +
    shape('M470 730H530L560 930H440Z', LOOK.red) +
    stroke('M470 760L450 920M530 760L550 920', LOOK.turmeric, 8) +
    shape('M300 580C380 690 620 690 700 580C640 540 360 540 300 580Z', LOOK.turmeric) +
    shape('M340 580C400 650 600 650 660 580C600 552 400 552 340 580Z', LOOK.red) +
    [400, 450, 500, 550, 600]
      .map((x) => disc(x, 604 + 16 * (1 - Math.abs(x - 500) / 100), 11, LOOK.turmeric))
      .join('') +
    shape('M456 500H544V590Q500 620 456 590Z', main.base) +
    shaded('M456 540Q500 580 544 540V566Q500 600 456 566Z', 0.2) +
    placed(mask({ ...art, main }), 210, 70, 0.58)
  )
}
