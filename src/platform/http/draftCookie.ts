/** The cookie by which an editor sees drafts. What stands in it is `src/preview`'s concern. */
export function draftCookieName(secure: boolean): string {
  return secure ? '__Host-pratinjau' : 'pratinjau'
}

const CARRIED = /(?:^|;\s*)(?:__Host-)?pratinjau=/

/**
 * Whether a request carries such a cookie, true or not. Its answer then neither comes from the page cache nor goes there:
 * no mistake in judging the cookie can show a draft to somebody else.
 */
export function carriesDraftCookie(cookieHeader: string | null | undefined): boolean {
  return CARRIED.test(cookieHeader ?? '')
}
