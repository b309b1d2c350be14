import { type DrawForm, disc, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

/** Two market stalls under striped awnings. */
export const market: DrawForm = (art) => {
  const { main, accent } = art
  const fruit = (fill: string, leaf: string) =>
    [
      [-54, -8],
      [0, -12],
      [54, -8],
      [-28, -48],
      [28, -48],
    ]
      .map(
        ([x = 0, y = 0]) =>
          disc(x, y, 31, fill) +
          disc(x - 9, y - 10, 9, '#FFFFFF', 9, 0.4) +
          stroke(`M${x} ${y - 28}q6 -12 16 -14`, leaf, 7),
      )
      .join('')
  const crate = (content: string) =>
    content +
    shape('M-104 6H104L92 96H-92Z', '#A9683F') +
    stroke('M-98 36H98M-94 66H94', '#7F4426', 6) +
    lit('M-104 6H-50L-56 96H-92Z', 0.15)
  const stall = (x: number, colour: string, stripe: string, left: string, right: string) =>
    placed(
      stroke('M-210 520V0M210 520V0', LOOK.bark, 18) +
        shape('M-200 240H200V520H-200Z', '#E9DBBF') +
        placed(crate(left), -104, 250) +
        placed(crate(right), 104, 250) +
        shape('M-226 340H226V384H-226Z', LOOK.clay) +
        shape('M-214 384H214V530H-214Z', '#8A4F2B') +
        art.batik({ x: -214, y: 410, width: 428, height: 72 }, { line: LOOK.turmeric, cloth: '#6B3A1E' }, 72) +
        [0, 1, 2, 3, 4, 5]
          .map((i) => shape(`M${-250 + i * 83} 0h84l0 90a42 42 0 0 1 -84 0Z`, i % 2 ? stripe : colour))
          .join('') +
        shape('M-200 -90H200L250 6H-250Z', colour) +
        [1, 3, 5].map((i) => shape(`M${-200 + i * 66.6} -90h66.6L${-250 + (i + 1) * 83.3} 6h-83.3Z`, stripe)).join('') +
        lit('M-200 -90H0L-60 6H-250Z', 0.12) +
        shaded('M-250 0H250V14H-250Z', 0.16),
      x,
      360,
    )
  return (
    shape('M0 0H1000V1000H0Z', LOOK.sky) +
    shape('M0 470L200 250L320 360L480 190L720 440L1000 320V700H0Z', '#B3CDD2') +
    shape('M0 560Q300 500 600 550T1000 530V800H0Z', '#8DB594') +
    stroke('M0 130Q260 250 500 150T1000 130', LOOK.bark, 5) +
    Array.from({ length: 9 }, (_, i) =>
      placed(
        shape('M-34 0H34L0 64Z', [main.base, accent.base, LOOK.leaf][i % 3] ?? main.base),
        60 + i * 112,
        [166, 188, 198, 186, 160, 144, 140, 138, 134][i] ?? 150,
      ),
    ).join('') +
    shape('M0 800H1000V1000H0Z', '#D9C6A4') +
    disc(290, 890, 280, '#14211C', 24, 0.14) +
    disc(770, 890, 270, '#14211C', 24, 0.14) +
    stall(266, main.base, LOOK.paper, fruit(LOOK.red, LOOK.green), fruit(LOOK.turmeric, LOOK.green)) +
    stall(748, accent.base, LOOK.paper, fruit(LOOK.leaf, LOOK.bark), fruit('#E07B28', LOOK.green))
  )
}
