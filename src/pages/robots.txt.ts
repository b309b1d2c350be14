import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ locals }) =>
  new Response(locals.site.syndication.robots(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
