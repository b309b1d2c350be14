import { type Art, shape, stroke } from './art.ts'
import { LOOK } from './colours.ts'
import type { Emblem } from './drawing.ts'

/** Little pictures for labels, around (0, 0), within a radius of 80 units. */
const EMBLEMS: Record<Emblem, string> = {
  tempe:
    shape('M-70 -6Q-66 -62 2 -58Q70 -56 68 4Q64 62 -4 58Q-72 54 -70 -6Z', LOOK.turmeric) +
    shape('M-70 -6Q-66 -62 2 -58Q40 -57 56 -38Q-10 -48 -40 -18Q-60 6 -52 42Q-71 24 -70 -6Z', '#F5C95C') +
    [
      [-30, -18, 16],
      [14, -28, 14],
      [40, 6, 15],
      [2, 12, 17],
      [-34, 24, 13],
      [26, 38, 11],
    ]
      .map(
        ([x = 0, y = 0, r]) =>
          `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${(r ?? 0) * 0.72}" fill="#FFF1CF" transform="rotate(${x} ${x} ${y})"/>`,
      )
      .join(''),
  apple:
    shape('M0 -30C-34 -58 -76 -34 -70 16C-66 58 -34 80 0 66C34 80 66 58 70 16C76 -34 34 -58 0 -30Z', LOOK.red) +
    shape('M-50 -22C-64 -4 -60 36 -44 52C-52 24 -52 0 -30 -32C-38 -32 -45 -29 -50 -22Z', '#E98A78') +
    stroke('M0 -32Q0 -56 14 -72', LOOK.bark, 9) +
    shape('M10 -54Q34 -84 66 -66Q46 -38 10 -54Z', LOOK.leaf),
  banana:
    shape('M-66 -52Q-50 40 44 48Q66 46 70 34Q84 62 50 72Q-68 82 -80 -44Z', LOOK.turmeric) +
    shape('M-66 -52Q-50 40 44 48Q58 47 66 40Q30 62 -16 42Q-62 20 -76 -46Z', '#F6CF68') +
    shape('M-80 -44L-82 -64L-68 -68L-66 -52Z', LOOK.bark),
  cassava:
    shape('M-74 -40Q-40 -64 10 -22Q50 8 76 56Q20 66 -24 30Q-62 2 -74 -40Z', LOOK.bark) +
    shape('M-8 -36Q6 -50 24 -36Q40 -12 18 4Q-4 4 -16 -14Z', LOOK.cream) +
    stroke('M-46 -32Q-24 -32 -10 -12M20 26Q34 32 44 44', '#8A6244', 7),
  chili:
    shape('M-52 -34Q-30 -58 -2 -34Q34 16 74 60Q4 56 -34 16Q-60 -12 -52 -34Z', LOOK.red) +
    shape('M-42 -32Q-28 -44 -14 -32Q6 6 40 36Q-4 22 -30 -4Q-46 -20 -42 -32Z', '#E98A78') +
    shape('M-58 -30Q-46 -54 -12 -46Q-22 -36 -32 -42Q-42 -30 -58 -30Z', LOOK.green) +
    stroke('M-40 -44Q-46 -60 -62 -66', LOOK.green, 10),
  mushroom:
    shape('M-22 8Q-26 46 -34 64Q0 76 34 64Q26 46 22 8Z', LOOK.cream) +
    shape('M-76 12Q-70 -60 0 -62Q70 -60 76 12Q38 24 0 20Q-38 24 -76 12Z', LOOK.clay) +
    shape('M-60 -6Q-44 -46 0 -50Q-32 -34 -38 0Z', '#E2A27E'),
  leaf:
    shape('M0 76C-56 36 -58 -30 0 -78C58 -30 56 36 0 76Z', LOOK.leaf) +
    shape('M0 76C-56 36 -58 -30 0 -78Z', '#7DB084') +
    stroke('M0 84V-40M0 36L-26 10M0 36L26 10M0 0L-22 -22M0 0L22 -22', LOOK.green, 6),
  coffee:
    `<g transform="rotate(28)">${shape('M0 -76C54 -70 62 60 0 76C-62 60 -54 -70 0 -76Z', LOOK.bark)}` +
    `${shape('M-8 -74C-50 -62 -56 50 -10 74C-34 30 -24 -24 -8 -74Z', '#8A6244')}${stroke('M4 -70Q-26 -24 4 0Q28 26 0 70', LOOK.cream, 8)}</g>`,
  cocoa:
    shape('M0 -78C46 -54 58 36 0 78C-58 36 -46 -54 0 -78Z', LOOK.clay) +
    stroke('M0 -74V74M-22 -58Q-46 0 -22 58M22 -58Q46 0 22 58', '#8A4628', 7) +
    shape('M-22 -52Q-44 0 -24 46Q-60 0 -22 -52Z', '#E2A27E'),
  orange:
    `<circle r="70" fill="#E07B28"/><circle r="56" fill="#F8D9A8"/>` +
    [0, 60, 120, 180, 240, 300]
      .map((a) => `<path d="M0 -8L20 -44Q0 -56 -20 -44Z" fill="#F09A3E" transform="rotate(${a})"/>`)
      .join(''),
  wave:
    shape('M-78 10C-40 -70 -6 -30 14 0C30 24 54 20 78 -14C70 54 16 74 -14 34C-34 8 -54 2 -78 10Z', LOOK.indigo) +
    stroke('M-60 -34Q-30 -74 4 -48M-50 52Q-20 74 14 62', LOOK.indigo, 9),
  flower: `${[0, 72, 144, 216, 288]
    .map(
      (a) => `<path d="M0 -8C34 -24 34 -72 0 -78C-34 -72 -34 -24 0 -8Z" fill="${LOOK.red}" transform="rotate(${a})"/>`,
    )
    .join('')}<circle r="20" fill="${LOOK.turmeric}"/>`,
}

/** The label's picture at (x, y), `radius` units large. Without a wish, one that the drawing's id picks. */
export function emblem(art: Art, x: number, y: number, radius: number): string {
  const chosen = art.emblem ? EMBLEMS[art.emblem] : art.chance.pick([EMBLEMS.flower, EMBLEMS.leaf])
  return `<g transform="translate(${x} ${y}) scale(${radius / 80})">${chosen}</g>`
}
