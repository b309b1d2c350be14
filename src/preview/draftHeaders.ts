/**
 * Headers of a page that shows drafts: it is kept nowhere and found by nobody, the Studio beside it may frame it, and the
 * overlays for editing may add styles by a nonce (scripts may not).
 */
export function setDraftHeaders(headers: Headers, styleNonce: string): void {
  headers.set('cache-control', 'private, no-store')
  headers.set('x-robots-tag', 'noindex, nofollow')
  headers.set('x-frame-options', 'SAMEORIGIN')
  for (const name of ['cdn-cache-control', 'cache-tag']) headers.delete(name)
  const policy = headers.get('content-security-policy')
  if (!policy) return
  headers.set(
    'content-security-policy',
    policy
      .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
      .replace('style-src ', `style-src 'nonce-${styleNonce}' `),
  )
}
