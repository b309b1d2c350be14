import { type DocumentResolver, defineDocuments } from 'sanity/presentation'
import { ANSWERS_TO } from '../../schema/answersTo.ts'
import { INFO_PAGES, PAGES_BY_TYPE, type PageAddress } from './pageAddresses.ts'

const routesOf = ({ id, en, ar }: PageAddress) => [id, en, ar]

/** Beside a page of the site: the document that it is about. */
export const mainDocuments: DocumentResolver[] = defineDocuments([
  ...Object.entries(PAGES_BY_TYPE).map(([type, address]) => ({
    route: routesOf(address),
    filter: `_type == "${type}" && (${ANSWERS_TO})`,
    params: ({ params }: { readonly params: Record<string, string> }) => ({ slug: params['slug'] ?? '' }),
  })),
  ...Object.entries(INFO_PAGES).map(([slug, address]) => ({
    route: routesOf(address),
    filter: '_type == "page" && slug.current == $slug',
    params: { slug },
  })),
  { route: ['/', '/en', '/ar'], type: 'siteSettings' },
])
