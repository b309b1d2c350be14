import { type DrawForm, disc, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

/** A container ship at the quay, the crane above it. */
export const harbour: DrawForm = (art) => {
  const { main, accent, chance } = art
  const colours = [LOOK.red, LOOK.turmeric, LOOK.leaf, LOOK.clay, LOOK.cream, LOOK.indigo] as const
  const container = (x: number, y: number) => {
    const fill = chance.pick(colours)
    return (
      shape(`M${x} ${y}h116v60h-116Z`, fill) +
      stroke(
        `M${x + 20} ${y + 10}v40M${x + 40} ${y + 10}v40M${x + 60} ${y + 10}v40M${x + 80} ${y + 10}v40M${x + 100} ${y + 10}v40`,
        '#14211C',
        4,
        0.18,
      ) +
      lit(`M${x} ${y}h116v8h-116Z`, 0.3)
    )
  }
  const stacks = [3, 4, 3, 2].flatMap((height, column) =>
    Array.from({ length: height }, (_, row) => container(130 + column * 124, 594 - row * 64)),
  )
  return (
    shape('M0 0H1000V1000H0Z', LOOK.sky) +
    disc(230, 210, 96, '#F9DE9B') +
    disc(230, 210, 66, LOOK.turmeric) +
    shape('M0 560L220 420L340 500L520 380L760 540L1000 450V700H0Z', '#B3CDD2') +
    shape('M560 250q60 -50 110 0q70 -20 80 40h-240q0 -40 50 -40Z', '#FFFFFF', 0.8) +
    stroke('M770 700V150M900 700V150', accent.dark, 30) +
    stroke('M764 700V150M894 700V150', accent.base, 16) +
    stroke('M300 170H960', accent.dark, 34) +
    stroke('M300 163H960', accent.base, 16) +
    stroke('M770 330H900M770 500H900M770 330L900 500M900 330L770 500', accent.dark, 12) +
    stroke('M830 150V80L420 156M830 80L950 156', accent.dark, 10) +
    shape('M440 180H520V210H440Z', LOOK.ink) +
    stroke('M456 210V286M504 210V286', LOOK.ink, 6) +
    container(422, 286) +
    shape('M0 720H1000V1000H0Z', '#5E93A8') +
    stacks.join('') +
    shape('M640 440H740V660H640Z', LOOK.paper) +
    shape('M640 440H672V660H640Z', '#FFFFFF') +
    shape('M654 466H726V496H654ZM654 520H726V544H654ZM654 570H726V594H654Z', LOOK.indigo) +
    shape('M664 380H716V440H664Z', LOOK.red) +
    shape('M664 396H716V412H664Z', LOOK.paper) +
    shape('M70 656H780L720 830H170Q120 830 104 780Z', main.base) +
    shaded('M108 790H736L720 830H170Q130 830 108 790Z', 0.3) +
    art.inside('M70 656H780L774 676H76Z', shape('M60 650H800V680H60Z', LOOK.paper)) +
    art.batik({ x: 180, y: 700, width: 500, height: 52 }, { line: LOOK.turmeric, cloth: main.dark }, 52) +
    lit('M70 656H240L220 830H170Q120 830 104 780Z', 0.12) +
    stroke('M40 850Q90 826 140 850T240 850T340 850T440 850T540 850T640 850T740 850', '#A9CBD6', 12) +
    stroke('M20 930Q90 900 160 930T300 930T440 930T580 930T720 930', '#7FADBE', 12) +
    placed(
      shape('M0 0H300V300H0Z', '#B9A37C') +
        shape('M0 0H300V26H0Z', '#D9C6A4') +
        shape('M30 26h26v90H30ZM130 26h26v90h-26Z', '#6E5A3C'),
      780,
      720,
    )
  )
}
