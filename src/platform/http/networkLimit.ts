import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { isThisMachine, networkOf } from './clientNetwork.ts'

export interface NetworkLimit {
  /** Counts one more from an address; false when its network has had enough. */
  takes(clientAddress: string): Promise<boolean>
}

/** How much one network may do in a time (seconds), counted in memory. */
export function createNetworkLimit(limit: { readonly points: number; readonly duration: number }): NetworkLimit {
  const limiter = new RateLimiterMemory(limit)
  return {
    async takes(clientAddress) {
      const network = networkOf(clientAddress)
      if (isThisMachine(network)) return true
      try {
        await limiter.consume(network)
        return true
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return false
        throw refused
      }
    },
  }
}
