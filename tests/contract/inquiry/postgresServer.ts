import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

export interface PostgresServer {
  readonly url: string
  stop(): Promise<void>
}

/** The directory of an installed PostgreSQL server's programs, or undefined. */
export function postgresPrograms(): string | undefined {
  const installed = '/usr/lib/postgresql'
  const versions = fs.existsSync(installed) ? fs.readdirSync(installed) : []
  return versions
    .map((version) => path.join(installed, version, 'bin'))
    .find((programs) => fs.existsSync(path.join(programs, 'postgres')))
}

/** A PostgreSQL server of its own in a temporary directory, on a free port. It refuses to run as root, so root lends it the user `postgres`. */
export async function startPostgresServer(programs: string): Promise<PostgresServer> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'etalase-postgres-'))
  const user = process.getuid?.() === 0 ? postgresUser() : undefined
  if (user) fs.chownSync(home, user.uid, user.gid)
  const data = path.join(home, 'data')
  const options = { ...user, cwd: home, stdio: 'ignore' as const }
  execFileSync(path.join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], options)
  const port = await freePort()
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', data, '-k', home, '-p', String(port), '-c', 'listen_addresses=127.0.0.1'],
    options,
  )
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await untilReady(url, server)
  return {
    url,
    async stop() {
      if (server.exitCode === null) {
        server.kill('SIGINT')
        await once(server, 'exit')
      }
      fs.rmSync(home, { recursive: true, force: true })
    },
  }
}

function postgresUser(): { uid: number; gid: number } {
  const entry = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('postgres:'))
  const [, , uid, gid] = entry?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || !address) throw new Error('No free port')
  return address.port
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) throw new Error('The PostgreSQL server did not start')
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await pause(100)
    }
  }
  throw new Error('The PostgreSQL server does not answer')
}
