import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '../support/startedProduct.ts'
import type { Report } from './figures.ts'
import { say } from './figures.ts'

/** From `npm start` until the home page answers, in seconds; then stops it. */
async function timeStart(directory: string, port: number): Promise<number> {
  const began = performance.now()
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    for (;;) {
      const answered = await fetch(`http://localhost:${port}/`).then(
        (response) => response.ok,
        () => false,
      )
      if (answered) return (performance.now() - began) / 1000
      if (child.exitCode !== null) throw new Error('npm start ended before the first page.')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGINT')
    await ended
  }
}

/** A cold start (fresh clone, no packages, nothing built) and the one after it, until the first page. */
export async function benchStart(report: Report): Promise<void> {
  const clone = mkdtempSync(join(tmpdir(), 'etalase-start-'))
  try {
    execFileSync('git', ['clone', '--quiet', process.cwd(), clone])
    const port = await freePorts()
    say('start: cold')
    const cold = await timeStart(clone, port)
    say('start: second')
    const second = await timeStart(clone, port)
    report({
      figure: 'start.cold',
      value: Math.round(cold),
      unit: 's',
      n: 1,
      of: 'fresh clone, warm package cache, until the first page',
    })
    report({
      figure: 'start.second',
      value: Number(second.toFixed(1)),
      unit: 's',
      n: 1,
      of: 'everything in place, until the first page',
    })
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}
