import { defineMiddleware } from 'astro:middleware'
import { isServiceAway } from '#platform/serviceAway.ts'

export const onRequest = defineMiddleware(async ({ locals, rewrite }, next) => {
  // The front server hands `locals.site` on; Astro's development server has none, so it is put together here.
  if (import.meta.env.DEV) {
    const { developmentSite } = await import('./developmentSite.ts')
    locals.site ??= await developmentSite()
    locals.clientAddress ??= '127.0.0.1'
  }
  try {
    return await next()
  } catch (error) {
    if (!isServiceAway(error)) throw error
    locals.site.log.error({ err: error, requestId: locals.requestId }, 'page without a service that it needs')
    return rewrite('/503')
  }
})
