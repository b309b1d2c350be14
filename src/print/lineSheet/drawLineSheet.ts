import { Document, type DocumentProps, Page, Text, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { printMessages } from '#i18n/messages/print.ts'
import { translator } from '#i18n/messages.ts'
import { hairline, lookOf, MUTED } from '../paper/look.ts'
import { drawHead } from './drawHead.ts'
import { drawRow } from './drawRow.ts'
import { apart, type LineSheet } from './lineSheet.ts'

const MARGIN = 36
const FOOT = { size: 7.5, bottom: 24, room: 52 } as const

/** A line sheet on A4. @param pictures of products, by name: paths of JPEG files */
export function drawLineSheet(
  sheet: LineSheet,
  pictures: Readonly<Record<string, string>>,
): ReactElement<DocumentProps> {
  const { locale, title, sign } = sheet
  const author = translator(printMessages, locale)('author')
  const style = { paddingTop: MARGIN, paddingHorizontal: MARGIN, paddingBottom: FOOT.room }
  return h(
    Document,
    {
      title: `${title} · ${sign}`,
      subject: sheet.text,
      author,
      creator: author,
      producer: author,
      language: locale,
      pageLayout: 'singlePage',
    },
    h(
      Page,
      { size: 'A4', style },
      drawHead(sheet, MARGIN),
      ...sheet.rows.map((row) => drawRow(row, row.picture ? pictures[row.picture] : undefined, lookOf(locale))),
      foot(sheet),
    ),
  )
}

/** At the end of each page. */
function foot({ locale, title, issued }: LineSheet): ReactElement {
  const t = translator(printMessages, locale)
  const look = lookOf(locale)
  // On each page that follows the renderer would multiply a line height again, up to numbers that no PDF can hold.
  const style = { fontSize: FOOT.size, color: MUTED, lineHeight: undefined }
  return h(
    View,
    { fixed: true, style: { position: 'absolute', bottom: FOOT.bottom, left: MARGIN, right: MARGIN, gap: 5 } },
    hairline(),
    h(
      View,
      { style: { ...look.row, justifyContent: 'space-between' } },
      look.words(`${t('author')} · ${apart(title)} · ${issued}`, style),
      h(Text, {
        style: { ...look.text, ...style, textAlign: look.end, width: 110 },
        render: ({ pageNumber, totalPages }) => t('page', { page: pageNumber, pages: totalPages ?? pageNumber }),
      }),
    ),
  )
}
