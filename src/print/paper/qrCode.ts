import { Path, Svg } from '@react-pdf/renderer'
import encodeQR from 'qr'
import { createElement as h, type ReactElement } from 'react'
import { LOOK } from '#cms/content/drawings/colours.ts'

/** Bare modules around a code, by which readers find it (ISO/IEC 18004). */
const QUIET = 4

/** The dark modules of a code as a path, a unit each, and how many there are on a side, the quiet zone included. */
export function qrPath(text: string): { readonly d: string; readonly side: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const bars = rows.flatMap((modules, y) => {
    const row = modules.map((dark) => (dark ? '#' : ' ')).join('')
    return [...row.matchAll(/#+/g)].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
  })
  return { d: bars.join(''), side: rows.length }
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
