import { parseArgs } from 'node:util'

/** Ends a command with one sentence for the person who called it. */
export function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** What went wrong, with a full stop. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /[.!?]$/.test(message) ? message : `${message}.`
}

/** A command's options by name: a text each, or a switch. */
type OptionTypes = Readonly<Record<string, 'string' | 'boolean'>>

/** Parses a command's options; `--help` prints the help and ends. Wrong options end with what to do. */
export function readOptions<T extends OptionTypes>(help: string, types: T): Partial<Record<keyof T & string, string>> {
  const options = Object.fromEntries(
    Object.entries({ ...types, help: 'boolean' as const }).map(([name, type]) => [name, { type }]),
  )
  try {
    const { values } = parseArgs({ options, allowPositionals: false })
    if (values['help']) {
      process.stdout.write(`${help.trim()}\n`)
      process.exit(0)
    }
    const given: Partial<Record<string, string>> = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, String(value)]),
    )
    return given
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)} Call with --help to see the options.`)
  }
}

/** One line that is rewritten in place on a terminal, and written once a tenth elsewhere. */
export function progressLine(what: string): (done: number, total: number) => void {
  let tenth = -1
  return (done, total) => {
    const now = total === 0 ? 10 : Math.floor((done / total) * 10)
    if (process.stdout.isTTY) process.stdout.write(`\r  ${what} ${done}/${total}${done === total ? '\n' : ''}`)
    else if (now > tenth) process.stdout.write(`  ${what} ${done}/${total}\n`)
    tenth = now
  }
}
