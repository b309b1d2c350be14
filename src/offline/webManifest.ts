import { DIRECTION, type Locale } from '#i18n/locale.ts'
import { frameMessages } from '#i18n/messages/frame.ts'
import { offlineMessages } from '#i18n/messages/offline.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'

export function manifestPath(locale: Locale): string {
  return `/manifes/${locale}.webmanifest`
}

/** What a phone needs to install the site in a language (https://www.w3.org/TR/appmanifest/). */
export function webManifest(locale: Locale): object {
  const t = translator(frameMessages, locale)
  const home = pathTo('home', locale)
  const shortcut = (name: string, url: string) => ({ name, url })
  return {
    id: home,
    name: t('siteName'),
    short_name: translator(offlineMessages, locale)('shortName'),
    description: t('siteDescription'),
    lang: locale,
    dir: DIRECTION[locale],
    start_url: home,
    scope: '/',
    display: 'standalone',
    background_color: '#fbf7ef',
    theme_color: '#16352b',
    icons: [
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
    ],
    shortcuts: [
      shortcut(t('products'), pathTo('discovery', locale)),
      shortcut(t('makers'), pathTo('businesses', locale)),
    ],
  }
}
