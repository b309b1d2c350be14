import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const BOARD =
  'M312 330Q312 290 352 290H446Q456 290 456 270V190Q456 140 500 140T544 190V270Q544 290 554 290H648Q688 290 688 330V800Q688 842 646 842H354Q312 842 312 800Z'

/** A serving board leaning on the wall, a band burnt into its grain. */
export const board: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(230) +
    `<g transform="translate(20 6)">${shape(BOARD, main.deep)}</g>` +
    art.inside(
      BOARD,
      shape('M300 130H700V860H300Z', main.base) +
        shape('M400 130H500V860H400ZM600 130H700V860H600Z', main.light, 0.5) +
        stroke(
          'M360 300Q340 500 372 860M430 300Q460 480 430 620T440 860M560 300Q540 420 566 560T556 860M640 300Q660 520 636 860',
          main.dark,
          7,
          0.5,
        ) +
        `<ellipse cx="530" cy="450" rx="22" ry="46" fill="none" stroke="${main.dark}" stroke-width="7" opacity=".5"/>` +
        art.batik({ x: 300, y: 664, width: 400, height: 92 }, { line: accent.base, cloth: main.light }, 92) +
        stroke('M300 654H700M300 766H700', accent.base, 8) +
        lit('M312 290H372L350 842H312Z', 0.22) +
        shaded('M688 290H646V842H688Z', 0.15),
    ) +
    `<circle cx="500" cy="196" r="20" fill="${main.deep}"/>` +
    stroke('M500 196C560 150 590 210 560 262C540 300 570 330 600 310', accent.base, 10)
  )
}
