import { Image, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { LOOK } from '#cms/content/drawings/colours.ts'
import { batikCloth } from '../paper/drawings.ts'
import { GROWING, hairline, type Look, MUTED } from '../paper/look.ts'
import { WEIGHT } from '../paper/paperFonts.ts'
import { qrCode } from '../paper/qrCode.ts'
import { drawDot } from './drawDot.ts'
import { drawFacts } from './drawFacts.ts'
import type { SheetRow } from './lineSheet.ts'

const PICTURE = 76
const QR_SIDE = 54

/** A product. It stays whole: what has no room goes to the next page. @param picture the path of a JPEG file */
export function drawRow(row: SheetRow, picture: string | undefined, look: Look): ReactElement {
  return h(
    View,
    { wrap: false },
    hairline(),
    h(
      View,
      { style: { ...look.row, gap: 11, paddingVertical: 9 } },
      h(Image, {
        src: picture ?? batikCloth(row.batikOf, PICTURE, PICTURE),
        style: { width: PICTURE, height: PICTURE, borderRadius: 8, objectFit: 'cover' },
      }),
      h(
        View,
        { style: { ...GROWING, gap: 5 } },
        heading(row, look),
        ...row.remarks.map((remark) => look.words(remark, { fontSize: 8.5, color: LOOK.green })),
        row.facts.length > 0 && drawFacts(row.facts, look, { columns: 5, size: 8 }),
        row.certificates.length > 0 && certificates(row, look),
        row.markets.length > 0 && markets(row, look),
      ),
      row.address ? qrCode(row.address, QR_SIDE) : h(View, { style: { width: QR_SIDE } }),
    ),
  )
}

function heading({ name, maker, price, about }: SheetRow, look: Look): ReactElement {
  return h(
    View,
    { style: { ...look.row, gap: 10 } },
    h(
      View,
      { style: GROWING },
      look.words(name, { fontSize: 11, fontWeight: WEIGHT.title }),
      maker && look.words(maker, { fontSize: 8, color: MUTED }),
    ),
    h(
      View,
      { style: { alignItems: look.end === 'right' ? 'flex-end' : 'flex-start' } },
      price && look.words(price, { fontSize: 11, fontWeight: WEIGHT.title, textAlign: look.end }),
      about && look.words(about, { fontSize: 8, color: MUTED, textAlign: look.end }),
    ),
  )
}

function certificates(row: SheetRow, look: Look): ReactElement {
  return h(
    View,
    { style: { ...look.row, flexWrap: 'wrap', columnGap: 12 } },
    ...row.certificates.map((words) => look.words(words, { fontSize: 7 })),
  )
}

function markets(row: SheetRow, look: Look): ReactElement {
  return h(
    View,
    { style: { ...look.row, flexWrap: 'wrap', columnGap: 10, rowGap: 1 } },
    ...row.markets.map(({ state, words }) =>
      h(
        View,
        { style: { ...look.row, alignItems: 'center', gap: 3 } },
        drawDot(state),
        look.words(words, { fontSize: 7 }),
      ),
    ),
  )
}
