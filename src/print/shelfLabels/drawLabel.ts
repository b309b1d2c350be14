import { Image, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { LOOK } from '#cms/content/drawings/colours.ts'
import { GROWING, lookOf, MUTED } from '../paper/look.ts'
import { WEIGHT } from '../paper/paperFonts.ts'
import { qrCode } from '../paper/qrCode.ts'
import { points, SHEET } from './labelGrid.ts'
import type { ShelfLabel } from './labelSheet.ts'

export const MARK_SIDE = 11
/** Printers move a sheet by a millimetre or two: nothing stands nearer to a sticker's edge. */
const INSET = points(2.6)
const QR_SIDE = points(24)
/** Letters of a name for which there is room in its usual size. */
const LONG_NAME = 34
const ONE_LINE = { maxLines: 1, textOverflow: 'ellipsis' } as const

/** A label: name, price and maker beside a QR code that leads to the product. @param at its corner, in points */
export function drawLabel(
  label: ShelfLabel,
  at: { readonly left: number; readonly top: number },
  mark: Buffer,
): ReactElement {
  const { words } = lookOf('id')
  const small = { fontSize: 6.5, color: MUTED, ...ONE_LINE }
  const name = label.name.length > LONG_NAME ? { fontSize: 8, maxLines: 4 } : { fontSize: 10.5, maxLines: 3 }
  return h(
    View,
    {
      style: {
        position: 'absolute',
        left: at.left,
        top: at.top,
        width: points(SHEET.width),
        height: points(SHEET.height),
        padding: INSET,
        flexDirection: 'row',
        gap: 4,
      },
    },
    h(
      View,
      { style: { ...GROWING, justifyContent: 'space-between' } },
      h(
        View,
        { style: { gap: 1 } },
        words(label.name, { ...name, fontWeight: WEIGHT.title, lineHeight: 1.15, textOverflow: 'ellipsis' }),
        label.english && words(label.english, small),
        words(label.maker, small),
      ),
      words(label.price, { fontSize: 13, fontWeight: WEIGHT.title, color: LOOK.green }),
    ),
    h(
      View,
      { style: { width: QR_SIDE, justifyContent: 'space-between' } },
      qrCode(label.link, QR_SIDE),
      words(label.link.replace(/^https?:\/\//, ''), { ...small, fontSize: 5, textAlign: 'center' }),
      h(
        View,
        { style: { flexDirection: 'row', alignItems: 'center', justifyContent: 'center', gap: 3 } },
        h(Image, { src: mark, style: { width: MARK_SIDE, height: MARK_SIDE } }),
        words(label.sample ? `Contoh · ${label.shelf}` : label.shelf, { ...small, fontWeight: WEIGHT.title }),
      ),
    ),
  )
}
