import type { Business } from '#catalogue/model.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { syndicationMessages } from '#i18n/messages/syndication.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'
import { pictureAddress } from '../pictureAddress.ts'
import type { StructuredThing } from './structuredData.ts'

/** A maker, where she is and what area she is of. https://developers.google.com/search/docs/appearance/structured-data/local-business */
export function makerThing(business: Business, locale: Locale, site: URL): StructuredThing {
  const { portrait, location, locality } = business
  const url = new URL(pathTo('business', locale, business.slug), site).href
  return {
    '@type': 'LocalBusiness',
    name: business.name,
    description: textIn(business.tagline, locale),
    disambiguatingDescription: business.isSample ? translator(syndicationMessages, locale)('sampleMaker') : undefined,
    url,
    image: portrait && pictureAddress(portrait, site),
    telephone: business.phone,
    email: business.email,
    foundingDate: business.foundedYear && String(business.foundedYear),
    sameAs: [business.website, ...business.marketplaces.map((link) => link.url)].filter((each) => each !== undefined),
    address: {
      '@type': 'PostalAddress',
      streetAddress: business.address,
      addressLocality: `${locality.subdistrict.name}, ${locality.district.name}, Malang`,
      addressRegion: 'Jawa Timur',
      addressCountry: 'ID',
    },
    areaServed: { '@type': 'City', name: 'Malang' },
    geo: location && { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lng },
  }
}
