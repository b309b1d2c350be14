import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK, mix } from '../colours.ts'

const FRONT = 'M216 500H662V800H216Z'

/** A brick of tempe on its banana leaf, a slice cut off. */
export const tempeBlock: DrawForm = (art) => {
  const { chance, main } = art
  const face = mix('#F5E2B8', main.base, 0.08)
  const side = mix('#CDA561', main.dark, 0.15)
  const soybeans = (x0: number, y0: number, width: number, height: number) =>
    Array.from({ length: Math.round((width * height) / 2900) }, () => {
      const x = Math.round(x0 + chance.next() * width)
      const y = Math.round(y0 + chance.next() * height)
      const turn = Math.round(chance.next() * 180)
      return `<ellipse cx="${x}" cy="${y}" rx="24" ry="16" fill="${chance.pick(['#E9C989', '#DDB56C', '#F0D9A6'])}" transform="rotate(${turn} ${x} ${y})"/>`
    }).join('')
  return (
    groundShadow(330, 500, 846) +
    shape(
      'M110 812C160 720 300 690 520 700C760 690 860 750 900 826C760 866 560 862 420 860C280 862 170 850 110 812Z',
      LOOK.leaf,
    ) +
    shape('M110 812C300 790 620 800 900 826C760 866 560 862 420 860C280 862 170 850 110 812Z', LOOK.green) +
    stroke('M200 830L240 812M320 842L350 818M760 848L740 822M840 840L812 820', LOOK.leaf, 7) +
    shape('M216 500L330 404H770L662 500Z', '#F6E7C3') +
    lit('M216 500L330 404H520L404 500Z', 0.4) +
    shape('M662 500L770 404V690L662 800Z', side) +
    art.inside(FRONT, shape(FRONT, face) + soybeans(216, 500, 446, 300) + shaded('M560 480H670V810H530Z', 0.08)) +
    art.inside(
      'M662 500L770 404V690L662 800Z',
      `<g opacity=".7">${soybeans(662, 420, 110, 360)}</g>${shaded('M660 400H780V800H660Z', 0.14)}`,
    ) +
    shape('M640 836L690 640Q700 610 730 620L850 664Q872 676 862 704L800 858Z', face) +
    art.inside('M640 836L690 640Q700 610 730 620L850 664Q872 676 862 704L800 858Z', soybeans(650, 630, 210, 220)) +
    stroke('M640 836L690 640Q700 610 730 620', '#FFF8E6', 12) +
    shape('M216 560H662V606H216ZM400 500H450V800H400Z', art.accent.base) +
    shaded('M216 598H662V606H216Z', 0.2)
  )
}
