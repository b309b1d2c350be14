import type { CatalogueWalk } from '#catalogue/catalogueWalk.ts'
import type { Picture } from '#catalogue/model.ts'
import type { Locale } from '#i18n/locale.ts'
import { pathsTo, type RouteName } from '#i18n/routes.ts'

/** The sitemap's files, in each language; `pages` holds all that are few. */
export const SITEMAP_KINDS = ['pages', 'stories', 'makers', 'products'] as const
export type SitemapKind = (typeof SITEMAP_KINDS)[number]

/** A page that search engines may list, in each language. */
export interface ListedPage {
  readonly paths: Readonly<Record<Locale, string>>
  readonly updatedAt?: string | undefined
  readonly pictures: readonly Picture[]
}

/** Pages that stand for no document. Private pages, searches and print sheets are listed nowhere. */
const STANDING: readonly RouteName[] = [
  'home',
  'discovery',
  'businesses',
  'exportHub',
  'programme',
  'facilities',
  'stories',
]
const INFO_ROUTES: Readonly<Record<string, RouteName>> = {
  tentang: 'about',
  privasi: 'privacy',
  aksesibilitas: 'accessibility',
}
const FEW: readonly RouteName[] = ['category', 'district', 'collection', 'market', 'facility', 'place']

/** The kinds of which there are many, with the type of their documents, which is their route's name too. */
export const MANY = { stories: 'story', makers: 'business', products: 'product' } as const satisfies Record<
  Exclude<SitemapKind, 'pages'>,
  RouteName
>

async function* documentPages(walk: CatalogueWalk, type: RouteName, after: string): AsyncGenerator<ListedPage[]> {
  for await (const documents of walk.listedDocuments(type, after)) {
    yield documents.map((document) => ({ ...document, paths: pathsTo(type, document) }))
  }
}

async function* infoPages(walk: CatalogueWalk): AsyncGenerator<ListedPage[]> {
  for await (const documents of walk.listedDocuments('page', '')) {
    yield documents.flatMap(({ slug, ...rest }) => {
      const route = INFO_ROUTES[slug]
      return route ? [{ ...rest, paths: pathsTo(route) }] : []
    })
  }
}

/** The pages of a kind, some at a time, from the one after an id on. */
export async function* listedPages(
  walk: CatalogueWalk,
  kind: SitemapKind,
  after: string,
): AsyncGenerator<readonly ListedPage[]> {
  if (kind !== 'pages') return yield* documentPages(walk, MANY[kind], after)
  yield STANDING.map((route) => ({ paths: pathsTo(route), pictures: [] }))
  for (const type of FEW) yield* documentPages(walk, type, '')
  yield* infoPages(walk)
}
