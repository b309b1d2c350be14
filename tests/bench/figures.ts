/** One measured figure, printed as a JSON line. */
export interface Figure {
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** How many times it was measured. */
  readonly n: number
  /** What it was measured on. */
  readonly of: string
  /** What it is to stay below, in the same unit. */
  readonly goal?: number | undefined
}
export type Report = (figure: Figure) => void

/** The smallest value that a share of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** How long work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
