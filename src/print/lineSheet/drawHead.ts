import { Image, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { LOOK } from '#cms/content/drawings/colours.ts'
import { printMessages } from '#i18n/messages/print.ts'
import { translator } from '#i18n/messages.ts'
import { batikCloth, markPicture } from '../paper/drawings.ts'
import { GROWING, type Look, lookOf, MUTED } from '../paper/look.ts'
import { WEIGHT } from '../paper/paperFonts.ts'
import { qrCode } from '../paper/qrCode.ts'
import { drawFacts } from './drawFacts.ts'
import type { LineSheet } from './lineSheet.ts'

const A4_WIDTH = 595.28
const STRIP = 18
const MARK_SIDE = 26
const QR_SIDE = 80

/** What a sheet begins with: whose it is, what must be known of it, and the way to its page. @param margin in points */
export function drawHead(sheet: LineSheet, margin: number): ReactElement {
  const look = lookOf(sheet.locale)
  const t = translator(printMessages, sheet.locale)
  return h(
    View,
    { style: { marginBottom: 8 } },
    h(Image, {
      src: batikCloth(sheet.batikOf, A4_WIDTH, STRIP),
      style: { width: A4_WIDTH, height: STRIP, marginTop: -margin, marginHorizontal: -margin },
    }),
    letterhead(sheet, look),
    sheet.sample && sampleBand(sheet.sample, look),
    h(
      View,
      { style: { ...look.row, gap: 18 } },
      h(
        View,
        { style: GROWING },
        look.words(sheet.sign, { fontSize: 9, fontWeight: WEIGHT.title, color: LOOK.clay }),
        look.words(sheet.title, { fontSize: 22, fontWeight: WEIGHT.title, lineHeight: 1.25, marginTop: 2 }),
        look.words(sheet.text, { fontSize: 10, color: MUTED, marginTop: 3, marginBottom: 8 }),
        drawFacts(sheet.facts, look, { columns: 2, size: 9 }),
      ),
      h(
        View,
        { style: { width: QR_SIDE } },
        qrCode(sheet.address, QR_SIDE),
        look.words(t('scan'), { fontSize: 7, color: MUTED, textAlign: 'center' }),
      ),
    ),
    h(
      View,
      {
        style: { marginTop: 10, paddingVertical: 7, paddingHorizontal: 9, borderRadius: 5, backgroundColor: LOOK.mist },
      },
      ...sheet.notes.map((note) => look.words(note, { fontSize: 7.5 })),
    ),
  )
}

function letterhead({ locale, issued }: LineSheet, look: Look): ReactElement {
  const name = translator(printMessages, locale)('author')
  return h(
    View,
    { style: { ...look.row, alignItems: 'center', gap: 7, marginTop: 14, marginBottom: 12 } },
    h(Image, { src: markPicture(MARK_SIDE), style: { width: MARK_SIDE, height: MARK_SIDE } }),
    look.words(name, { fontSize: 13, fontWeight: WEIGHT.title, color: LOOK.night }),
    h(View, { style: GROWING }),
    look.words(issued, { fontSize: 8, color: MUTED }),
  )
}

function sampleBand(words: string, look: Look): ReactElement {
  return h(
    View,
    {
      style: {
        backgroundColor: LOOK.turmeric,
        borderRadius: 4,
        paddingVertical: 4,
        paddingHorizontal: 9,
        marginBottom: 10,
      },
    },
    look.words(words, { fontSize: 9, fontWeight: WEIGHT.title, color: LOOK.night }),
  )
}
