import { RateLimiterMemory } from 'rate-limiter-flexible'

const QUARTER_HOUR = 15 * 60

/** How often one may ask for sign-in links. */
export interface SignInLimits {
  /** Whether this request is within the client's limit. */
  allowsClient(address: string): Promise<boolean>
  /** Whether this mailbox may be sent another link. Refusal is not shown: it would tell that the address exists. */
  allowsMailbox(email: string): Promise<boolean>
}

export function createSignInLimits(): SignInLimits {
  const clients = new RateLimiterMemory({ points: 20, duration: QUARTER_HOUR })
  const mailboxes = new RateLimiterMemory({ points: 5, duration: QUARTER_HOUR })
  const allows = async (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
    limiter.consume(key).then(
      () => true,
      () => false,
    )
  return {
    allowsClient: (address) => allows(clients, address),
    allowsMailbox: (email) => allows(mailboxes, email.toLowerCase()),
  }
}
