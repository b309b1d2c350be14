import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const LEAF =
  'M500 84C560 190 700 330 730 500C756 640 700 720 640 744H360C300 720 244 640 270 500C300 330 440 190 500 84Z'

/** A gunungan: the leaf-shaped figure that opens and closes a shadow play. */
export const puppet: DrawForm = (art) => {
  const { main, accent } = art
  const branches = [
    [560, 150],
    [470, 130],
    [380, 104],
    [300, 70],
  ]
    .map(([y = 0, reach = 0]) => {
      const curl = (side: number) =>
        `M500 ${y}C${500 + side * reach * 0.5} ${y - 10} ${500 + side * reach} ${y - 20} ${500 + side * reach} ${y - 56}`
      const leaf = (side: number) =>
        `<circle cx="${500 + side * reach}" cy="${y - 62}" r="26" fill="${LOOK.leaf}"/><circle cx="${500 + side * reach - 7}" cy="${y - 70}" r="10" fill="#A9CFA4"/>`
      return stroke(curl(1) + curl(-1), accent.deep, 13) + leaf(1) + leaf(-1)
    })
    .join('')
  return (
    groundShadow(150, 500, 858) +
    stroke('M500 700V850', LOOK.bark, 24) +
    stroke('M496 700V850', '#C49A6C', 8) +
    shape(LEAF, accent.base) +
    art.inside(
      LEAF,
      `<g transform="translate(500 440) scale(.86) translate(-500 -440)">${shape(LEAF, main.base)}</g>` +
        art.batik({ x: 260, y: 660, width: 480, height: 90 }, { line: accent.base, cloth: main.deep }, 90) +
        stroke('M260 652H740', accent.light, 8),
    ) +
    stroke('M500 640V210', accent.deep, 24) +
    branches +
    `<circle cx="500" cy="236" r="30" fill="${LOOK.red}"/><circle cx="492" cy="228" r="11" fill="#F0A596"/>` +
    shape('M392 650V580H608V650Z', accent.dark) +
    shape('M364 584L500 500L636 584Z', LOOK.red) +
    shape('M364 584L500 500V520L410 584Z', '#E98A78') +
    shape('M450 650V596H550V650Z', LOOK.night) +
    shape('M456 650V600H498V650ZM502 650V600H544V650Z', LOOK.turmeric) +
    art.inside(
      LEAF,
      lit('M500 84C440 190 300 330 270 500C250 620 280 690 340 740C300 560 340 330 500 84Z', 0.16) +
        shaded('M500 84C560 190 700 330 730 500C750 620 720 690 660 740C700 560 660 330 500 84Z', 0.16),
    )
  )
}
