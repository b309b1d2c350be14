/** Parameters that links from campaigns and chats carry and no page reads. */
const TRACKING = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|igshid|ttclid)$/

/**
 * Answers that are sent while they are written (they may be as long as the catalogue, and robots alone ask for them), and
 * scanned labels, of which each counts.
 */
const NEVER_SHARED = /^\/(?:sitemap\/|umpan\/\w+\/merchant\.xml$|r\/)/

/**
 * The key of a page in the cache, or undefined when it must not be kept. Only addresses without parameters are kept:
 * searches are endless in number and cheap to answer.
 * However a path is escaped, it is one page.
 */
export function cacheKey(url: URL): string | undefined {
  if (NEVER_SHARED.test(url.pathname)) return undefined
  for (const name of url.searchParams.keys()) {
    if (!TRACKING.test(name)) return undefined
  }
  try {
    return url.pathname
      .split('/')
      .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
      .join('/')
  } catch {
    return undefined
  }
}
