import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { localEnvironment, portsFrom } from '#scripts/localEnvironment.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { startProduct } from '../support/startedProduct.ts'
import { median, type Report, say } from './figures.ts'
import { type PageServerProcess, startPageServer } from './pageServerProcess.ts'

const ROUNDS = 5
const REQUESTS = 1500
const CONNECTIONS = 10
const PRODUCT = '/produk/keripik-tempe-sanan-original'

/** Processor time of the server per request, in µs. */
async function cpuPerRequest({ origin, cpu }: PageServerProcess, path: string): Promise<number> {
  const url = origin + path
  const before = await cpu()
  const result = await autocannon({ url, amount: REQUESTS, connections: CONNECTIONS })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} answered ${result.non2xx} times other than 200.`)
  return ((await cpu()) - before) / REQUESTS
}

/** What a product page costs, rendered, cached inside Astro and cached in front, against the same bytes from bare `node:http`. */
export async function benchPages(report: Report): Promise<void> {
  const product = await startProduct()
  const servers: PageServerProcess[] = []
  try {
    const body = Buffer.from(await (await fetch(product.site + PRODUCT)).arrayBuffer())
    const bodyFile = join(product.dataDir, 'bench-body.html')
    writeFileSync(bodyFile, body)
    const ports = portsFrom(product.port)
    const env = localEnvironment(ports, product.dataDir, loadSecrets(product.dataDir), {})
    const start = async (mode: 'bare' | 'front' | 'astro') => {
      const server = await startPageServer(mode, { ...env, BENCH_BODY_FILE: bodyFile })
      servers.push(server)
      return server
    }
    const [bare, front, astro] = [await start('bare'), await start('front'), await start('astro')]
    const variants = {
      bare: { server: bare, path: '/' },
      front: { server: front, path: PRODUCT },
      astro: { server: astro, path: PRODUCT },
      // A parameter that no page knows is never kept, so each such request renders.
      rendered: { server: astro, path: `${PRODUCT}?x=1` },
    }
    const costs: Record<string, number[]> = { bare: [], front: [], astro: [], rendered: [] }
    for (const { server, path } of Object.values(variants))
      await autocannon({ url: server.origin + path, amount: 300, connections: CONNECTIONS })
    for (let round = 1; round <= ROUNDS; round += 1) {
      say(`pages: round ${round} of ${ROUNDS}`)
      for (const [name, { server, path }] of Object.entries(variants))
        costs[name]?.push(await cpuPerRequest(server, path))
    }
    const bareCost = median(costs['bare'] ?? [])
    const of = `product page, ${(body.byteLength / 1024).toFixed(1)} KB of HTML`
    for (const [name, values] of Object.entries(costs)) {
      report({
        figure: `pages.${name}.cpu`,
        value: Math.round(median(values)),
        unit: 'µs/request',
        n: ROUNDS * REQUESTS,
        of,
      })
      if (name !== 'bare')
        report({
          figure: `pages.${name}.ratio`,
          value: Number((median(values) / bareCost).toFixed(2)),
          unit: '× bare node:http',
          n: ROUNDS,
          of,
        })
    }
  } finally {
    for (const server of servers) server.stop()
    await product.remove()
  }
}
