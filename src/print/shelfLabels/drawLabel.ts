import { Image, Text, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { LOOK } from '#cms/content/drawings/colours.ts'
import { lookOf, MUTED } from '../paper/look.ts'
import { WEIGHT } from '../paper/paperFonts.ts'
import { qrCode } from '../paper/qrCode.ts'
import { points, SHEET } from './labelGrid.ts'
import type { ShelfLabel } from './labelSheet.ts'

export const MARK_SIDE = 11
/** Printers move a sheet by a millimetre or two: nothing stands nearer to a sticker's edge. */
const INSET = points(2.6)
const QR_SIDE = points(24)

/** A label: name, price and maker beside a QR code that leads to the product. @param at its corner, in points */
export function drawLabel(
  label: ShelfLabel,
  at: { readonly left: number; readonly top: number },
  mark: Buffer,
): ReactElement {
  const { text } = lookOf('id')
  const small = { ...text, fontSize: 6.5, color: MUTED }
  return h(
    View,
    {
      key: label.link,
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
      { style: { flexGrow: 1, flexShrink: 1, flexBasis: 0, justifyContent: 'space-between' } },
      h(
        View,
        null,
        h(
          Text,
          {
            style: {
              ...text,
              fontSize: 9.5,
              fontWeight: WEIGHT.title,
              lineHeight: 1.15,
              maxLines: 3,
              textOverflow: 'ellipsis',
            },
          },
          label.name,
        ),
        label.english &&
          h(Text, { style: { ...small, maxLines: 1, textOverflow: 'ellipsis', marginTop: 1 } }, label.english),
        h(Text, { style: { ...small, maxLines: 1, textOverflow: 'ellipsis' } }, label.maker),
      ),
      h(Text, { style: { ...text, fontSize: 13, fontWeight: WEIGHT.title, color: LOOK.green } }, label.price),
    ),
    h(
      View,
      { style: { width: QR_SIDE, justifyContent: 'space-between' } },
      qrCode(label.link, QR_SIDE),
      h(
        View,
        { style: { flexDirection: 'row', alignItems: 'center', justifyContent: 'center', gap: 3 } },
        h(Image, { src: mark, style: { width: MARK_SIDE, height: MARK_SIDE } }),
        h(
          Text,
          { style: { ...small, fontWeight: WEIGHT.title, maxLines: 1, textOverflow: 'ellipsis' } },
          label.sample ? `Contoh · ${label.shelf}` : label.shelf,
        ),
      ),
    ),
  )
}
