import type { Readiness } from './readiness.ts'

export type ReadinessState = 'ready' | 'partly' | 'not' | 'unknown'

/** How many things may be missing for a product to count as nearly ready. */
const NEARLY = 2

/** A readiness in one word, as the dot shows it: full, half, empty, or none where nothing could be judged. */
export function readinessState({ ready, met, missing }: Readiness): ReadinessState {
  if (ready) return 'ready'
  const owed = missing.filter(({ requirement }) => requirement.severity === 'must').length
  if (owed === 0) return 'unknown'
  return owed <= NEARLY && met.length > 0 ? 'partly' : 'not'
}
