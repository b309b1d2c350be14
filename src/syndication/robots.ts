/**
 * What robots shall not fetch, and where the sitemap is. Private pages are not named here: a robot that may not fetch a
 * page cannot see that it must not be listed. https://developers.google.com/search/docs/crawling-indexing/block-indexing
 */
export function robotsText(site: URL): string {
  return `User-agent: *
Disallow: /studio
Disallow: /api/

Sitemap: ${new URL('/sitemap.xml', site).href}
`
}
