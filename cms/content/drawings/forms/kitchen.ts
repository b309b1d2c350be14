import { type DrawForm, disc, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

/** A home kitchen: jars on the shelf, mortar and vegetables on the table. */
export const kitchen: DrawForm = (art) => {
  const { main, accent } = art
  const jar = (fill: string) =>
    shape('M-46 0V-92Q-46 -112 -30 -118H30Q46 -112 46 -92V0Z', fill) +
    shape('M-36 -146H36V-116H-36Z', LOOK.clay) +
    shape('M-46 -70H46V-30H-46Z', LOOK.paper) +
    lit('M-40 -96H-24V-6H-40Z', 0.35)
  const pan = (x: number, r: number) =>
    stroke(`M${x} 120V${190}`, LOOK.bark, 14) +
    disc(x, 190 + r, r, '#3A4741') +
    disc(x - 5, 186 + r, r * 0.76, '#55645C') +
    disc(x, 120, 10, LOOK.bark)
  return (
    shape('M0 0H1000V1000H0Z', LOOK.mist) +
    shape('M0 0H380L0 620Z', '#F3F8F1') +
    Array.from({ length: 7 }, (_, i) => stroke(`M${i * 160} 470V700`, '#CADBCB', 5)).join('') +
    stroke('M0 470H1000M0 585H1000', '#CADBCB', 5) +
    stroke('M60 116H420', LOOK.bark, 16) +
    pan(130, 64) +
    pan(270, 50) +
    pan(380, 40) +
    shape('M500 300H960V326H500Z', LOOK.clay) +
    stroke('M540 326V372M920 326V372', LOOK.bark, 14) +
    [560, 670, 780, 890]
      .map((x, i) => placed(jar([main.base, accent.base, LOOK.turmeric, LOOK.leaf][i] ?? main.base), x, 300))
      .join('') +
    shape('M0 700H1000V1000H0Z', '#B9835A') +
    shape('M0 700H1000V726H0Z', '#D9A57A') +
    art.batik({ x: 0, y: 830, width: 1000, height: 86 }, { line: accent.pale, cloth: accent.base }, 86) +
    shape('M0 822H1000V832H0ZM0 914H1000V924H0Z', accent.dark) +
    disc(330, 700, 210, '#14211C', 18, 0.14) +
    shape('M150 560H510C506 650 450 704 400 704H260C210 704 154 650 150 560Z', '#6B756E') +
    lit('M150 560H230C236 640 270 690 310 704H260C210 704 154 650 150 560Z', 0.2) +
    shaded('M510 560H430C426 640 400 690 350 704H400C450 704 506 650 510 560Z', 0.2) +
    disc(330, 560, 180, '#88928B', 44) +
    disc(330, 566, 150, LOOK.red, 30) +
    disc(280, 560, 40, '#DB6A54', 10) +
    stroke('M360 560L470 400', '#55645C', 46) +
    stroke('M352 552L456 398', '#88928B', 14) +
    [
      [620, 660],
      [690, 672],
      [650, 622],
    ]
      .map(
        ([x = 0, y = 0]) =>
          disc(x, y, 46, '#F2E3D2', 42) +
          disc(x + 8, y + 6, 36, '#E3C6B5', 32) +
          stroke(`M${x} ${y - 42}q4 -22 18 -28`, '#B98F6E', 8),
      )
      .join('') +
    [0, 1, 2]
      .map(
        (i) =>
          shape(
            `M${780 + i * 50} 560C${850 + i * 20} 600 ${850 + i * 10} 680 ${800 + i * 30} 706C${826 + i * 20} 660 ${800 + i * 30} 620 ${780 + i * 50} 560Z`,
            i === 1 ? LOOK.turmeric : LOOK.red,
          ) + stroke(`M${780 + i * 50} 562l-10 -34`, LOOK.green, 12),
      )
      .join('')
  )
}
