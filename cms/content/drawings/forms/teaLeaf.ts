import { type Art, type DrawForm, groundShadow, placed, shaded, shape, stroke } from '../art.ts'

const DISH = 'M214 750H786C780 810 700 846 600 846H400C300 846 220 810 214 750Z'

function dishOfDriedLeaves(art: Art): string {
  const { main, accent, chance } = art
  const curls = Array.from({ length: 34 }, () => {
    const x = Math.round(chance.next() * 420)
    const y = Math.round(chance.next() * (30 + Math.min(x, 420 - x) * 0.34))
    const bend = Math.round(chance.next() * 44 - 22)
    const tone = chance.pick([accent.light, accent.base, accent.dark, main.dark])
    return stroke(`M${272 + x} ${752 - y}q22 ${-26 + bend} 50 ${bend / 2}`, tone, 17)
  }).join('')
  return (
    shape('M270 760C340 690 420 650 500 650S660 690 730 760Z', accent.deep) +
    curls +
    art.inside(
      DISH,
      shape(DISH, '#FFFDF6') +
        art.batik({ x: 200, y: 764, width: 600, height: 46 }, { line: main.base, cloth: '#FFFDF6' }, 46) +
        shaded('M800 740H640L600 860H800Z', 0.12),
    )
  )
}

/** Two leaves and a bud, fresh, beside a dish of dried ones. */
export const teaLeaf: DrawForm = (art) => {
  const { main } = art
  const veins = 'M0 20V-390M0 -80L-54 -140M0 -80L54 -140M0 -170L-60 -232M0 -170L60 -232M0 -260L-46 -312M0 -260L46 -312'
  const leaf =
    shape('M0 0C-110 -110 -104 -300 0 -430C104 -300 110 -110 0 0Z', main.base) +
    shape('M0 0C-110 -110 -104 -300 0 -430Z', main.light) +
    stroke(veins, main.dark, 9)
  const sprig =
    stroke('M0 120C6 40 0 -60 0 -160', main.dark, 22) +
    placed(leaf, -6, 0, 1, -54) +
    placed(leaf, 8, -30, 1.02, 46) +
    placed(leaf, 0, -130, 0.88, -3)
  return (
    groundShadow(220, 630, 844) + placed(dishOfDriedLeaves(art), 270, 160, 0.81) + placed(sprig, 430, 690, 0.98, -16)
  )
}
