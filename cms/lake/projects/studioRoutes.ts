import type { Route } from '../http/call.ts'
import { empty, json } from '../http/reply.ts'

const get = (pattern: RegExp, answer: unknown): Route => ({ method: 'GET', pattern, handle: () => json(answer) })
const post = (pattern: RegExp, answer: unknown): Route => ({ method: 'POST', pattern, handle: () => json(answer) })

/**
 * What the Studio asks of Sanity's other services: news, plans, telemetry, schedules, its media library.
 * There are none here; each answer is the empty one the Studio takes for that.
 */
export function studioRoutes(): readonly Route[] {
  return [
    get(/^\/ping$/, {}),
    get(/^\/data\/ping(\/[^/]+)?$/, {}),
    {
      method: 'GET',
      pattern: /^\/check\/cors$/,
      handle: () => json({ result: { allowed: true, withCredentials: true } }),
    },
    get(/^\/features$/, []),
    get(/^\/help$/, { resources: { title: '', sectionArray: [] } }),
    get(/^\/journey\/announcements$/, []),
    get(/^\/journey\/(trial|unclaimed-project)$/, {}),
    { method: 'GET', pattern: /^\/journey\/.+$/, handle: () => json({ message: 'Not found' }, 404) },
    get(/^\/intake\/telemetry-status$/, { status: 'denied' }),
    { method: 'POST', pattern: /^\/intake\/.+$/, handle: () => empty(204) },
    get(/^\/subscriptions\/project\/.+$/, { planTypeId: 'embedded', featureTypes: {} }),
    get(/^\/schedules\/[^/]+\/[^/]+$/, { schedules: [] }),
    get(/^\/media-libraries$/, { data: [] }),
    get(/^\/access\/requests\/me$/, []),
    get(/^\/access\/project\/[^/]+\/requests$/, []),
    get(/^\/geoip\/country$/, { countryCode: 'ID' }),
    post(/^\/descriptors\/(claim|synchronize)$/, {}),
  ]
}
