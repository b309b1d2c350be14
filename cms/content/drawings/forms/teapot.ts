import { type DrawForm, disc, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const BODY = 'M300 440C340 390 660 390 700 440C790 560 770 760 640 842H360C230 760 210 560 300 440Z'

/** A round teapot, its belt in batik. */
export const teapot: DrawForm = (art) => {
  const { main, accent } = art
  return (
    groundShadow(270) +
    stroke('M704 520C900 440 920 740 736 744', main.dark, 54) +
    stroke('M704 516C888 442 906 728 736 732', main.base, 38) +
    shape('M300 700C190 700 180 560 120 470L96 448L170 424C240 470 260 560 310 580Z', main.base) +
    lit('M120 470L96 448L130 438C200 500 220 600 290 640L280 690C190 680 180 560 120 470Z', 0.2) +
    disc(134, 438, 40, main.deep, 12) +
    art.inside(
      BODY,
      shape('M200 380H800V860H200Z', main.base) +
        art.batik({ x: 200, y: 574, width: 600, height: 120 }, { line: main.pale, cloth: accent.base }, 120) +
        stroke('M200 564H800M200 704H800', main.pale, 10) +
        lit('M300 420H400C340 540 340 720 430 850H340C220 760 210 560 300 420Z', 0.2) +
        shaded('M700 420H620C690 540 680 720 570 850H660C790 760 790 560 700 420Z', 0.17),
    ) +
    disc(500, 424, 196, main.dark, 36) +
    shape('M312 418C330 340 420 300 500 300S670 340 688 418Q600 448 500 448T312 418Z', accent.base) +
    lit('M312 418C330 340 420 300 500 300C430 330 390 370 390 440Q330 432 312 418Z', 0.22) +
    shaded('M688 418C670 340 580 300 500 300C600 330 630 370 626 440Q670 430 688 418Z', 0.14) +
    shape('M470 310H530L520 276H480Z', accent.dark) +
    disc(500, 250, 42, accent.light) +
    disc(488, 238, 14, accent.pale)
  )
}
