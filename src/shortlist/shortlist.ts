/** Slugs of the products a visitor put aside, the latest first. */
export type Shortlist = readonly string[]

/** A cookie holds 4 KB; slugs are cut at 96 characters, most have 30. */
const MAX_LENGTH = 40
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LIFE_SECONDS = 180 * 86_400

/** The cookie's name: it holds slugs joined by full stops, and scripts may read it so that kept pages can show it. */
export const shortlistCookieName = (secure: boolean): string => (secure ? '__Host-simpanan' : 'simpanan')

const isSlug = (text: string): boolean => text.length <= 96 && SLUG.test(text)

/** The slugs among some words, each once, as many as a list holds. */
export const toShortlist = (words: readonly string[]): Shortlist =>
  [...new Set(words)].filter(isSlug).slice(0, MAX_LENGTH)

/** Reads the cookie's value; whatever is no slug is left out. */
export const parseShortlist = (cookie: string | undefined): Shortlist => toShortlist((cookie ?? '').split('.'))

export const formatShortlist = (list: Shortlist): string => list.join('.')

/** The attributes with which the cookie is kept, for `document.cookie` and for the server alike. */
export const shortlistCookie = (secure: boolean) =>
  ({ path: '/', secure, sameSite: 'lax', httpOnly: false, maxAge: LIFE_SECONDS }) as const

/** The list with products added in front. The oldest leave a full list. */
export const withProducts = (list: Shortlist, slugs: readonly string[]): Shortlist => toShortlist([...slugs, ...list])

export const withoutProduct = (list: Shortlist, slug: string): Shortlist => list.filter((other) => other !== slug)
