import { type BatikColours, batikKindOf, batikPattern } from './batik.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Tones, tonesOf } from './colours.ts'
import type { Emblem, PictureDrawing } from './drawing.ts'

/** What a form draws with. Forms stand on y = 840 around x = 500, in a space of 1000 × 1000 units. */
export interface Art {
  readonly main: Tones
  readonly accent: Tones
  readonly chance: Chance
  readonly emblem: Emblem | undefined
  /** `content` seen only inside the path `d`. */
  inside(d: string, content: string): string
  /** A filled rectangle of the drawing's batik. `size` is the tile's side. */
  batik(area: Area, colours: BatikColours, size?: number): string
}
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type DrawForm = (art: Art) => string

export function artOf(drawing: PictureDrawing, prefix: string): Art {
  const chance = chanceOf(drawing.id)
  const kind = batikKindOf(drawing.motif ?? drawing.id)
  let used = 0
  const freshId = () => {
    used += 1
    return `${prefix}${used}`
  }
  return {
    main: tonesOf(drawing.main),
    accent: tonesOf(drawing.accent),
    chance,
    emblem: drawing.emblem,
    inside(d, content) {
      const id = freshId()
      return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content}</g>`
    },
    batik({ x, y, width, height }, colours, size = height) {
      const id = freshId()
      return (
        `<g transform="translate(${x} ${y})">${batikPattern(id, { kind, size, ...colours })}` +
        `<rect width="${width}" height="${height}" fill="url(#${id})"/></g>`
      )
    },
  }
}

/** The soft shadow on the ground, falling to the lower right. */
export function groundShadow(halfWidth: number, x = 500, y = 842): string {
  return (
    `<ellipse cx="${x + 44}" cy="${y}" rx="${halfWidth * 1.16}" ry="${16 + halfWidth * 0.1}" fill="#1D2823" opacity=".1"/>` +
    `<ellipse cx="${x + 14}" cy="${y - 4}" rx="${halfWidth * 0.98}" ry="${8 + halfWidth * 0.06}" fill="#1D2823" opacity=".18"/>`
  )
}

/** A shape in one colour. */
export function shape(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`
}

/** A round-ended line. */
export function stroke(d: string, colour: string, width: number, opacity = 1): string {
  return (
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"` +
    `${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`
  )
}

/** What the light lays on an edge, and what it leaves in the shade. */
export const lit = (d: string, opacity = 0.2) => shape(d, '#FFFFFF', opacity)
export const shaded = (d: string, opacity = 0.14) => shape(d, '#14211C', opacity)

/** A filled circle, or an ellipse when `ry` is given. */
export function disc(x: number, y: number, rx: number, fill: string, ry = rx, opacity = 1): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`
}

/** `content` moved to (x, y), scaled and turned (degrees) about its own origin. */
export function placed(content: string, x: number, y: number, scale = 1, turn = 0): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${content}</g>`
}
