import type { Page, Response } from '@playwright/test'
import { EMPTY_SEARCH, searchPath } from '#discovery/searchUrl.ts'
import type { Locale } from '#i18n/locale.ts'
import { pathTo, ROUTES, type RouteName } from '#i18n/routes.ts'
import { comparisonPath, shortlistPath } from '#shortlist/shortlistLink.ts'
import { fillBasket } from '../requestForm.ts'
import { type Prepared, sendEmptyRequest } from './preparations.ts'

/** A kind of page that a visitor can get to see. */
export interface PageType {
  /** Names its screenshots. */
  readonly name: string
  /** Search engines shall list it, so it names itself in each language. */
  readonly listed?: boolean
  /** The only language it comes in. */
  readonly only?: Locale
  /** Of its answer; 200 when not given. */
  readonly status?: number
  /** Shows it in a language; gives its answer, where one goes there straight. */
  readonly open: (page: Page, locale: Locale, prepared: Prepared) => Promise<Response | null>
}

const MASK = 'topeng-malangan-sekartaji'
const COMPARED = ['keripik-tempe-sanan-original', MASK, 'keripik-apel-malang-arjuno', 'kopi-robusta-dampit-kayutangan']

const at =
  (route: RouteName, segment?: string): PageType['open'] =>
  (page, locale) =>
    page.goto(pathTo(route, locale, segment))
const listed = (route: RouteName, segment?: string, name: string = route): PageType => ({
  name,
  listed: true,
  open: at(route, segment),
})
const unlisted = (route: RouteName, segment?: string): PageType => ({ name: route, open: at(route, segment) })

/** Every page of `ROUTES`, in each state that looks different, and those that show that something went wrong. */
export const PAGE_TYPES: readonly PageType[] = [
  listed('home'),
  listed('discovery'),
  {
    name: 'discovery-filtered',
    open: (page, locale) => page.goto(searchPath({ ...EMPTY_SEARCH, text: 'keripk tempe', priceTo: 20_000 }, locale)),
  },
  {
    name: 'discovery-nothing',
    open: (page, locale) => page.goto(searchPath({ ...EMPTY_SEARCH, text: 'xqzwv' }, locale)),
  },
  listed('product', 'keripik-tempe-sanan-original'),
  listed('product', MASK, 'product-craft'),
  listed('category', 'keripik'),
  unlisted('shortlist'),
  { name: 'shortlist-filled', open: (page, locale) => page.goto(shortlistPath(COMPARED, locale)) },
  unlisted('compare'),
  { name: 'compare-filled', open: (page, locale) => page.goto(comparisonPath(COMPARED, locale)) },
  listed('businesses'),
  listed('business', 'dapur-contoh-sanan'),
  unlisted('lineSheet', 'dapur-contoh-sanan'),
  listed('district', 'blimbing'),
  listed('collection', 'keripik-untuk-auckland'),
  listed('exportHub'),
  listed('market', 'saudi-arabia'),
  unlisted('inquiry'),
  { name: 'inquiry-filled', open: (page, locale) => fillBasket(page, locale).then(() => null) },
  { name: 'inquiry-refused', open: (page, locale) => sendEmptyRequest(page, locale).then(() => null) },
  {
    name: 'inquiryStatus',
    open: async (page, locale, prepared) => page.goto(pathTo('inquiryStatus', locale, await prepared.requestToken())),
  },
  { name: 'inquiryStatus-unknown', status: 404, open: at('inquiryStatus', 'x'.repeat(43)) },
  { name: 'office', only: 'id', open: async (page, _, prepared) => page.goto(await prepared.officePath()) },
  listed('programme'),
  listed('facilities'),
  listed('facility', 'sertifikasi-halal'),
  listed('place', 'umkm-center'),
  listed('stories'),
  listed('story', 'satu-keripik-dua-label'),
  listed('about'),
  listed('privacy'),
  listed('accessibility'),
  unlisted('offline'),
  {
    name: 'not-found',
    status: 404,
    open: (page, locale) => page.goto(`${pathTo('home', locale)}/nothing-here`.replace('//', '/')),
  },
  { name: 'failure', only: 'id', status: 500, open: (page) => page.goto('/500') },
  {
    name: 'service-away',
    status: 503,
    open: async (page, locale, prepared) => page.goto(await prepared.addressWithoutSearch(pathTo('discovery', locale))),
  },
]

/** Routes of pages that the list above forgets; sheets to print are no pages. */
export const FORGOTTEN_ROUTES = Object.entries(ROUTES)
  .filter(([route, { id }]) => !id.endsWith('.pdf') && !PAGE_TYPES.some(({ name }) => name === route))
  .map(([route]) => route)
