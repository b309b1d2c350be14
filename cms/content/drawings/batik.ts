import { chanceOf } from './chance.ts'
import { LOOK } from './colours.ts'

/** Motifs of Javanese batik: palm fruit, blades, stars, rosettes, mountain teeth, lotus. */
export const BATIK_KINDS = ['kawung', 'parang', 'truntum', 'ceplok', 'tumpal', 'teratai'] as const
export type BatikKind = (typeof BATIK_KINDS)[number]

/** `#RRGGBB` of the lines and of the cloth under them. */
export interface BatikColours {
  readonly line: string
  readonly cloth: string
}

export interface Batik extends BatikColours {
  readonly kind: BatikKind
  /** Side of the repeating tile, in user units. */
  readonly size: number
}

const PAIRS: readonly [BatikColours, ...BatikColours[]] = [
  { line: LOOK.turmeric, cloth: LOOK.night },
  { line: LOOK.clay, cloth: LOOK.rose },
  { line: LOOK.green, cloth: LOOK.mist },
  { line: LOOK.cream, cloth: LOOK.red },
  { line: LOOK.night, cloth: LOOK.turmeric },
  { line: LOOK.red, cloth: LOOK.sand },
  { line: LOOK.cream, cloth: LOOK.green },
  { line: LOOK.indigo, cloth: LOOK.sky },
  { line: LOOK.sand, cloth: LOOK.clay },
]

/** The motif that a name stands for: its own, or the one that belongs to an id. */
export function batikKindOf(nameOrId: string): BatikKind {
  return BATIK_KINDS.find((kind) => kind === nameOrId) ?? chanceOf(`motif ${nameOrId}`).pick(BATIK_KINDS)
}

/** The batik that belongs to an id: always the same. `size` in user units. */
export function batikOf(id: string, size: number): Batik {
  const chance = chanceOf(`batik ${id}`)
  return { kind: batikKindOf(id), size: size * chance.pick([0.9, 1, 1.15]), ...chance.pick(PAIRS) }
}

/** One petal that starts at (x, y) and points up, turned by `angle` degrees. */
function petal(x: number, y: number, angle: number, length: number, width: number): string {
  const d = `M${x} ${y}q${width} ${-length / 2} 0 ${-length}q${-width} ${length / 2} 0 ${length}`
  return `<path d="${d}" transform="rotate(${angle} ${x} ${y})"/>`
}

function petals(x: number, y: number, count: number, length: number, width: number, turn = 0): string {
  return Array.from({ length: count }, (_, i) => petal(x, y, turn + (i * 360) / count, length, width)).join('')
}

function dots(radius: number, ...centres: readonly (readonly [number, number])[]): string {
  return centres.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`).join('')
}

/** Tiles 100 units wide (and 100 high unless told), drawn to meet their neighbours without a seam. */
const TILES: Record<BatikKind, (colours: BatikColours) => string> = {
  kawung: ({ line, cloth }) =>
    `<g fill="${line}">${petals(50, 50, 4, 66, 36, 45)}${dots(5, [50, 0], [50, 100], [0, 50], [100, 50])}</g>` +
    `<g fill="${cloth}">${dots(7, [50, 50])}${dots(3.6, [29, 29], [71, 29], [29, 71], [71, 71])}</g>`,
  parang: ({ line }) =>
    `<path fill="${line}" d="M0 2H100V8H0ZM0 92H100V98H0Z"/>` +
    `<g fill="${line}">${[-50, 0, 50, 100].map((x) => `<path d="M${x} 86C${x + 4} 60 ${x + 30} 66 ${x + 22} 44C${x + 18} 32 ${x + 6} 34 ${x + 6} 44C${x - 6} 26 ${x + 12} 12 ${x + 34} 14C${x + 54} 18 ${x + 46} 52 ${x + 34} 62C${x + 26} 70 ${x + 22} 76 ${x + 24} 86Z"/>`).join('')}</g>`,
  truntum: ({ line, cloth }) =>
    `<g fill="${line}">${petals(50, 50, 8, 40, 13)}${[
      [0, 0],
      [100, 0],
      [0, 100],
      [100, 100],
    ]
      .map(([x = 0, y = 0]) => petals(x, y, 8, 18, 6, 22.5))
      .join('')}${dots(3, [50, 0], [0, 50], [100, 50], [50, 100])}</g><g fill="${cloth}">${dots(5, [50, 50])}</g>`,
  ceplok: ({ line, cloth }) =>
    `<path d="M50 -1L101 50L50 101L-1 50Z" fill="none" stroke="${line}" stroke-width="4"/>` +
    `<g fill="${line}">${petals(50, 50, 4, 34, 22)}${petals(50, 50, 4, 24, 9, 45)}${dots(8, [0, 0], [100, 0], [0, 100], [100, 100])}</g>` +
    `<g fill="${cloth}">${dots(5, [50, 50])}</g>`,
  tumpal: ({ line, cloth }) =>
    `<g fill="${line}"><path d="M0 96L50 10L100 96Z"/><path d="M-32 4L0 60L32 4ZM68 4L100 60L132 4Z" opacity=".55"/></g>` +
    `<g fill="${cloth}">${petals(50, 92, 1, 54, 18)}${petals(50, 92, 1, 40, 14, -38)}${petals(50, 92, 1, 40, 14, 38)}</g>`,
  teratai: ({ line, cloth }) =>
    `<g fill="${line}">${[-64, -32, 0, 32, 64].map((a) => petal(50, 62, a, 46, 17)).join('')}` +
    `<path d="M22 70Q50 92 78 70Q50 78 22 70Z"/>${[-50, 0, 50].map((a) => petal(0, 18, a, 22, 9) + petal(100, 18, a, 22, 9)).join('')}` +
    `${dots(3.5, [0, 92], [100, 92], [28, 92], [72, 92])}</g><g fill="${cloth}">${dots(4.5, [50, 58])}</g>`,
}

/** A `<pattern>` named `patternId` that fills whatever refers to it with the batik, cloth and lines. */
export function batikPattern(patternId: string, { kind, size, line, cloth }: Batik): string {
  const scale = Math.round(size) / 100
  const transform = kind === 'parang' ? `rotate(-45) scale(${scale})` : `scale(${scale})`
  return (
    `<pattern id="${patternId}" width="100" height="100" patternUnits="userSpaceOnUse" patternTransform="${transform}">` +
    `<rect width="101" height="101" fill="${cloth}"/>${TILES[kind]({ line, cloth })}</pattern>`
  )
}
