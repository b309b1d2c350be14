import { isFilled, valueAt } from './filled.ts'

/**
 * Who misses a fact that is not there, which is what it weighs: without the first kind nobody can buy (3), importers ask
 * for the second before anything else and read English (2), the third helps them decide or reaches the Gulf in Arabic (1).
 */
const WEIGHTS = { everyone: 3, importers: 2, someBuyers: 1 } as const

/** One fact of a profile. */
export interface Fact {
  /** What the owner reads in the list of what is missing. */
  readonly title: string
  /** The field that holds it. */
  readonly path: readonly string[]
  readonly missedBy: keyof typeof WEIGHTS
  /** Whether the value at the path is enough; by default any value that is not empty. */
  readonly isEnough?: (value: unknown) => boolean
}

export interface Completeness {
  /** Whole percent, 100 only when nothing is missing. */
  readonly percent: number
  /** The weightiest first. */
  readonly missing: readonly Fact[]
}

/** How complete a document's profile is, by the facts it should tell. */
export function completenessOf(document: unknown, facts: readonly Fact[]): Completeness {
  const missing = facts.filter(({ path, isEnough = isFilled }) => !isEnough(valueAt(document, path)))
  const all = weightOf(facts)
  return {
    percent: all === 0 ? 100 : Math.floor((100 * (all - weightOf(missing))) / all),
    missing: missing.toSorted((a, b) => WEIGHTS[b.missedBy] - WEIGHTS[a.missedBy]),
  }
}

function weightOf(facts: readonly Fact[]): number {
  return facts.reduce((sum, { missedBy }) => sum + WEIGHTS[missedBy], 0)
}
