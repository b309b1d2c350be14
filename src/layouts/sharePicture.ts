import type { Picture } from '#catalogue/model.ts'
import { pictureUrl } from '#catalogue/pictureUrl.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { frameMessages } from '#i18n/messages/frame.ts'
import { syndicationMessages } from '#i18n/messages/syndication.ts'
import { translator } from '#i18n/messages.ts'
import { CARD_SIZE } from '#syndication/shareCard/cardSize.ts'

const WIDTH = 960

/** What a page's frame needs to know to have the page shared with a picture. */
export interface Shared {
  readonly locale: Locale
  readonly title: string
  /** The path of its drawn card. */
  readonly card?: string | undefined
  /** Else a picture of the CMS. */
  readonly picture?: Picture | undefined
}

/** The picture that chats show of a page: its card, its picture, or the site's. */
export function sharePicture({ locale, title, card, picture }: Shared, site: URL) {
  const address = (path: string) => new URL(path, site).href
  if (card)
    return { url: address(card), ...CARD_SIZE, alt: translator(syndicationMessages, locale)('cardAlt', { title }) }
  if (picture) {
    const height = Math.round((Math.min(WIDTH, picture.width) / picture.width) * picture.height)
    const url = address(pictureUrl(picture, WIDTH, 'jpg'))
    return { url, width: Math.min(WIDTH, picture.width), height, alt: textIn(picture.alt, locale) }
  }
  return { url: address('/share.png'), ...CARD_SIZE, alt: translator(frameMessages, locale)('siteName') }
}
