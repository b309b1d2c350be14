import { type DrawForm, disc, groundShadow, lit, placed, shaded, shape } from '../art.ts'

const RIM = 'M500 150A330 330 0 1 1 499 150Z'

/** A plate on a small wooden stand, batik around its rim. */
export const plate: DrawForm = (art) => {
  const { main, accent } = art
  const petals = (count: number, length: number, width: number, fill: string, turn = 0) =>
    Array.from({ length: count }, (_, i) =>
      placed(
        shape(
          `M0 0C${width} ${-length * 0.4} ${width} ${-length * 0.8} 0 ${-length}C${-width} ${-length * 0.8} ${-width} ${-length * 0.4} 0 0Z`,
          fill,
        ),
        500,
        480,
        1,
        turn + (i * 360) / count,
      ),
    ).join('')
  return (
    groundShadow(250) +
    shape('M330 700L290 842H340L400 740ZM670 700L710 842H660L600 740Z', '#6E4930') +
    shape(RIM, main.base) +
    art.inside(RIM, art.batik({ x: 160, y: 140, width: 700, height: 700 }, { line: main.pale, cloth: main.base }, 76)) +
    `<circle cx="500" cy="480" r="322" fill="none" stroke="${accent.base}" stroke-width="16"/>` +
    disc(500, 480, 230, main.pale) +
    `<circle cx="500" cy="480" r="222" fill="none" stroke="${accent.base}" stroke-width="7"/>` +
    petals(8, 186, 46, accent.base, 22.5) +
    petals(8, 172, 40, main.base) +
    petals(8, 96, 26, main.pale, 22.5) +
    disc(500, 480, 30, accent.base) +
    art.inside(
      RIM,
      lit('M170 480A330 330 0 0 1 560 156L430 240A240 240 0 0 0 262 520Z', 0.2) +
        shaded('M830 480A330 330 0 0 1 420 804L540 716A240 240 0 0 0 738 440Z', 0.14),
    ) +
    shape('M300 790H700Q716 790 716 806V826Q716 842 700 842H300Q284 842 284 826V806Q284 790 300 790Z', '#8A5C3E') +
    shape('M284 822H716V826Q716 842 700 842H300Q284 842 284 826Z', '#6E4930')
  )
}
