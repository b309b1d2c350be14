import { createHash } from 'node:crypto'

/** A rendered page as it is kept: its bytes once plain, and once for each encoding somebody asked for. */
export interface CachedPage {
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
  readonly etag: string
  readonly tags: readonly string[]
  readonly encoded: Map<string, Uint8Array>
}

/** What a renderer gives: a response, and for how long (seconds) and under which tags it may be kept. */
export interface RenderedPage {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
  readonly tags: readonly string[]
  readonly maxAge: number
  readonly swr: number
}

interface Entry {
  readonly page: CachedPage
  readonly size: number
  readonly freshUntil: number
  readonly staleUntil: number
}

export interface PageCacheOptions {
  /** Upper bound of all kept pages together, in bytes. */
  readonly maxBytes: number
  readonly now?: () => number
}

/** Room for headers, tags and map entries beside the body. */
const OVERHEAD_BYTES = 1024
/** Purged tags are remembered one by one up to this many; then everything rendered before counts as purged. */
const MAX_REMEMBERED_TAGS = 10_000

/**
 * Rendered pages by key, purged by tag. A page is never kept, nor shared with later requests, when one of its tags was
 * purged after its rendering began: it may show the old content. Least recently used pages leave first.
 */
export class PageCache {
  readonly #maxBytes: number
  readonly #now: () => number
  readonly #entries = new Map<string, Entry>()
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #rendering = new Map<string, Promise<RenderedPage | CachedPage>>()
  readonly #purgedAt = new Map<string, number>()
  #everythingPurgedAt = 0
  /** Counts renderings and purges, so that "before" and "after" need no clock. */
  #moment = 0
  #bytes = 0

  constructor(options: PageCacheOptions) {
    this.#maxBytes = options.maxBytes
    this.#now = options.now ?? Date.now
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#entries.size
  }

  /** The page under a key: fresh, or stale (to be shown only when it can't be rendered anew), or undefined. */
  find(key: string): { page: CachedPage; fresh: boolean } | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    const now = this.#now()
    if (now > entry.staleUntil) {
      this.#remove(key)
      return undefined
    }
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return { page: entry.page, fresh: now <= entry.freshUntil }
  }

  /**
   * Renders a page once for all who ask meanwhile, and keeps it if it may be kept. What may not be kept (it may be one
   * visitor's own) is not shared either: the others then render theirs. Rejects as `render` does.
   */
  async render(key: string, render: () => Promise<RenderedPage>): Promise<RenderedPage | CachedPage> {
    const running = this.#rendering.get(key)
    if (running) {
      const shared = await running.catch(() => undefined)
      return shared && isCachedPage(shared) ? shared : this.#renderAndKeep(key, render)
    }
    const rendering = this.#renderAndKeep(key, render).finally(() => {
      if (this.#rendering.get(key) === rendering) this.#rendering.delete(key)
    })
    this.#rendering.set(key, rendering)
    return rendering
  }

  /** Forgets every page that carries one of the tags, also those being rendered now. */
  purgeTags(tags: Iterable<string>): void {
    const moment = ++this.#moment
    for (const tag of tags) {
      this.#purgedAt.set(tag, moment)
      for (const key of this.#keysByTag.get(tag) ?? []) this.#remove(key)
    }
    this.#rendering.clear()
    if (this.#purgedAt.size > MAX_REMEMBERED_TAGS) {
      this.#everythingPurgedAt = moment
      this.#purgedAt.clear()
    }
  }

  /** Forgets everything. */
  purgeAll(): void {
    this.#everythingPurgedAt = ++this.#moment
    this.#purgedAt.clear()
    this.#rendering.clear()
    for (const key of [...this.#entries.keys()]) this.#remove(key)
  }

  async #renderAndKeep(key: string, render: () => Promise<RenderedPage>): Promise<RenderedPage | CachedPage> {
    const began = ++this.#moment
    return this.#keep(key, await render(), began)
  }

  #keep(key: string, rendered: RenderedPage, began: number): RenderedPage | CachedPage {
    if (rendered.status !== 200 || rendered.maxAge <= 0) return rendered
    const page: CachedPage = {
      headers: rendered.headers,
      body: rendered.body,
      etag: `W/"${createHash('sha256').update(rendered.body).digest('base64url').slice(0, 27)}"`,
      tags: rendered.tags,
      encoded: new Map(),
    }
    const purged =
      began <= this.#everythingPurgedAt || rendered.tags.some((tag) => (this.#purgedAt.get(tag) ?? 0) >= began)
    if (!purged) this.#put(key, page, rendered)
    return page
  }

  #put(key: string, page: CachedPage, rendered: RenderedPage): void {
    this.#remove(key)
    const freshUntil = this.#now() + rendered.maxAge * 1000
    const size = page.body.byteLength + OVERHEAD_BYTES
    this.#entries.set(key, { page, size, freshUntil, staleUntil: freshUntil + rendered.swr * 1000 })
    this.#bytes += size
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      keys.add(key)
      this.#keysByTag.set(tag, keys)
    }
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#remove(oldest)
    }
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.size
    for (const tag of entry.page.tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}

/** Whether `render` gave a page that was kept (or could have been), rather than a plain answer. */
export function isCachedPage(page: RenderedPage | CachedPage): page is CachedPage {
  return 'etag' in page
}
