import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localEnvironment, portsFrom } from '#scripts/localEnvironment.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { createSupervisor } from '#scripts/supervisor.ts'
import { freePorts } from '../../support/startedProduct.ts'
import { place } from '../place.ts'

export interface SiteWithoutSearch {
  readonly url: string
  stop(): Promise<void>
}

/** A second site beside the product's own services, from which the search engine is taken away once it has started. */
export async function startSiteWithoutSearch(): Promise<SiteWithoutSearch> {
  const dataDir = mkdtempSync(join(tmpdir(), 'etalase-away-'))
  const own = portsFrom(Number(new URL(place.site).port))
  const site = await freePorts()
  const search = site + 1
  const cut = await joinPorts(search, own.search)
  const env = localEnvironment({ ...own, site, search }, dataDir, loadSecrets(place.dataDir), process.env)
  const supervisor = createSupervisor(dataDir, env, () => {})
  await supervisor.start('site')
  cut()
  return {
    url: `http://localhost:${site}`,
    async stop() {
      await supervisor.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** What comes to one port goes to the other, until it is cut. */
async function joinPorts(from: number, to: number): Promise<() => void> {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(end)
      end.on('error', () => other.destroy())
      end.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(from, '127.0.0.1', resolve))
  return () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
}
