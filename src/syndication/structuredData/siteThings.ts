import type { SiteSettings } from '#catalogue/model.ts'
import { PARAM_NAMES } from '#discovery/searchUrl.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { frameMessages } from '#i18n/messages/frame.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import type { StructuredThing } from './structuredData.ts'

/**
 * The site with its search, and the office that runs it, for the home page.
 * https://developers.google.com/search/docs/appearance/site-names
 * https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox
 * https://developers.google.com/search/docs/appearance/structured-data/organization
 */
export function siteThings(settings: SiteSettings, locale: Locale, site: URL): readonly StructuredThing[] {
  const t = translator(frameMessages, locale)
  const address = (path: string) => new URL(path, site).href
  const home = address(pathTo('home', locale))
  return [
    {
      '@type': 'WebSite',
      name: t('siteName'),
      description: t('siteDescription'),
      inLanguage: locale,
      url: home,
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${address(pathTo('discovery', locale))}?${PARAM_NAMES[locale].text}={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
    {
      '@type': 'GovernmentOrganization',
      name: textIn(settings.officeName, locale),
      url: address(pathTo('about', locale)),
      logo: address('/apple-touch-icon.png'),
      email: settings.officeEmail,
      telephone: settings.officePhone,
      address: {
        '@type': 'PostalAddress',
        streetAddress: settings.officeAddress,
        addressLocality: 'Malang',
        addressRegion: 'Jawa Timur',
        addressCountry: 'ID',
      },
    },
  ]
}
