import type { Business } from '#catalogue/model.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { pictureSources } from '../pictureSources.ts'

/** The business in schema.org's words, for search engines. */
export function businessData(business: Business, locale: Locale, site: URL): object {
  const { portrait, location, locality } = business
  return {
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    name: business.name,
    description: textIn(business.tagline, locale),
    url: new URL(pathTo('business', locale, business.slug), site).href,
    image: portrait && new URL(pictureSources(portrait).fallback, site).href,
    telephone: business.phone,
    email: business.email,
    foundingDate: business.foundedYear && String(business.foundedYear),
    address: {
      '@type': 'PostalAddress',
      streetAddress: business.address,
      addressLocality: `${locality.subdistrict.name}, ${locality.district.name}, Malang`,
      addressRegion: 'Jawa Timur',
      addressCountry: 'ID',
    },
    geo: location && { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lng },
  }
}
