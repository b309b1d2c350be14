import type { AstroCookies } from 'astro'
import { type Basket, basketCookieName, formatBasket, parseBasket } from '#inquiry/basket.ts'
import type { Config } from '#platform/config.ts'

const LIFE_SECONDS = 60 * 86_400

/** The visitor's basket. */
export function readBasket(cookies: AstroCookies, config: Config): Basket {
  return parseBasket(cookies.get(basketCookieName(config.site.secure))?.value)
}

/** Keeps the basket in the visitor's browser; an empty one is forgotten. */
export function writeBasket(cookies: AstroCookies, config: Config, basket: Basket): void {
  const { secure } = config.site
  const shared = { path: '/', secure, sameSite: 'lax', httpOnly: false } as const
  if (basket.length === 0) cookies.delete(basketCookieName(secure), shared)
  else cookies.set(basketCookieName(secure), formatBasket(basket), { ...shared, maxAge: LIFE_SECONDS })
}
