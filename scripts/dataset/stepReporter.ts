import { progressLine } from '../commandLine.ts'

/** What `@sanity/export` and `@sanity/import` tell of their progress. */
interface Step {
  readonly step: string
  readonly current?: number | undefined
  readonly total?: number | '?' | undefined
}

/** Says on the command line what they are doing: a line a step, counted where there is something to count. */
export function stepReporter(): (step: Step) => void {
  let shown = ''
  let line = progressLine(shown)
  return ({ step, current, total }) => {
    const what = step.replace(/\.{3}$/, '')
    if (what !== shown) {
      shown = what
      line = progressLine(what)
      if (current === undefined) process.stdout.write(`  ${what}…\n`)
    }
    if (current !== undefined && typeof total === 'number' && total > 0) line(current, total)
  }
}
