import { type ChildProcess, fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { z } from 'zod'
import { localEnvironment, portsFrom } from '#scripts/localEnvironment.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { startProduct } from '../support/startedProduct.ts'
import { median, type Report, say } from './figures.ts'

const ROUNDS = 5
const REQUESTS = 1500
const CONNECTIONS = 10
const PRODUCT = '/produk/keripik-tempe-sanan-original'

function ask<T>(child: ChildProcess, schema: z.ZodType<T>, question?: string): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      const parsed = schema.safeParse(message)
      if (parsed.success) resolve(parsed.data)
      else reject(parsed.error)
    })
    child.once('exit', () => reject(new Error('The page server ended.')))
    if (question) child.send(question)
  })
}

/** Processor time of the server per request, in µs. */
async function cpuPerRequest(child: ChildProcess, url: string): Promise<number> {
  const cpu = z.object({ cpu: z.number() })
  const before = await ask(child, cpu, 'cpu')
  const result = await autocannon({ url, amount: REQUESTS, connections: CONNECTIONS })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} answered ${result.non2xx} times other than 200.`)
  return ((await ask(child, cpu, 'cpu')).cpu - before.cpu) / REQUESTS
}

/** What a product page costs, rendered, cached inside Astro and cached in front, against the same bytes from bare `node:http`. */
export async function benchPages(report: Report): Promise<void> {
  const product = await startProduct()
  const children: ChildProcess[] = []
  try {
    const body = Buffer.from(await (await fetch(product.site + PRODUCT)).arrayBuffer())
    const bodyFile = join(product.dataDir, 'bench-body.html')
    writeFileSync(bodyFile, body)
    const ports = portsFrom(product.port)
    const env = localEnvironment(ports, product.dataDir, loadSecrets(product.dataDir), {})
    const start = async (mode: string) => {
      const child = fork(new URL('pageServer.ts', import.meta.url), [mode], {
        env: { ...process.env, ...env, BENCH_BODY_FILE: bodyFile },
      })
      children.push(child)
      const { port } = await ask(child, z.object({ port: z.number() }))
      return { child, origin: `http://127.0.0.1:${port}` }
    }
    const [bare, front, astro] = [await start('bare'), await start('front'), await start('astro')]
    const variants = {
      bare: { ...bare, path: '/' },
      front: { ...front, path: PRODUCT },
      astro: { ...astro, path: PRODUCT },
      // A parameter that no page knows is never kept, so each such request renders.
      rendered: { ...astro, path: `${PRODUCT}?x=1` },
    }
    const costs: Record<string, number[]> = { bare: [], front: [], astro: [], rendered: [] }
    for (const { origin, path } of Object.values(variants))
      await autocannon({ url: origin + path, amount: 300, connections: CONNECTIONS })
    for (let round = 1; round <= ROUNDS; round += 1) {
      say(`pages: round ${round} of ${ROUNDS}`)
      for (const [name, { child, origin, path }] of Object.entries(variants))
        costs[name]?.push(await cpuPerRequest(child, origin + path))
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
    for (const child of children) child.kill()
    await product.remove()
  }
}
