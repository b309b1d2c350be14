import type { AstroCookies } from 'astro'
import type { Config } from '#platform/config.ts'
import {
  formatShortlist,
  parseShortlist,
  type Shortlist,
  shortlistCookie,
  shortlistCookieName,
} from '#shortlist/shortlist.ts'

/** The visitor's saved products. */
export function readShortlist(cookies: AstroCookies, { site }: Config): Shortlist {
  return parseShortlist(cookies.get(shortlistCookieName(site.secure))?.value)
}

/** Keeps the list in the visitor's browser; an empty one is forgotten. */
export function writeShortlist(cookies: AstroCookies, { site }: Config, list: Shortlist): void {
  const { maxAge, ...attributes } = shortlistCookie(site.secure)
  const name = shortlistCookieName(site.secure)
  if (list.length === 0) cookies.delete(name, attributes)
  else cookies.set(name, formatShortlist(list), { ...attributes, maxAge })
}
