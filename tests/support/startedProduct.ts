import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const READY_MS = 600_000
/** The site and the services behind it take ports in a row. */
const PORTS = 6

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** The first of so many free ports in a row. */
export async function freePorts(): Promise<number> {
  for (let first = 5300 + (process.pid % 400) * 10; first < 60_000; first += 10) {
    const free = await Promise.all(Array.from({ length: PORTS }, (_, i) => canListen(first + i)))
    if (free.every(Boolean)) return first
  }
  throw new Error('No six free ports in a row.')
}

export interface StartedProduct {
  readonly site: string
  readonly lake: string
  readonly inbox: string
  readonly port: number
  readonly dataDir: string
  readonly curatorLink: string
  readonly ownerLink: string
  readonly process: ChildProcess
  /** All that it said so far. */
  output(): string
  /** Ends it as Ctrl-C does; the data stay. */
  stop(): Promise<void>
  /** Ends it and deletes its data. */
  remove(): Promise<void>
}

/** Starts the product as a person would, on ports and a data directory of its own, or again on given ones. */
export async function startProduct(again?: {
  readonly port: number
  readonly dataDir: string
}): Promise<StartedProduct> {
  const port = again?.port ?? (await freePorts())
  const dataDir = again?.dataDir ?? mkdtempSync(join(tmpdir(), 'etalase-test-'))
  const child = spawn(process.execPath, ['scripts/start.ts', '--port', String(port), '--data-dir', dataDir], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Press Ctrl-C to stop.')) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The product ended with code ${code} while starting:\n${said}`)))
    setTimeout(() => reject(new Error(`The product was not ready in time:\n${said}`)), READY_MS).unref()
  })
  await ready
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  return {
    site: `http://localhost:${port}`,
    lake: `http://localhost:${port + 1}`,
    inbox: `http://localhost:${port + 3}`,
    port,
    dataDir,
    curatorLink: /Curator {2}(\S+)/.exec(said)?.[1] ?? '',
    ownerLink: /Owner {4}(\S+)/.exec(said)?.[1] ?? '',
    process: child,
    output: () => said,
    stop,
    async remove() {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
