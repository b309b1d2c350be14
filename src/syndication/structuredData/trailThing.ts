import type { StructuredThing } from './structuredData.ts'

/** A step on the way to a page; the page itself has no `href`. */
export interface TrailStep {
  readonly label: string
  readonly href?: string
}

/** The way to a page. https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export function trailThing(steps: readonly TrailStep[], site: URL): StructuredThing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: href && new URL(href, site).href,
    })),
  }
}
