import { type DrawForm, groundShadow, placed, shaded, shape, stroke } from '../art.ts'

const DISH = 'M214 750H786C780 810 700 846 600 846H400C300 846 220 810 214 750Z'

/** Two leaves and a bud of tea over a dish of dried ones. */
export const teaLeaf: DrawForm = (art) => {
  const { main, accent, chance } = art
  const leaf =
    shape('M0 0C-110 -110 -104 -300 0 -430C104 -300 110 -110 0 0Z', main.base) +
    shape('M0 0C-110 -110 -104 -300 0 -430Z', main.light) +
    stroke(
      'M0 20V-390M0 -80L-54 -140M0 -80L54 -140M0 -170L-60 -232M0 -170L60 -232M0 -260L-46 -312M0 -260L46 -312',
      main.dark,
      9,
    )
  const dried = Array.from({ length: 26 }, () => {
    const x = Math.round(chance.next() * 420)
    const y = Math.round(chance.next() * (40 + Math.min(x, 420 - x) * 0.28))
    const curl = Math.round(chance.next() * 40 - 20)
    return stroke(
      `M${300 + x} ${768 - y}q20 ${-22 + curl} 46 ${curl / 2}`,
      chance.pick([accent.base, accent.dark, accent.deep]),
      15,
    )
  }).join('')
  return (
    groundShadow(290, 500, 846) +
    shape('M290 760C360 700 430 680 500 680S640 700 710 760Z', accent.dark) +
    dried +
    stroke('M500 740C506 640 500 560 500 470', main.dark, 22) +
    placed(leaf, 492, 640, 0.98, -52) +
    placed(leaf, 508, 610, 1, 48) +
    placed(leaf, 500, 510, 0.86, -3) +
    art.inside(
      DISH,
      shape(DISH, '#FFFDF6') +
        art.batik({ x: 200, y: 766, width: 600, height: 40 }, { line: main.base, cloth: '#FFFDF6' }, 40) +
        shaded('M800 740H640L600 860H800Z', 0.12),
    )
  )
}
