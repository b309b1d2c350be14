import { batikOf, batikPattern } from '#cms/content/drawings/batik.ts'
import { LOOK } from '#cms/content/drawings/colours.ts'
import { MARK } from '#cms/content/drawings/mark.ts'
import { DIRECTION } from '#i18n/locale.ts'
import { frameMessages } from '#i18n/messages/frame.ts'
import { translator } from '#i18n/messages.ts'
import { type CardFonts, type Script, WEIGHT } from './cardFonts.ts'
import { CARD_SIZE } from './cardSize.ts'
import { cardText, type TextLook } from './cardText.ts'
import { fitTitle } from './fitTitle.ts'
import type { ShareCard } from './shareCard.ts'

const MARGIN = 72
const WINDOW = { width: 500, arch: 380, top: 62, floor: 522 } as const
const BAND = 36
const TITLE_WIDTH = CARD_SIZE.width - WINDOW.width - 2 * MARGIN
/** Arabic letters reach further above and below their line. */
const LINE_HEIGHT = { latin: 1.14, arabic: 1.36 } as const
/** Between the sign and the title below it. */
const SIGN_GAP = { latin: 14, arabic: 34 } as const
const TEXT_SIZE = 30

/**
 * A card as SVG: the picture in its arched window on one side, what it is on the other, the maker's batik below. Arabic
 * cards have their sides changed. `picture` is a data URL.
 */
export function drawShareCard(card: ShareCard, picture: string | undefined, fonts: CardFonts): string {
  const rightToLeft = DIRECTION[card.locale] === 'rtl'
  const { width, height } = CARD_SIZE
  const windowLeft = rightToLeft ? 0 : width - WINDOW.width
  const textStart = rightToLeft ? width - MARGIN : MARGIN
  const script = rightToLeft ? 'arabic' : 'latin'

  /** A line that begins at the reader's side. */
  const line = (text: string, y: number, look: TextLook, x = textStart) =>
    cardText(text, script, { x, y, anchor: rightToLeft ? 'end' : 'start' }, look)

  const title = fitTitle(card.title, TITLE_WIDTH, fonts.widthOf)
  const step = title.size * LINE_HEIGHT[script]
  const top = (height - BAND - title.lines.length * step) / 2 - 40
  const titleLines = title.lines.map((text, index) =>
    line(text, top + title.size + index * step, { size: title.size, weight: WEIGHT.title, fill: LOOK.ink }),
  )
  const textSize = Math.min(TEXT_SIZE, TITLE_WIDTH / fonts.widthOf(card.text))
  const below = top + title.lines.length * step + 62
  const markLeft = rightToLeft ? width - MARGIN - 48 : MARGIN
  const nameStart = textStart + (rightToLeft ? -64 : 64)

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">`,
    `<defs>${batikPattern('batik', batikOf(card.batikOf, BAND))}</defs>`,
    `<rect width="${width}" height="${height}" fill="${LOOK.paper}"/>`,
    windowWith(picture, windowLeft),
    line(card.sign, top - SIGN_GAP[script], { size: 28, weight: WEIGHT.title, fill: LOOK.clay }),
    ...titleLines,
    line(card.text, below, { size: textSize, weight: WEIGHT.text, fill: LOOK.green }),
    `<g transform="translate(${markLeft} 508) scale(1.2)">${MARK}</g>`,
    line(
      translator(frameMessages, card.locale)('siteName'),
      543,
      { size: TEXT_SIZE, weight: WEIGHT.title, fill: LOOK.night },
      nameStart,
    ),
    card.sample ? sampleSign(card.sample, windowLeft, script, fonts) : '',
    `<rect y="${height - BAND}" width="${width}" height="${BAND}" fill="url(#batik)"/>`,
    '</svg>',
  ].join('')
}

function windowWith(picture: string | undefined, left: number): string {
  const { width, arch, top, floor } = WINDOW
  const start = left + (width - arch) / 2
  const radius = arch / 2
  const niche = `M${start} ${floor}V${top + radius}a${radius} ${radius} 0 0 1 ${arch} 0V${floor}Z`
  return (
    `<clipPath id="niche"><path d="${niche}"/></clipPath>` +
    `<rect x="${left}" width="${width}" height="${CARD_SIZE.height}" fill="${LOOK.night}"/>` +
    `<path d="${niche}" fill="${picture ? LOOK.mist : 'url(#batik)'}"/>` +
    (picture
      ? `<image x="${start}" y="${top}" width="${arch}" height="${floor - top}" preserveAspectRatio="xMidYMid slice" clip-path="url(#niche)" xlink:href="${picture}"/>`
      : '') +
    `<rect x="${start - 24}" y="${floor}" width="${arch + 48}" height="18" rx="4" fill="${LOOK.clay}"/>`
  )
}

function sampleSign(text: string, windowLeft: number, script: Script, fonts: CardFonts): string {
  const look = { size: 26, weight: WEIGHT.title, fill: LOOK.night }
  const width = fonts.widthOf(text) * look.size + 40
  const centre = windowLeft + WINDOW.width / 2
  return (
    `<rect x="${centre - width / 2}" y="452" width="${width}" height="48" rx="24" fill="${LOOK.turmeric}"/>` +
    cardText(text, script, { x: centre, y: 485, anchor: 'middle' }, look)
  )
}
