/**
 * Where to go back to after signing in: an address below one of the allowed origins, written anew so that nothing
 * but the address itself is left of what was given. Undefined for any other.
 */
export function returnAddress(given: string | null, allowedOrigins: readonly string[]): URL | undefined {
  if (given === null || !URL.canParse(given)) return undefined
  const { origin, pathname, search, username, password } = new URL(given)
  if (username || password || !allowedOrigins.includes(origin)) return undefined
  return new URL(pathname + search, origin)
}
