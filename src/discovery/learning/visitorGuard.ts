import { createHmac, randomBytes } from 'node:crypto'
import { isThisMachine, networkOf } from '#platform/http/clientNetwork.ts'
import { createNetworkLimit } from '#platform/http/networkLimit.ts'
import type { Visitor } from './visitor.ts'

/** What one network may have counted in an hour: a school class, but no flood. */
const AN_HOUR = { points: 300, duration: 3600 }
/** Marks that are held at most, some megabytes; then the day begins anew. */
const MOST_MARKS = 50_000

export interface VisitorGuard {
  /** Whether something that a visitor did is to be counted: the first time that day, within what a network may do. */
  admits(visitor: Visitor, day: string, event: string): Promise<boolean>
  /** Forgets what it knows of another day. */
  turnTo(day: string): void
}

/**
 * Keeps one visitor from weighing more than others, so that a count speaks of occasions and not of a finger on a key. What
 * it needs for that stays in memory: marks under a key that is drawn anew each day, from which neither address nor text can be read.
 */
export function createVisitorGuard(): VisitorGuard {
  const limit = createNetworkLimit(AN_HOUR)
  let today = ''
  let key = randomBytes(32)
  let marks = new Set<string>()

  function beginAnew(): void {
    key = randomBytes(32)
    marks = new Set()
  }

  function turnTo(day: string): void {
    if (day !== today) beginAnew()
    today = day
  }

  function isRepeated(event: string): boolean {
    if (marks.size >= MOST_MARKS) beginAnew()
    const mark = createHmac('sha256', key).update(event).digest('base64url').slice(0, 22)
    if (marks.has(mark)) return true
    marks.add(mark)
    return false
  }

  return {
    async admits({ clientAddress, isPerson }, day, event) {
      if (!isPerson || !(await limit.takes(clientAddress))) return false
      turnTo(day)
      const network = networkOf(clientAddress)
      return isThisMachine(network) || !isRepeated(`${network} ${event}`)
    },
    turnTo,
  }
}
