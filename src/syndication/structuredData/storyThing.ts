import type { SiteSettings, Story } from '#catalogue/model.ts'
import { type Locale, textIn } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { pictureAddress } from '../pictureAddress.ts'
import type { StructuredThing } from './structuredData.ts'

/** A story, written by the office. https://developers.google.com/search/docs/appearance/structured-data/article */
export function storyThing(story: Story, settings: SiteSettings, locale: Locale, site: URL): StructuredThing {
  const address = (path: string) => new URL(path, site).href
  return {
    '@type': 'Article',
    headline: textIn(story.title, locale),
    description: textIn(story.excerpt, locale),
    url: address(pathTo('story', locale, story)),
    image: story.picture && [pictureAddress(story.picture, site)],
    datePublished: story.publishedOn,
    dateModified: story.updatedAt,
    author: {
      '@type': 'Organization',
      name: textIn(settings.officeName, locale),
      url: address(pathTo('about', locale)),
    },
    about: story.business && {
      '@type': 'LocalBusiness',
      name: story.business.name,
      url: address(pathTo('business', locale, story.business.slug)),
      address: { '@type': 'PostalAddress', addressLocality: 'Malang', addressCountry: 'ID' },
    },
  }
}
