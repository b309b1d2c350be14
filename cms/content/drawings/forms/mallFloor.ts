import { type DrawForm, disc, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

/** A mall's floor with arched stalls and hanging lamps. */
export const mallFloor: DrawForm = (art) => {
  const { main, accent } = art
  const pot = shape('M-16 0Q-44 -40 -14 -70V-92H14V-70Q44 -40 16 0Z', LOOK.indigo)
  const pouch = shape('M-30 0L-24 -92H24L30 0Z', LOOK.red) + disc(0, -44, 14, LOOK.paper)
  const jar = shape('M-28 0V-62H28V0ZM-20 -66V-84H20V-66Z', LOOK.turmeric)
  const basket = shape('M-40 -54H40L30 0H-30Z', LOOK.clay) + stroke('M-28 -54Q0 -108 28 -54', LOOK.bark, 7)
  const stall = (x: number, colour: string, upper: readonly string[], lower: readonly string[]) =>
    placed(
      shape('M-136 470V0A136 136 0 0 1 136 0V470Z', colour) +
        shape('M-110 470V6A110 110 0 0 1 110 6V470Z', LOOK.cream) +
        shape('M-110 470V6A110 110 0 0 1 -20 -102V470Z', '#FFF7E6') +
        upper.map((piece, i) => placed(piece, -56 + i * 112, 140)).join('') +
        shape('M-110 140H110V158H-110Z', LOOK.clay) +
        lower.map((piece, i) => placed(piece, -56 + i * 112, 316)).join('') +
        shape('M-110 316H110V470H-110Z', LOOK.clay) +
        art.batik({ x: -110, y: 350, width: 220, height: 56 }, { line: LOOK.turmeric, cloth: '#7F4426' }, 56),
      x,
      380,
    )
  return (
    shape('M0 0H1000V1000H0Z', main.deep) +
    shape('M0 0H1000V150H0Z', main.base) +
    art.batik({ x: 0, y: 150, width: 1000, height: 52 }, { line: accent.base, cloth: main.dark }, 52) +
    stall(190, accent.base, [pouch, jar], [basket, pot]) +
    stall(500, LOOK.red, [pot, pouch], [jar, pouch]) +
    stall(810, accent.base, [jar, basket], [pot, jar]) +
    [345, 655]
      .map(
        (x) =>
          stroke(`M${x} 0V210`, LOOK.cream, 6) +
          disc(x, 260, 120, '#FFE9A6', 120, 0.18) +
          shape(`M${x - 56} 268L${x - 26} 206H${x + 26}L${x + 56} 268Z`, LOOK.turmeric) +
          disc(x, 268, 28, '#FFF6D8', 12),
      )
      .join('') +
    shape('M0 850H1000V1000H0Z', '#E7D8BC') +
    shape('M0 850H1000V864H0Z', '#CDB68E') +
    shape('M0 864H420L240 1000H0Z', '#F1E6CF') +
    stroke('M250 864L120 1000M500 864V1000M750 864L880 1000M0 930H1000', '#D6C29C', 5) +
    lit('M0 0H300L0 420Z', 0.06) +
    shaded('M1000 300V850H950Z', 0.1)
  )
}
