import type { APIContext, APIRoute } from 'astro'
import { isServiceAway } from '#platform/serviceAway.ts'

/** A file for the office. */
export class OfficeFile {
  readonly bytes: Uint8Array
  readonly type: string

  constructor(bytes: Uint8Array, type: string) {
    this.bytes = bytes
    this.type = type
  }
}

/**
 * A route for the office's tools in the Studio. The Studio is under the site's own origin, so no answer carries a CORS
 * header: no other page may read one, nor send the token along.
 * @param answer gives what becomes the answer's JSON, or a file, or undefined when the question makes no sense
 */
export function officeRoute(answer: (context: APIContext) => Promise<object | undefined>): APIRoute {
  const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
  return async (context) => {
    const { officeDoor, log } = context.locals.site
    try {
      const admission = await officeDoor.admit(context.request, context.locals.clientAddress)
      if (admission.kind === 'refused') return new Response(null, { status: admission.status, headers })
      const found = await answer(context)
      if (!found) return new Response(null, { status: 400, headers })
      return found instanceof OfficeFile
        ? new Response(Buffer.from(found.bytes), { headers: { ...headers, 'content-type': found.type } })
        : Response.json(found, { headers })
    } catch (error) {
      if (!isServiceAway(error)) throw error
      log.error({ err: error, requestId: context.locals.requestId }, 'the office’s question not answered')
      return new Response(null, { status: 503, headers: { ...headers, 'retry-after': '5' } })
    }
  }
}
