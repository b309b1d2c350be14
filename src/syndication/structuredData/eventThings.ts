import type { Facility, SiteSettings } from '#catalogue/model.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import type { StructuredThing } from './structuredData.ts'

/**
 * The coming dates of a kind of help, from a day on (ISO 8601). The CMS knows no room for them, so the place is the city.
 * https://developers.google.com/search/docs/appearance/structured-data/event
 */
export function eventThings(
  facility: Facility,
  settings: SiteSettings,
  from: string,
  locale: Locale,
  site: URL,
): readonly StructuredThing[] {
  const address = (path: string) => new URL(path, site).href
  return facility.nextDates
    .filter(({ date }) => date >= from)
    .map(({ date, title }) => ({
      '@type': 'Event',
      name: textIn(title, locale),
      description: textIn(facility.summary, locale),
      startDate: date,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      url: address(pathTo('facility', locale, facility)),
      location: {
        '@type': 'Place',
        name: 'Kota Malang',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Malang',
          addressRegion: 'Jawa Timur',
          addressCountry: 'ID',
        },
      },
      organizer: {
        '@type': 'Organization',
        name: textIn(settings.officeName, locale),
        url: address(pathTo('about', locale)),
      },
    }))
}
