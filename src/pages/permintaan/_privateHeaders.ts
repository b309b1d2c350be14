/** A private page is kept nowhere, found by no search engine, and its address is told to nobody. */
export function setPrivateHeaders(headers: Headers): void {
  headers.set('cache-control', 'no-store')
  headers.set('x-robots-tag', 'noindex, nofollow')
  // `no-referrer` would make browsers send `Origin: null` with this page's forms.
  headers.set('referrer-policy', 'same-origin')
}
