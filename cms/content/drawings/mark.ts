import { LOOK } from './colours.ts'

/** The site's mark as SVG: a kawung flower in a window, 40 units wide. */
export const MARK =
  `<path fill="${LOOK.night}" d="M2 20a18 18 0 0 1 36 0v12a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6Z"/><g fill="${LOOK.turmeric}">` +
  [45, 135, 225, 315]
    .map((angle) => `<path d="M20 21.5q7.4-6 0-14.5-7.4 8.5 0 14.5" transform="rotate(${angle} 20 21.5)"/>`)
    .join('') +
  `</g><circle fill="${LOOK.paper}" cx="20" cy="21.5" r="2"/>`
