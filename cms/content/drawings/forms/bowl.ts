import { type DrawForm, disc, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const BODY = 'M190 440H810C806 600 730 760 600 800H400C270 760 194 600 190 440Z'

/** A glazed bowl on its foot. */
export const bowl: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(250) +
    shape('M392 780H608L624 842H376Z', main.dark) +
    shape('M392 780H470L462 842H376Z', main.base) +
    art.inside(
      BODY,
      shape(BODY, main.base) +
        art.batik({ x: 180, y: 524, width: 640, height: 116 }, { line: main.pale, cloth: accent.base }, 116) +
        stroke('M180 514H820M180 650H820', main.pale, 10) +
        lit('M190 440H310C316 600 370 740 460 802H400C270 760 194 600 190 440Z', 0.2) +
        shaded('M810 440H680C670 600 620 740 530 802H600C730 760 806 600 810 440Z', 0.17),
    ) +
    disc(500, 440, 310, main.light, 76) +
    disc(500, 448, 286, accent.base, 62) +
    shape('M214 448A286 62 0 0 1 600 390Q420 400 370 504Q230 484 214 448Z', accent.light, 0.6) +
    `<ellipse cx="500" cy="458" rx="190" ry="34" fill="none" stroke="${accent.light}" stroke-width="7"/>`
  )
}
