import { type DrawForm, groundShadow, lit, shaded, shape, stroke } from '../art.ts'
import { LOOK } from '../colours.ts'

const HANGING =
  'M236 214H764V786Q720 812 676 786Q632 812 588 786Q544 812 500 786Q456 812 412 786Q368 812 324 786Q280 812 236 786Z'

/** A length of batik over its wooden rack. */
export const cloth: DrawForm = (art) => {
  const { main, accent } = art
  const folds = [0, 1, 2, 3, 4, 5]
    .map((i) => {
      const x = 236 + i * 88
      return lit(`M${x + 6} 200h26v620h-26Z`, 0.12) + shaded(`M${x + 62} 200h26v620h-26Z`, 0.16)
    })
    .join('')
  return (
    groundShadow(330) +
    stroke('M168 842V196M832 842V196', '#6E4930', 30) +
    stroke('M162 842V196M826 842V196', '#8A5C3E', 14) +
    stroke('M110 842H226M774 842H890', '#6E4930', 28) +
    art.inside(
      HANGING,
      art.batik({ x: 230, y: 200, width: 540, height: 640 }, { line: accent.base, cloth: main.base }, 106) +
        shape('M230 640H770V840H230Z', main.deep) +
        Array.from({ length: 11 }, (_, i) =>
          shape(`M${236 + i * 48} 764L${260 + i * 48} 664L${284 + i * 48} 764Z`, accent.base),
        ).join('') +
        Array.from({ length: 11 }, (_, i) => `<circle cx="${260 + i * 48}" cy="736" r="9" fill="${main.deep}"/>`).join(
          '',
        ) +
        stroke('M230 646H770M230 774H770', accent.light, 9) +
        folds,
    ) +
    stroke('M130 204H870', '#6E4930', 36) +
    stroke('M130 197H870', '#A57650', 18) +
    shape('M236 186H764V232H236Z', main.deep) +
    lit('M236 186H764V202H236Z', 0.25) +
    `<circle cx="118" cy="202" r="28" fill="${LOOK.turmeric}"/><circle cx="882" cy="202" r="28" fill="${LOOK.turmeric}"/>`
  )
}
