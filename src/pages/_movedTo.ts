/**
 * Where a page lies that was asked for by another of its names (a slug of another language): the address that this language
 * has for it, with the query. Undefined where it was asked for by that address.
 */
export function movedTo(asked: URL, path: string): string | undefined {
  return decodeURI(asked.pathname) === decodeURI(path) ? undefined : path + asked.search
}
