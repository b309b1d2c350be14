import type { APIRoute } from 'astro'
import { LOCALES } from '#i18n/locale.ts'
import { ROUTES, type RouteName } from '#i18n/routes.ts'

/** Pages that are the same for everybody and kept: to fetch one ahead costs little, and tells nobody anything. */
const FETCHED_AHEAD: readonly RouteName[] = [
  'home',
  'product',
  'category',
  'businesses',
  'business',
  'district',
  'collection',
  'exportHub',
  'market',
  'programme',
  'facilities',
  'facility',
  'place',
  'stories',
  'story',
]

const patterns = FETCHED_AHEAD.flatMap((route) =>
  LOCALES.map((locale) => ROUTES[route][locale].replace('[slug]', ':slug')),
)

/**
 * Rules by which browsers that know them fetch a page when somebody is about to press its link (the pointer rests on it, or
 * the press begins): https://wicg.github.io/nav-speculation/speculation-rules.html. Pages name this file in a header.
 */
export const GET: APIRoute = () =>
  Response.json(
    { prefetch: [{ where: { href_matches: patterns }, eagerness: 'moderate' }] },
    { headers: { 'content-type': 'application/speculationrules+json', 'cache-control': 'public, max-age=3600' } },
  )
