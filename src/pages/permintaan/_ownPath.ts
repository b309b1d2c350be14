/**
 * The path of one of our own pages, as a form asks to be led to it, or undefined. Read and written again by `URL`, so that nothing
 * (`//host`, `/\host`, control characters) can lead elsewhere.
 */
export function ownPath(path: string): string | undefined {
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path)) return undefined
  const base = 'https://our.invalid'
  const url = URL.parse(path, base)
  return url?.origin === base && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : undefined
}
