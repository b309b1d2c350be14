import type { Transformation } from './transformation.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Region extends Size {
  readonly left: number
  readonly top: number
}

const LONGEST_EDGE = 5000

/** The wanted size in device pixels; an edge may be left open. */
export function targetOf(wish: Transformation): Partial<Size> {
  const scaled = (edge: number | undefined): number | undefined =>
    edge && Math.min(Math.round(edge * wish.dpr), LONGEST_EDGE)
  return { width: scaled(wish.w ?? wish['max-w']), height: scaled(wish.h ?? wish['max-h']) }
}

/** Which part of the original is drawn: `rect`, and within it what a crop around the focal point leaves. */
export function regionFor(whole: Size, wish: Transformation): Region {
  const rect = rectOf(whole, wish)
  const { width, height } = targetOf(wish)
  if (wish.fit !== 'crop' || wish.crop !== 'focalpoint' || !width || !height) return rect
  return aroundFocus(rect, { width, height }, wish)
}

function rectOf(whole: Size, { rect }: Transformation): Region {
  const [left = 0, top = 0, width = 0, height = 0] = rect?.split(',').map(Number) ?? []
  const isInside = width > 0 && height > 0 && left < whole.width && top < whole.height
  if (!isInside) return { left: 0, top: 0, ...whole }
  return { left, top, width: Math.min(width, whole.width - left), height: Math.min(height, whole.height - top) }
}

/** The largest part of the wanted shape that has the focal point as near to its middle as the edges allow. */
function aroundFocus(rect: Region, target: Size, wish: Transformation): Region {
  const scale = Math.min(rect.width / target.width, rect.height / target.height)
  const width = Math.max(1, Math.floor(target.width * scale))
  const height = Math.max(1, Math.floor(target.height * scale))
  const start = (focus: number, length: number, piece: number): number =>
    Math.round(Math.min(Math.max(focus * length - piece / 2, 0), length - piece))
  return {
    left: rect.left + start(wish['fp-x'], rect.width, width),
    top: rect.top + start(wish['fp-y'], rect.height, height),
    width,
    height,
  }
}
