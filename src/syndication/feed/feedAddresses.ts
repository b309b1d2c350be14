import type { Locale } from '#i18n/locale.ts'

/** Feeds for readers, by the name in their addresses: new products, stories. */
export const READER_FEEDS = ['produk', 'cerita'] as const
/** All feeds; `merchant` is for Google's Merchant Center. */
export const FEEDS = [...READER_FEEDS, 'merchant'] as const
export type FeedName = (typeof FEEDS)[number]

export function feedPath(name: FeedName, locale: Locale): string {
  return `/umpan/${locale}/${name}.xml`
}
