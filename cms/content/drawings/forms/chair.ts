import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const BACK = 'M284 580C250 330 340 150 500 150S750 330 716 580Z'

/** A rattan armchair with a batik cushion. */
export const chair: DrawForm = (art) => {
  const { main, accent } = art
  const spokes = Array.from({ length: 9 }, (_, i) => {
    const x = 250 + i * 62.5
    return stroke(`M500 620Q${500 + (x - 500) * 0.5} 400 ${x} ${170 + Math.abs(x - 500) * 0.5}`, main.base, 13)
  }).join('')
  return (
    groundShadow(300, 500, 850) +
    stroke('M330 640L300 842M670 640L700 842', main.deep, 34) +
    art.inside(
      BACK,
      shape(BACK, main.pale, 0.55) +
        spokes +
        stroke('M270 400C330 280 670 280 730 400M260 490C340 390 660 390 740 490', main.dark, 12),
    ) +
    stroke('M284 590C250 330 340 150 500 150S750 330 716 590', main.dark, 44) +
    stroke('M280 590C246 326 338 144 500 144S746 326 712 590', main.base, 28) +
    stroke('M290 400C310 250 400 170 500 164', main.light, 9) +
    stroke('M180 480C200 440 270 450 300 520M820 480C800 440 730 450 700 520', main.dark, 34) +
    stroke('M180 474C200 436 270 446 300 514M820 474C800 436 730 446 700 514', main.base, 22) +
    stroke('M184 486C190 560 210 620 226 680M816 486C810 560 790 620 774 680', main.dark, 30) +
    stroke('M180 486C186 560 206 620 222 680M812 486C806 560 786 620 770 680', main.base, 18) +
    stroke('M240 690L206 842M760 690L794 842', main.dark, 36) +
    stroke('M235 690L201 842M755 690L789 842', main.base, 22) +
    shape('M196 650Q190 610 240 606H760Q810 610 804 650L790 716Q786 736 760 736H240Q214 736 210 716Z', main.dark) +
    stroke(Array.from({ length: 15 }, (_, i) => `M${226 + i * 38} 666l14 58`).join(''), main.base, 12) +
    art.inside(
      'M226 600Q220 540 280 536H720Q780 540 774 600Q772 656 720 656H280Q228 656 226 600Z',
      art.batik({ x: 216, y: 530, width: 570, height: 130 }, { line: accent.pale, cloth: accent.base }, 80) +
        shaded('M216 610Q500 650 790 610V670H216Z', 0.2) +
        lit('M220 540Q500 520 780 540V566Q500 540 220 570Z', 0.22),
    ) +
    stroke('M232 790Q500 740 768 790', main.dark, 18)
  )
}
