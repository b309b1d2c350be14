import type { StructuredThing } from './structuredData.ts'

/** A page's list of other pages, by their paths, in order. https://developers.google.com/search/docs/appearance/structured-data/carousel */
export function listThing(name: string, paths: readonly string[], site: URL): StructuredThing {
  return {
    '@type': 'ItemList',
    name,
    numberOfItems: paths.length,
    itemListElement: paths.map((path, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: new URL(path, site).href,
    })),
  }
}
