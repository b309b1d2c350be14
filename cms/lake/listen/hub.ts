import type { Commit } from '../documents/transaction.ts'

export type Subscriber = (commit: Commit) => void

/** Tells everyone who listens of each commit, in order. */
export interface Hub {
  subscribe(subscriber: Subscriber): () => void
  publish(commit: Commit): void
}

export function createHub(): Hub {
  const subscribers = new Set<Subscriber>()
  return {
    subscribe(subscriber) {
      subscribers.add(subscriber)
      return () => subscribers.delete(subscriber)
    },
    publish(commit) {
      for (const subscriber of subscribers) subscriber(commit)
    },
  }
}
