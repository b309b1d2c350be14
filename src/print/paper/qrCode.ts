import { Path, Svg } from '@react-pdf/renderer'
import encodeQR from 'qr'
import { createElement as h, type ReactElement } from 'react'
import { LOOK } from '#cms/content/drawings/colours.ts'

/** Bare modules around a code, by which readers find it (ISO/IEC 18004). */
const QUIET = 4

/** The dark modules of a code as a path, a unit each, and how many there are on a side, the quiet zone included. */
export function qrPath(text: string): { readonly d: string; readonly side: number } {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const d = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return { d: d.join(''), side: modules.length }
}

/** A QR code of lines, sharp at any size. @param size its side in points, the quiet zone included */
export function qrCode(text: string, size: number): ReactElement {
  const { d, side } = qrPath(text)
  return h(
    Svg,
    { viewBox: `0 0 ${side} ${side}`, style: { width: size, height: size, backgroundColor: '#FFFFFF' } },
    h(Path, { d, fill: LOOK.night }),
  )
}
