import type {
  DocumentLocationResolverObject,
  DocumentLocationResolvers,
  DocumentLocationsState,
} from 'sanity/presentation'
import { addressOf, PAGES_BY_TYPE, SHARED_PAGES } from './pageAddresses.ts'

/** Above a document's form: the pages that show it, one a language. */
export const locations: DocumentLocationResolvers = {
  ...Object.fromEntries([...Object.keys(PAGES_BY_TYPE), 'page'].map((type) => [type, ownPage(type, 'slug.current')])),
  ...Object.fromEntries(Object.keys(SHARED_PAGES).map((type) => [type, statesOf(type, undefined)])),
  certificate: ownPage('business', 'business.slug.current'),
}

/** @param slugPath where the slug of the page stands, seen from the document */
function ownPage(type: string, slugPath: string): DocumentLocationResolverObject<'slug'> {
  return { select: { slug: slugPath }, resolve: (value) => statesOf(type, value?.slug) }
}

function statesOf(type: string, slug: unknown): DocumentLocationsState {
  const address = addressOf(type, typeof slug === 'string' ? slug : undefined)
  if (!address) return { message: 'Isi alamat halaman dulu untuk melihat pratinjau.', tone: 'caution' }
  return {
    locations: [
      { title: 'Bahasa Indonesia', href: address.id },
      { title: 'English', href: address.en },
      { title: 'العربية', href: address.ar },
    ],
  }
}
