import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Meilisearch } from 'meilisearch'
import { startSearchServer } from '#discovery/embedded/server.ts'
import { productSettings } from '#discovery/index/settings.ts'
import { percentile, type Report, say } from './figures.ts'
import { generatedProducts } from './generatedProducts.ts'
import { searchQuestions } from './searchQuestions.ts'

const SIZES = [150, 20_000]
const MASTER_KEY = 'a master key for measuring only'
const PORTION = 2_000

/** Measures the embedded search server through its client, on generated products: indexing, start, searches, updates. */
export async function benchSearch(report: Report): Promise<void> {
  for (const size of SIZES) {
    const directory = await mkdtemp(path.join(tmpdir(), 'search-bench-'))
    try {
      await benchSize(size, directory, report)
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  }
}

async function benchSize(size: number, dataDir: string, report: Report): Promise<void> {
  const of = `${size} generated products, client and server on one machine`
  const start = () => startSearchServer({ dataDir, host: '127.0.0.1', port: 0, masterKey: MASTER_KEY })
  let server = await start()
  try {
    say(`search: indexing ${size} products`)
    const indexed = await timed(() => indexProducts(server.url, size))
    report({ figure: 'search.indexing', value: round(indexed), unit: 'ms', n: 1, of })
    await server.close()
    const started = await timed(async () => {
      server = await start()
    })
    report({ figure: 'search.start', value: round(started), unit: 'ms', n: 1, of })
    await benchQuestions(server.url, of, report)
    await benchUpdates(server.url, size, of, report)
    report({
      figure: 'search.memory',
      value: Math.round(process.memoryUsage().rss / 1e6),
      unit: 'MB',
      n: 1,
      of: `${of}, with the client`,
    })
  } finally {
    await server.close()
  }
}

function clientOf(url: string): Meilisearch {
  return new Meilisearch({ host: url, apiKey: MASTER_KEY, defaultWaitOptions: { timeout: 120_000, interval: 2 } })
}

async function indexProducts(url: string, size: number): Promise<void> {
  const client = clientOf(url)
  const index = client.index('products')
  await index.updateSettings(productSettings({ synonyms: [], stopWords: [] })).waitTask()
  const tasks = await Promise.all(index.addDocumentsInBatches(generatedProducts(size), PORTION, { primaryKey: 'id' }))
  for await (const task of client.tasks.waitForTasksIter(tasks)) if (task.error) throw new Error(task.error.message)
}

async function benchQuestions(url: string, of: string, report: Report): Promise<void> {
  const index = clientOf(url).index('products')
  for (const [kind, questions] of Object.entries(searchQuestions())) {
    say(`search: ${kind}`)
    for (const { text, params } of questions.slice(0, 20)) await index.search(text, params)
    const times: number[] = []
    for (const { text, params } of questions) times.push(await timed(() => index.search(text, params)))
    for (const [name, share] of [
      ['p50', 0.5],
      ['p99', 0.99],
    ] as const) {
      report({
        figure: `search.${name}: ${kind}`,
        value: round(percentile(times, share)),
        unit: 'ms',
        n: times.length,
        of,
      })
    }
  }
}

/** From sending one changed product until it is searchable. */
async function benchUpdates(url: string, size: number, of: string, report: Report): Promise<void> {
  const index = clientOf(url).index('products')
  const times: number[] = []
  for (let i = 0; i < 20; i++) {
    const id = `product-${(i * 7) % size}`
    times.push(await timed(() => index.updateDocuments([{ id, name_id: `barubaru${i} keripik` }]).waitTask()))
  }
  report({
    figure: 'search.p50: one changed product',
    value: round(percentile(times, 0.5)),
    unit: 'ms',
    n: times.length,
    of,
  })
  report({
    figure: 'search.p99: one changed product',
    value: round(percentile(times, 0.99)),
    unit: 'ms',
    n: times.length,
    of,
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
