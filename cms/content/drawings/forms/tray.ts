import { type DrawForm, disc, groundShadow, shaded, shape, stroke } from '../art.ts'

const WELL = 'M500 430C700 430 830 480 830 560S700 690 500 690S170 640 170 560S300 430 500 430Z'

/** A woven oval tray with two handles. */
export const tray: DrawForm = (art) => {
  const { main, accent } = art
  const rows = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 19 }, (_, column) => {
      const x = 150 + column * 38 + (row % 2) * 19
      const y = 428 + row * 31
      return `<rect x="${x}" y="${y}" width="34" height="26" rx="9" fill="${(row + column) % 4 === 0 ? main.pale : main.light}"/>`
    }).join(''),
  ).join('')
  const handle = (mirror: number) =>
    `<g transform="translate(500 0) scale(${mirror} 1)">${stroke('M300 540C320 330 400 330 420 540', accent.dark, 36)}${stroke('M300 536C322 334 396 334 418 536', accent.base, 22)}</g>`
  return (
    groundShadow(380, 500, 800) +
    handle(1) +
    handle(-1) +
    shape('M120 560C120 760 260 822 500 822S880 760 880 560Z', main.deep) +
    art.inside(
      'M120 560C120 760 260 822 500 822S880 760 880 560Z',
      Array.from({ length: 8 }, (_, row) =>
        Array.from(
          { length: 20 },
          (_, column) =>
            `<rect x="${104 + column * 42 + (row % 2) * 21}" y="${600 + row * 32}" width="37" height="26" rx="12" fill="${(row + column) % 5 === 0 ? main.light : main.base}"/>`,
        ).join(''),
      ).join('') +
        art.batik({ x: 110, y: 716, width: 780, height: 46 }, { line: accent.pale, cloth: accent.base }, 46) +
        shaded('M890 540H700V840H890Z', 0.2),
    ) +
    disc(500, 560, 388, accent.dark, 156) +
    disc(500, 552, 388, accent.base, 154) +
    shape(WELL, main.dark) +
    art.inside(WELL, rows + shaded('M160 420H840V480Q500 440 160 520Z', 0.2)) +
    Array.from({ length: 36 }, (_, i) => {
      const a = (i * Math.PI) / 18
      const [x, y] = [500 + Math.cos(a) * 360, 554 + Math.sin(a) * 143]
      return stroke(
        `M${x.toFixed(0)} ${y.toFixed(0)}l${(Math.cos(a + 0.6) * 26).toFixed(0)} ${(Math.sin(a + 0.6) * 12).toFixed(0)}`,
        accent.light,
        8,
      )
    }).join('')
  )
}
