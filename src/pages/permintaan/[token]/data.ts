import type { APIRoute } from 'astro'
import { setPrivateHeaders } from '../_privateHeaders.ts'

/** Everything that is kept about an inquiry, for its buyer to take along. */
export const GET: APIRoute = async ({ params, locals }) => {
  const inquiry = await locals.site.inquiries.byToken(params['token'] ?? '')
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' })
  setPrivateHeaders(headers)
  if (!inquiry) return new Response('{}', { status: 404, headers })
  headers.set('content-disposition', `attachment; filename="${inquiry.reference}.json"`)
  return new Response(JSON.stringify(inquiry, null, 2), { headers })
}
