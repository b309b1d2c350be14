import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const FACE = 'M500 250C676 250 742 352 736 486C732 640 640 826 500 838C360 826 268 640 264 486C258 352 324 250 500 250Z'
const CROWN =
  'M252 452C252 250 360 140 500 140C640 140 748 250 748 452C716 376 650 330 594 330Q530 330 500 372Q470 330 406 330C350 330 284 376 252 452Z'

/** A Malangan mask: `main` is the face (its colour tells the character), `accent` the diadem. */
export const mask: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(196, 500, 850) +
    shape(FACE, main.base) +
    art.inside(
      FACE,
      shaded('M500 240C720 240 770 420 740 560C700 760 610 840 500 850C640 720 690 520 640 240Z', 0.12) +
        `<ellipse cx="360" cy="590" rx="52" ry="40" fill="${LOOK.red}" opacity=".16"/><ellipse cx="640" cy="590" rx="52" ry="40" fill="${LOOK.red}" opacity=".16"/>`,
    ) +
    shape(CROWN, accent.base) +
    art.inside(
      CROWN,
      art.batik({ x: 240, y: 120, width: 520, height: 340 }, { line: accent.light, cloth: accent.base }, 92) +
        lit('M240 460C240 240 330 130 440 130C350 190 312 280 306 372Z', 0.16) +
        shaded('M760 460C760 240 700 150 600 130C680 220 690 300 694 372Z', 0.2),
    ) +
    stroke(
      'M256 448C284 380 350 334 406 334Q470 334 500 376Q530 334 594 334C650 334 716 380 744 448',
      LOOK.turmeric,
      18,
    ) +
    shape('M500 88C546 140 560 196 500 262C440 196 454 140 500 88Z', LOOK.turmeric) +
    shape('M500 88C546 140 560 196 500 262C520 200 520 150 500 88Z', '#B97E12') +
    `<circle cx="500" cy="192" r="22" fill="${LOOK.red}"/><circle cx="493" cy="185" r="7" fill="#F0A596"/>` +
    [352, 420, 580, 648]
      .map((x) => `<circle cx="${x}" cy="${x > 400 && x < 600 ? 262 : 288}" r="17" fill="${LOOK.turmeric}"/>`)
      .join('') +
    stroke('M322 462Q376 410 450 450M550 450Q624 410 678 462', LOOK.ink, 17) +
    shape('M318 520Q384 470 456 516Q390 560 318 520Z', LOOK.paper) +
    shape('M544 516Q616 470 682 520Q610 560 544 516Z', LOOK.paper) +
    `<circle cx="394" cy="515" r="20" fill="${LOOK.ink}"/><circle cx="606" cy="515" r="20" fill="${LOOK.ink}"/>` +
    stroke('M314 520Q384 464 460 516M540 516Q616 464 686 520', LOOK.ink, 9) +
    shaded('M500 486L462 628Q500 658 538 628Z', 0.16) +
    lit('M496 486L470 616Q484 624 492 626Z', 0.4) +
    stroke('M466 632Q500 656 534 632', main.deep, 8) +
    stroke('M404 684Q450 654 500 668Q550 654 596 684', LOOK.ink, 13) +
    shape('M424 716Q468 694 500 708Q532 694 576 716Q500 776 424 716Z', LOOK.red) +
    shape('M446 716Q500 726 554 716Q500 738 446 716Z', LOOK.paper) +
    `<circle cx="500" cy="430" r="14" fill="${LOOK.turmeric}"/>` +
    [248, 752]
      .map(
        (x) =>
          `<circle cx="${x}" cy="486" r="27" fill="${LOOK.turmeric}"/><circle cx="${x}" cy="544" r="19" fill="${accent.base}"/><circle cx="${x}" cy="588" r="13" fill="${LOOK.turmeric}"/>`,
      )
      .join('') +
    lit('M330 400Q300 440 296 500Q318 440 350 410Z', 0.35)
  )
}
