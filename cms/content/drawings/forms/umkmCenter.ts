import { type DrawForm, disc, lit, placed, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const NICHE = 'M-56 150V0A56 56 0 0 1 56 0V150Z'

/** A building under a joglo roof, its windows full of goods, the mountain behind. */
export const umkmCenter: DrawForm = (art) => {
  const { main, accent } = art
  const goods = [
    shape('M-26 150L-20 70H20L26 150Z', LOOK.red) + disc(0, 112, 12, LOOK.paper),
    shape('M-30 150V96H30V150ZM-22 92V76H22V92Z', LOOK.turmeric),
    shape('M-12 74H12Q8 96 24 110Q40 150 0 150T-24 110Q-8 96 -12 74Z', LOOK.indigo),
    shape('M-34 104H34L26 150H-26Z', LOOK.clay) + stroke('M-24 104Q0 52 24 104', LOOK.bark, 6),
  ]
  const niche = (x: number, i: number) =>
    placed(
      shape('M-68 162V0A68 68 0 0 1 68 0V162Z', LOOK.cream) +
        shape(NICHE, LOOK.night) +
        disc(0, -6, 34, '#2C5546') +
        (goods[i] ?? ''),
      x,
      590,
    )
  const tree = (x: number, y: number, scale: number) =>
    placed(
      shape('M-10 0H10V-120H-10Z', LOOK.bark) +
        disc(0, -190, 96, LOOK.leaf) +
        disc(-26, -214, 58, '#6FA878') +
        disc(40, -150, 50, LOOK.green),
      x,
      y,
      scale,
    )
  return (
    shape('M0 0H1000V1000H0Z', LOOK.sky) +
    disc(770, 230, 84, '#F6D98C') +
    shape('M-40 640L240 300L360 420L500 250L760 540L1040 420V760H-40Z', '#A9C5C9') +
    shape('M0 640Q260 560 520 620T1000 590V800H0Z', '#8DB594') +
    tree(90, 800, 1.1) +
    tree(930, 800, 0.95) +
    shape('M150 500H850V800H150Z', main.pale) +
    shape('M150 500H850V540H150Z', main.light) +
    art.batik({ x: 150, y: 500, width: 700, height: 44 }, { line: accent.base, cloth: main.deep }, 44) +
    shape('M90 500L250 390H750L910 500Z', main.base) +
    lit('M90 500L250 390H420L300 500Z', 0.14) +
    shape('M290 394L390 250H610L710 394Z', main.dark) +
    lit('M290 394L390 250H480L420 394Z', 0.16) +
    stroke('M390 250H610', accent.base, 16) +
    stroke('M90 500H910', accent.dark, 14) +
    stroke('M500 240V206', accent.base, 12) +
    disc(500, 196, 16, accent.base) +
    [250, 380, 620, 750].map(niche).join('') +
    shape('M440 800V610A60 60 0 0 1 560 610V800Z', LOOK.green) +
    shape('M452 800V614A48 48 0 0 1 498 570V800Z', '#2F7A5E') +
    disc(490, 700, 7, LOOK.turmeric) +
    [176, 824].map((x) => shape(`M${x - 14} 544H${x + 14}V800H${x - 14}Z`, accent.dark)).join('') +
    shape('M110 790H890V830H110Z', '#D9C3A0') +
    shape('M0 826H1000V1000H0Z', '#C9B48E') +
    shape('M400 826H600L720 1000H280Z', '#E9DBBF') +
    shaded('M600 826L720 1000H640L560 826Z', 0.06)
  )
}
