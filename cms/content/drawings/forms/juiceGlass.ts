import { type DrawForm, disc, groundShadow, lit, shaded, shape, stroke } from '../art.ts'

const GLASS = 'M316 270H684L640 810Q636 842 604 842H396Q364 842 360 810Z'

/** A tall glass of juice with a slice on its rim. */
export const juiceGlass: DrawForm = (art) => {
  const { main, accent } = art
  const segments = [0, 60, 120, 180, 240, 300]
    .map((a) => `<path d="M676 232L706 176Q676 158 646 176Z" fill="${accent.light}" transform="rotate(${a} 676 262)"/>`)
    .join('')
  return (
    groundShadow(170) +
    stroke('M470 800L420 150L350 118', '#FFFFFF', 28) +
    stroke('M470 800L420 150L350 118', accent.dark, 8, 0.6) +
    shape(GLASS, '#FFFFFF', 0.55) +
    art.inside(
      GLASS,
      shape('M300 376H700V860H300Z', main.base) +
        shape('M300 800H700V860H300Z', main.dark) +
        disc(500, 376, 184, main.light, 30) +
        shape('M420 450l84 -20 22 84 -84 22ZM540 560l80 24 -24 80 -80 -24Z', '#FFFFFF', 0.3) +
        lit('M330 260H398L420 850H372Z', 0.32) +
        shaded('M684 260H616L590 850H650Z', 0.12),
    ) +
    `<ellipse cx="500" cy="270" rx="184" ry="30" fill="none" stroke="#FFFFFF" stroke-width="10"/>` +
    disc(676, 262, 124, accent.base) +
    disc(676, 262, 106, '#FFF1D2') +
    segments +
    shape('M360 600Q500 640 644 600L640 650Q500 690 364 650Z', '#FFFFFF', 0.14)
  )
}
