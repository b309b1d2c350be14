/** Letters that come faster than this are a burst (a held key, a pasted word): of it only the last is asked about. */
const BURST_MS = 60

/** Asks the site as someone types or chooses. There is always one question at most. */
export interface LatestQuestion {
  /**
   * Asks something new. What was asked before is given up: its signal is aborted, and its answer must not be shown any more.
   * While one types, a question waits for the end of a burst; letters at a person's speed are asked at once.
   */
  ask(question: (signal: AbortSignal) => Promise<void>, pace: 'now' | 'typing'): void
  /** Gives up what is being asked. */
  giveUp(): void
}

export function createLatestQuestion(): LatestQuestion {
  let asking = new AbortController()
  let waiting: ReturnType<typeof setTimeout> | undefined
  let lastTyped = Number.NEGATIVE_INFINITY

  const giveUp = () => {
    clearTimeout(waiting)
    asking.abort()
  }
  return {
    ask(question, pace) {
      giveUp()
      asking = new AbortController()
      const { signal } = asking
      const now = performance.now()
      const burst = pace === 'typing' && now - lastTyped < BURST_MS
      if (pace === 'typing') lastTyped = now
      if (burst) waiting = setTimeout(() => void question(signal), BURST_MS)
      else void question(signal)
    },
    giveUp,
  }
}
