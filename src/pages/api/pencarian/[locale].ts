import type { APIRoute } from 'astro'
import { z } from 'zod'
import { visitorOf } from '#discovery/learning/visitor.ts'
import { parseSearch } from '#discovery/searchUrl.ts'
import { isLocale } from '#i18n/locale.ts'

const MOST_CHARACTERS = 2048
/** Ranks on a first page, what comes near included. */
const rank = z.coerce.number().int().min(1).max(24).optional()

/**
 * The discovery page tells which search somebody settled on, or, with `rank`, which of its products she opened. The form has the
 * parameters of the page's own address. Whether it finds anything the site looks up itself. That it comes from our own page
 * the front server has checked.
 */
export const POST: APIRoute = async ({ params, request, locals }) => {
  const { site, clientAddress } = locals
  const { locale } = params
  const body = await request.text()
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  if (body.length > MOST_CHARACTERS) return new Response(null, { status: 413 })
  const form = new URLSearchParams(body)
  const opened = rank.safeParse(form.get('rank') ?? undefined)
  if (!opened.success) return new Response(null, { status: 400 })
  const state = parseSearch(form, locale)
  const visitor = visitorOf(request, clientAddress)
  await (opened.data === undefined
    ? site.searchLearning.searched(visitor, state, locale, () => site.discovery.search(state, locale))
    : site.searchLearning.clicked(visitor, state, locale, opened.data))
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
