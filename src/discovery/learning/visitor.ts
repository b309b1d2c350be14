import { isRobot } from './robots.ts'

/** Whoever asks, as far as it matters for counting; it is kept nowhere. */
export interface Visitor {
  readonly clientAddress: string
  /** Whether a person asks and will see the answer: no crawler, and no browser that fetches ahead. */
  readonly isPerson: boolean
}

/** Browsers say so when they fetch ahead of a click (https://fetch.spec.whatwg.org/#sec-purpose-header); older ones by the others. */
const AHEAD = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']

export function visitorOf({ headers }: Pick<Request, 'headers'>, clientAddress: string): Visitor {
  const ahead = AHEAD.some((name) => /prefetch|prerender|preview/.test(headers.get(name) ?? ''))
  return { clientAddress, isPerson: !ahead && !isRobot(headers.get('user-agent')) }
}
