import { createHash } from 'node:crypto'
import type { Business, Picture, Product } from '#catalogue/model.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { syndicationMessages } from '#i18n/messages/syndication.ts'
import { translator } from '#i18n/messages.ts'

/** To be raised when cards are drawn otherwise: the addresses of all of them change. */
const DRAWING = 2

/** What a card shows. There is no price on it: chats keep pictures for ever. */
export interface ShareCard {
  readonly locale: Locale
  /** A word or two above the title. */
  readonly sign: string
  readonly title: string
  readonly text: string
  /** Whose batik it carries. */
  readonly batikOf: string
  readonly picture?: Picture | undefined
  /** Said on the picture of what is not real. */
  readonly sample?: string | undefined
}

export function productCard(product: Product, locale: Locale): ShareCard {
  const t = translator(syndicationMessages, locale)
  return {
    locale,
    sign: textIn(product.category.title, locale),
    title: textIn(product.name, locale),
    text: t('cardMadeBy', { maker: product.business.name }),
    batikOf: product.business.slug,
    picture: product.pictures[0],
    sample: product.isSample ? t('sampleSign') : undefined,
  }
}

export function makerCard(business: Business, locale: Locale): ShareCard {
  const t = translator(syndicationMessages, locale)
  return {
    locale,
    sign: t('cardMaker'),
    title: business.name,
    text: t('cardPlace', { district: business.locality.district.name }),
    batikOf: business.slug,
    picture: business.portrait,
    sample: business.isSample ? t('sampleSign') : undefined,
  }
}

/** Names what a card shows and how it is drawn: another content is another version. */
export function versionOf(card: ShareCard): string {
  const shown = { ...card, picture: card.picture?.file, drawing: DRAWING }
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16)
}

/** What has cards, by the name that their addresses carry. */
export const CARD_KINDS = ['produk', 'umkm'] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** The path of a card's picture; another content has another path. */
export function shareCardPath(kind: CardKind, slug: string, card: ShareCard): string {
  return `/bagikan/${kind}/${encodeURIComponent(slug)}/${card.locale}-${versionOf(card)}.jpg`
}
