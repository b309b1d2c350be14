import { Document, type DocumentProps, Page } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { markPicture } from '../paper/drawings.ts'
import { drawLabel, MARK_SIDE } from './drawLabel.ts'
import { labelPlace } from './labelGrid.ts'
import type { LabelSheet } from './labelSheet.ts'

/** Labels on A4 sheets of stickers, to be printed at their actual size. */
export function drawLabelSheet({ title, labels, start }: LabelSheet): ReactElement<DocumentProps> {
  const mark = markPicture(MARK_SIDE)
  const placed = labels.map((label, index) => ({ label, place: labelPlace(start + index) }))
  const sheets = [...Map.groupBy(placed, ({ place }) => place.sheet)]
  const author = 'Etalase Malang'
  return h(
    Document,
    { title, author, creator: author, producer: author, language: 'id' },
    ...sheets.map(([number, onSheet]) =>
      h(Page, { key: number, size: 'A4' }, ...onSheet.map(({ label, place }) => drawLabel(label, place, mark))),
    ),
  )
}
