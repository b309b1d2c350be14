import { type DrawForm, disc, groundShadow, lit, placed, shaded, shape } from '../art.ts'
import { mix } from '../colours.ts'

const BOWL = 'M206 560H794C788 700 700 812 600 836Q500 850 400 836C300 812 212 700 206 560Z'

/** Round slices, square slabs, folded crisps. */
const CUTS = [
  'M-86 -4C-90 -50 -20 -72 40 -58C98 -46 100 10 54 32C0 54 -80 46 -86 -4Z',
  'M-80 -34Q-82 -50 -64 -52L58 -60Q76 -60 78 -44L84 18Q84 34 68 36L-58 44Q-74 44 -76 28Z',
  'M-90 10C-70 -60 0 -76 84 -40C96 -34 92 -20 80 -20C30 -18 10 20 -10 44C-30 58 -96 40 -90 10Z',
] as const

/** A bowl heaped with crisps: the crisps in the main colour, the bowl in the accent. */
export const chipsBowl: DrawForm = (art) => {
  const { main, accent, chance } = art
  const cut = chance.pick(CUTS)
  const crisp = () => {
    const colour = mix(main.light, '#F2C35B', 0.35 + chance.next() * 0.35)
    const specks = mix(colour, '#7A4A1E', 0.42)
    return (
      `<g transform="translate(0 8)">${shape(cut, mix(colour, '#6B3F1A', 0.25))}</g>` +
      shape(cut, colour) +
      art.inside(cut, shape('M-120 -80H20C-20 -40 -50 0 -60 60H-120Z', '#FFF4D6', 0.5)) +
      [
        [10, -16, 8],
        [44, 0, 6],
        [-18, 14, 7],
        [18, 20, 5],
      ]
        .map(([x = 0, y = 0, radius = 0]) => disc(x, y, radius, specks))
        .join('')
    )
  }
  const heap = [
    [340, 490],
    [500, 470],
    [660, 490],
    [410, 400],
    [580, 395],
    [500, 320],
    [290, 545],
    [430, 520],
    [570, 525],
    [710, 545],
  ]
  return (
    groundShadow(244) +
    heap.map(([x = 0, y = 0]) => placed(crisp(), x, y, 1, Math.round(chance.next() * 70 - 35))).join('') +
    shape(BOWL, accent.base) +
    art.inside(
      BOWL,
      art.batik({ x: 180, y: 620, width: 640, height: 104 }, { line: accent.pale, cloth: accent.deep }, 104) +
        shape('M180 606H820V618H180ZM180 726H820V738H180Z', accent.pale) +
        lit('M206 560H320C330 690 380 790 450 842H380C280 800 206 700 206 560Z', 0.18) +
        shaded('M794 560H680C670 690 620 790 550 842H620C720 800 794 700 794 560Z', 0.18),
    ) +
    shape('M190 548H810Q822 548 822 562T810 584H190Q178 584 178 566T190 548Z', accent.light) +
    shaded('M178 570H822Q820 584 810 584H190Q178 584 178 570Z', 0.16) +
    placed(crisp(), 236, 846, 0.72, 12) +
    placed(crisp(), 792, 856, 0.62, -20)
  )
}
