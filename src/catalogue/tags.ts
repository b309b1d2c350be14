/**
 * Cache tags: a page carries one for each document it shows and one for each list it draws from. A published change to a
 * document purges both. Lists: `list:product` stands for "any product".
 */
export function documentTag(type: string, id: string): string {
  return `${type}:${id}`
}

export function listTag(type: string): string {
  return `list:${type}`
}

/** What almost every page shows in its frame: settings, categories, and whether there is sample content. */
export const FRAME_TAGS = [listTag('siteSettings'), listTag('category'), 'samples'] as const

/** The lifetime of a page in the cache, in seconds: freshness comes from purging, so this only bounds a missed purge. */
export const PAGE_LIFETIME = { maxAge: 3600, swr: 86_400 } as const
