import { escapeXml } from '../xml.ts'
import { FAMILY, type Script } from './cardFonts.ts'

/** Around a line that runs from right to left: the renderer takes every line for one from left to right. */
const [RIGHT_TO_LEFT, BACK] = ['\u202b', '\u202c']

export interface TextLook {
  readonly size: number
  readonly weight: number
  /** `#RRGGBB`. */
  readonly fill: string
}

export interface TextPlace {
  readonly x: number
  /** The line's foot. */
  readonly y: number
  /** Which part of the line stands at `x`, as SVG counts: from the left, also in Arabic. */
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A line of text as SVG. */
export function cardText(text: string, script: Script, place: TextPlace, look: TextLook): string {
  const directed = script === 'arabic' ? `${RIGHT_TO_LEFT}${text}${BACK}` : text
  return (
    `<text x="${place.x}" y="${place.y}" text-anchor="${place.anchor}" font-family="${FAMILY[script]}" ` +
    `font-size="${look.size}" font-weight="${look.weight}" fill="${look.fill}">${escapeXml(directed)}</text>`
  )
}
