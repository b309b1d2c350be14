/** Parameters that links from campaigns and chats carry and no page reads. */
const TRACKING = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|igshid|ttclid)$/

/**
 * The key of a page in the cache, or undefined when it must not be kept. Only addresses without parameters are kept:
 * searches are endless in number and cheap to answer.
 */
export function cacheKey(url: URL): string | undefined {
  for (const name of url.searchParams.keys()) {
    if (!TRACKING.test(name)) return undefined
  }
  return url.pathname
}
