import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const FRONT = 'M196 404Q196 380 220 380H780Q804 380 804 404V810Q804 842 772 842H228Q196 842 196 810Z'

/** A stitched wallet standing a little open, cards at its edge. */
export const wallet: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(320) +
    shape('M236 330Q238 300 268 302L770 322Q800 324 798 354L790 700H230Z', main.deep) +
    shape('M290 286Q292 270 308 272L720 290Q734 292 732 306L724 600H290Z', LOOK.paper) +
    shape('M290 310L732 330L731 362L290 344Z', accent.base) +
    shape('M262 338Q264 324 278 324L748 342Q760 344 759 356L750 600H262Z', accent.light) +
    shape('M262 338Q264 324 278 324L500 332V420H262Z', accent.pale, 0.6) +
    art.inside(
      FRONT,
      shape('M190 370H810V850H190Z', main.base) +
        art.batik({ x: 190, y: 690, width: 620, height: 110 }, { line: main.light, cloth: main.dark }, 110) +
        lit('M196 380H330L250 850H196Z', 0.13) +
        shaded('M804 380H730V850H804Z', 0.17) +
        stroke('M190 684H810M190 806H810', main.light, 5),
    ) +
    `<path d="M220 410Q220 404 226 404H774Q780 404 780 410V804Q780 818 766 818H234Q220 818 220 804Z" fill="none" stroke="${main.pale}" stroke-width="6" stroke-dasharray="22 13"/>` +
    shape('M804 516H690Q650 516 650 556V596Q650 636 690 636H804Z', main.dark) +
    shape('M804 516H690Q650 516 650 556V566H804Z', main.light, 0.5) +
    `<circle cx="708" cy="576" r="29" fill="${LOOK.turmeric}"/><circle cx="708" cy="576" r="14" fill="#B97E12"/><circle cx="700" cy="566" r="8" fill="#FFE3A0"/>`
  )
}
