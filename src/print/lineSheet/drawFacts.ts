import { View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { type Look, MUTED } from '../paper/look.ts'
import type { Fact } from './lineSheet.ts'

const GAP = 6

/** Facts in columns, each under what it is of. @param size of the facts' letters in points */
export function drawFacts(
  facts: readonly Fact[],
  look: Look,
  { columns, size }: { readonly columns: number; readonly size: number },
): ReactElement {
  const before = look.end === 'right' ? 'paddingRight' : 'paddingLeft'
  return h(
    View,
    { style: { ...look.row, flexWrap: 'wrap', rowGap: 4 } },
    ...facts.map(({ term, value }) =>
      h(
        View,
        { style: { width: `${100 / columns}%`, [before]: GAP } },
        look.words(term, { fontSize: size - 1.8, color: MUTED }),
        look.words(value, { fontSize: size }),
      ),
    ),
  )
}
