import { type DrawForm, groundShadow, lit, placed, shaded, shape } from '../art.ts'
import { mix } from '../colours.ts'

const BOWL = 'M206 560H794C788 700 700 812 600 836Q500 850 400 836C300 812 212 700 206 560Z'

/** A bowl heaped with crisps: the crisps in the main colour, the bowl in the accent. */
export const chipsBowl: DrawForm = (art) => {
  const { main, accent, chance } = art
  const crisp = () => {
    const colour = mix(main.light, '#F2C35B', 0.35 + chance.next() * 0.35)
    return (
      shape('M-86 4C-90 -44 -20 -66 40 -52C100 -40 104 20 56 42C0 66 -80 56 -86 4Z', mix(colour, '#6B3F1A', 0.25)) +
      shape('M-86 -4C-90 -50 -20 -72 40 -58C98 -46 100 10 54 32C0 54 -80 46 -86 -4Z', colour) +
      shape('M-70 -14C-60 -50 0 -58 40 -48C0 -42 -40 -20 -52 20C-66 10 -72 0 -70 -14Z', '#FFF4D6', 0.55) +
      `<g fill="${mix(colour, '#7A4A1E', 0.42)}"><circle cx="10" cy="-16" r="8"/><circle cx="44" cy="0" r="6"/><circle cx="-18" cy="16" r="7"/><circle cx="20" cy="18" r="5"/></g>`
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
