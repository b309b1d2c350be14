import { type DrawForm, disc, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

/** Where crisps are fried: a wok on its stove, slices on trays, pouches ready on the shelf. */
export const workshopFood: DrawForm = (art) => {
  const { main, accent } = art
  const pouch = (fill: string) =>
    shape('M-38 0L-30 -118H30L38 0Z', fill) +
    shape('M-30 -118H30L31 -98H-31Z', '#14211C', 0.2) +
    disc(0, -58, 19, LOOK.paper) +
    disc(0, -58, 10, LOOK.turmeric) +
    lit('M-38 0L-30 -118H-14L-18 0Z', 0.2)
  const crisp = (x: number, y: number) =>
    disc(x, y, 27, '#C98A2E', 18) + disc(x - 1, y - 4, 26, '#F0BE58', 16) + disc(x - 8, y - 8, 7, '#FFE9B8', 4)
  return (
    shape('M0 0H1000V1000H0Z', LOOK.cream) +
    shape('M0 0H1000V560H0Z', LOOK.rose) +
    Array.from({ length: 6 }, (_, row) => stroke(`M0 ${320 + row * 60}H1000`, '#EAC6B6', 4)).join('') +
    shape('M80 70H380V330H80Z', LOOK.clay) +
    shape('M100 90H360V310H100Z', LOOK.sky) +
    shape('M100 250L180 160L240 220L290 170L360 250V310H100Z', '#8DB5A8') +
    lit('M100 90H240L100 270Z', 0.4) +
    stroke('M230 90V310', LOOK.clay, 12) +
    shape('M470 250H950V274H470Z', LOOK.clay) +
    [540, 640, 740, 840]
      .map((x, i) => placed(pouch([main.base, accent.base, main.base, LOOK.leaf][i] ?? main.base), x, 250))
      .join('') +
    stroke('M560 274V320M860 274V320', LOOK.bark, 12) +
    stroke(
      'M300 470C270 430 330 400 300 350M400 460C360 410 430 380 400 320M500 470C470 430 530 400 500 350',
      '#FFFFFF',
      18,
      0.8,
    ) +
    shape('M0 700H1000V1000H0Z', '#A9683F') +
    shape('M0 700H1000V730H0Z', '#C98A5B') +
    art.batik({ x: 0, y: 800, width: 1000, height: 84 }, { line: LOOK.turmeric, cloth: '#7F4426' }, 84) +
    shape('M190 640H610V702H190Z', LOOK.ink) +
    shape('M330 640L360 600L390 640ZM420 640L450 596L480 640Z', LOOK.turmeric) +
    stroke('M150 520H90M650 520H710', LOOK.ink, 26) +
    shape('M140 500H660C650 590 560 650 400 650S150 590 140 500Z', '#3A4741') +
    lit('M140 500H260C270 570 300 620 360 648C220 640 150 590 140 500Z', 0.14) +
    disc(400, 500, 260, '#55645C', 50) +
    disc(400, 504, 236, '#D99A2B', 40) +
    crisp(310, 500) +
    crisp(400, 488) +
    crisp(480, 508) +
    crisp(380, 524) +
    stroke('M470 480L690 250', LOOK.bark, 18) +
    shape('M700 650H960L936 704H724Z', '#C98A4B') +
    [740, 790, 840, 890, 920].map((x, i) => crisp(x, 640 - (i % 2) * 20)).join('') +
    crisp(830, 596) +
    shaded('M0 730H1000V744H0Z', 0.14)
  )
}
