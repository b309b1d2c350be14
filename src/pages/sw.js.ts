import type { APIRoute } from 'astro'
import source from '#offline/serviceWorker.js?raw'
import { serviceWorkerText } from '#offline/serviceWorkerText.ts'

/** The service worker. It may fetch from here alone: a worker is bound by its own file's policy, not by a page's. */
export const GET: APIRoute = () =>
  new Response(serviceWorkerText(source), {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
      'cache-control': 'no-cache',
    },
  })
