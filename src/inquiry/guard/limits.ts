import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from '#platform/database/database.ts'
import { isThisMachine, networkOf } from '#platform/http/clientNetwork.ts'

const HOUR = 3600
const DAY = 24 * HOUR

/** How many inquiries are taken before a person is asked to wait, or the office looks first. */
const LIMITS = {
  addressHour: { points: 5, duration: HOUR },
  addressDay: { points: 20, duration: DAY },
  email: { points: 5, duration: DAY },
  maker: { points: 50, duration: DAY },
  everyone: { points: 600, duration: HOUR },
} as const
type LimitName = keyof typeof LIMITS

export interface Limits {
  /** Counts an inquiry against its sender. Seconds to wait when the sender has had enough, else undefined. */
  sender(clientAddress: string, email: string): Promise<number | undefined>
  /** Counts an inquiry against its makers and the whole site; true when one of them has had more than people would send. */
  flooded(businessIds: readonly string[]): Promise<boolean>
}

/** Counters in the store, and in memory while it does not answer. */
export function createLimits(database: Database): Limits {
  const limiter = (name: LimitName) =>
    new RateLimiterPostgres({
      ...LIMITS[name],
      keyPrefix: name,
      storeClient: database,
      storeType: 'client',
      tableName: 'rate_limits',
      tableCreated: true,
      insuranceLimiter: new RateLimiterMemory({ ...LIMITS[name], keyPrefix: name }),
    })
  const limiters = {
    addressHour: limiter('addressHour'),
    addressDay: limiter('addressDay'),
    email: limiter('email'),
    maker: limiter('maker'),
    everyone: limiter('everyone'),
  }
  /** Milliseconds until the counter is empty again, when it is full. */
  async function excess(name: LimitName, key: string): Promise<number | undefined> {
    try {
      await limiters[name].consume(key)
      return undefined
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return refused.msBeforeNext
      throw refused
    }
  }

  return {
    async sender(clientAddress, email) {
      const network = networkOf(clientAddress)
      const waits = await Promise.all([
        excess('email', email.toLowerCase()),
        ...(isThisMachine(network) ? [] : [excess('addressHour', network), excess('addressDay', network)]),
      ])
      const longest = Math.max(...waits.map((wait) => wait ?? 0))
      return longest > 0 ? Math.ceil(longest / 1000) : undefined
    },
    async flooded(businessIds) {
      const waits = await Promise.all([excess('everyone', 'all'), ...businessIds.map((id) => excess('maker', id))])
      return waits.some((wait) => wait !== undefined)
    },
  }
}
