import { defineMiddleware } from 'astro:middleware'

/** The front server hands `locals.site` on; Astro's development server has none, so it is put together here. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  if (import.meta.env.DEV) {
    const { developmentSite } = await import('./developmentSite.ts')
    locals.site ??= await developmentSite()
    locals.clientAddress ??= '127.0.0.1'
  }
  return next()
})
