import { type Styles, Text, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import { LOOK } from '#cms/content/drawings/colours.ts'
import { DIRECTION, type Locale } from '#i18n/locale.ts'
import { FAMILIES, WEIGHT } from './paperFonts.ts'

export type Style = Styles[string]

/** How things stand on paper in a language; Arabic ones mirrored. All measures are points, 72 to the inch. */
export interface Look {
  /** Children side by side, from where reading begins. */
  readonly row: Style
  /** Text of a page: fonts, direction, room between lines. */
  readonly text: Style
  /** The other end of a line. */
  readonly end: 'left' | 'right'
  /** A text in the look of the page, with what is else about it. */
  words(text: string, style: Style): ReactElement
}

export function lookOf(locale: Locale): Look {
  const direction = DIRECTION[locale]
  const rightToLeft = direction === 'rtl'
  const text: Style = {
    fontFamily: FAMILIES[direction],
    fontWeight: WEIGHT.text,
    direction,
    textAlign: rightToLeft ? 'right' : 'left',
    lineHeight: rightToLeft ? 1.5 : 1.3,
    color: LOOK.ink,
  }
  return {
    row: { flexDirection: rightToLeft ? 'row-reverse' : 'row' },
    text,
    end: rightToLeft ? 'left' : 'right',
    words: (content, style) => h(Text, { style: { ...text, ...style } }, content),
  }
}

/** What takes the room that others leave. */
export const GROWING: Style = { flexGrow: 1, flexShrink: 1, flexBasis: 0 }

/** The colour of what is told by the way. */
export const MUTED = '#5B665F'

/** A thin line across. */
export function hairline(): ReactElement {
  return h(View, { style: { height: 0.5, backgroundColor: '#D9CFBC' } })
}
