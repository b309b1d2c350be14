import { readFileSync } from 'node:fs'

/** The services that a supervisor started, by name (Linux). */
export function servicesOf(supervisor: number): Map<string, number> {
  const children = readFileSync(`/proc/${supervisor}/task/${supervisor}/children`, 'utf8')
  const pids = children.split(' ').filter(Boolean).map(Number)
  return new Map(pids.map((pid) => [serviceName(pid), pid]))
}

function serviceName(pid: number): string {
  return /services\/(\w+)\.ts/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? ''
}

/** The environment that a process was given (Linux). */
export function environmentOf(pid: number): Record<string, string> {
  const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean)
  return Object.fromEntries(
    variables.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]),
  )
}
