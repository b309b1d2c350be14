import { type DrawForm, disc, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const SHADE = 'M372 160H628L752 506Q500 560 248 506Z'

/** A table lamp, lit, its shade pierced or woven. */
export const lamp: DrawForm = (art) => {
  const { main, accent } = art
  return (
    `<circle cx="500" cy="380" r="380" fill="#FFF3C9" opacity=".5"/><circle cx="500" cy="400" r="280" fill="#FFE9A6" opacity=".45"/>` +
    groundShadow(180) +
    shape('M470 520H530V640H470Z', accent.dark) +
    shape('M470 520H494V640H470Z', accent.base) +
    shape('M452 596C300 640 300 800 420 842H580C700 800 700 640 548 596Z', accent.base) +
    art.inside(
      'M452 596C300 640 300 800 420 842H580C700 800 700 640 548 596Z',
      art.batik({ x: 300, y: 676, width: 400, height: 84 }, { line: accent.pale, cloth: accent.deep }, 84) +
        lit('M452 596C300 640 300 800 420 842H470C370 780 380 660 470 596Z', 0.2) +
        shaded('M548 596C700 640 700 800 580 842H520C640 780 630 660 530 596Z', 0.18),
    ) +
    shape('M392 826H608Q620 826 620 838V846H380V838Q380 826 392 826Z', accent.deep) +
    art.inside(
      SHADE,
      shape('M230 140H770V560H230Z', main.base) +
        `<circle cx="500" cy="400" r="230" fill="#FFE08A" opacity=".5"/>` +
        stroke(
          Array.from({ length: 15 }, (_, i) => `M${390 + i * 16} 150L${262 + i * 35} 560`).join(''),
          main.dark,
          7,
          0.55,
        ) +
        stroke(
          Array.from({ length: 9 }, (_, i) => `M220 ${200 + i * 42}Q500 ${230 + i * 44} 780 ${200 + i * 42}`).join(''),
          main.dark,
          8,
          0.55,
        ) +
        lit('M372 160H440L350 540H230Z', 0.2) +
        shaded('M628 160H580L660 540H770Z', 0.14),
    ) +
    stroke('M252 506Q500 558 748 506', accent.base, 22) +
    disc(500, 160, 130, accent.base, 20) +
    disc(500, 158, 104, '#FFF3C9', 12)
  )
}
