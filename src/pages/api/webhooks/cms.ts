import type { APIRoute } from 'astro'
import { readWebhook } from '#discovery/sync/webhook.ts'

/** The CMS tells of published changes; answered when they are public, so that the CMS tells again if that failed. */
export const POST: APIRoute = async ({ request, locals }) => {
  const { config, sync } = locals.site
  const result = await readWebhook(request, config.sanity.webhookSecret)
  if (result.kind === 'refused') return new Response(result.reason, { status: result.status })
  return new Response(null, { status: (await sync.changed(result.changes)) ? 204 : 503 })
}
