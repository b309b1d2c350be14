import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const BODY = 'M240 470H760C756 600 726 740 690 812Q676 842 640 842H360Q324 842 310 812C274 740 244 600 240 470Z'

/** A round basket in open weave with an arched handle. */
export const basket: DrawForm = (art) => {
  const { main, accent } = art
  const rows = Array.from({ length: 9 }, (_, row) => {
    const y = 508 + row * 38
    return Array.from({ length: 14 }, (_, column) => {
      const x = 226 + column * 42 + (row % 2) * 21
      return `<rect x="${x}" y="${y}" width="36" height="28" rx="13" fill="${(column + row) % 5 === 0 ? main.light : main.base}"/>`
    }).join('')
  }).join('')
  return (
    groundShadow(226) +
    stroke('M290 480C300 220 400 160 500 160S700 220 710 480', accent.dark, 40) +
    stroke('M290 480C300 220 400 160 500 160S700 220 710 480', accent.base, 28) +
    stroke('M296 440C312 240 404 174 500 172', accent.light, 9) +
    shape('M470 158H530V186H470ZM420 166L450 160L456 188L428 194ZM550 160L580 166L572 194L544 188Z', main.dark) +
    art.inside(
      BODY,
      shape('M200 440H800V860H200Z', main.deep) +
        rows +
        shape('M200 664H800V706H200Z', accent.base) +
        art.batik({ x: 200, y: 664, width: 600, height: 42 }, { line: main.pale, cloth: accent.base }, 42) +
        lit('M230 460H350C350 620 370 760 400 850H300C250 700 230 560 230 460Z', 0.16) +
        shaded('M770 460H660C660 620 640 760 610 850H700C750 700 770 560 770 460Z', 0.2),
    ) +
    `<rect x="222" y="440" width="556" height="58" rx="29" fill="${accent.dark}"/><rect x="222" y="440" width="556" height="46" rx="23" fill="${accent.base}"/>` +
    stroke(Array.from({ length: 17 }, (_, i) => `M${246 + i * 32} 480l14 -36`).join(''), accent.light, 7) +
    shaded('M600 440H756Q778 440 778 462V476Q778 498 756 498H600Z', 0.14)
  )
}
