import { PageCache } from './pageCache.ts'

const KEY = Symbol.for('etalase.pageCache')

interface Holder {
  [KEY]?: PageCache
}

/** Pages are small (about 30 KB plain); this holds several thousand of them. */
const MAX_BYTES = 192 * 1024 * 1024

/**
 * The process's one page cache. Astro bundles its own copy of this module beside the front server's, so the instance
 * stands on `globalThis` under one symbol.
 */
export function sharedPageCache(): PageCache {
  const holder: typeof globalThis & Holder = globalThis
  holder[KEY] ??= new PageCache({ maxBytes: MAX_BYTES })
  return holder[KEY]
}
