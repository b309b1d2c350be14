import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { percentile, type Report, say, timed } from './figures.ts'
import { generatedProducts } from './generatedProducts.ts'
import { type Question, searchQuestions } from './searchQuestions.ts'
import { clientOf, indexProducts, startSearchService } from './searchService.ts'
import type { ServiceProcess } from './serviceProcess.ts'

const WARM_UP = 20
/** How often each question is asked: a hundredth of a hundred would be a single one, which says little. */
const ROUNDS = 5
const UPDATES_A_SECOND = 50

/** Goals: 99 of 100 searches in milliseconds, alone (twice that while documents change); indexing and start in milliseconds; memory in MB. */
const SIZES = [
  { products: 150, search: 6 },
  { products: 20_000, search: 6 },
  { products: 200_000, search: 15, indexing: 20_000, start: 1_000, memory: 400 },
] as const

/** Measures the embedded search server, in a process of its own, through the official client on generated products. */
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

interface Size {
  readonly products: number
  readonly search: number
  readonly indexing?: number
  readonly start?: number
  readonly memory?: number
}

async function benchSize(size: Size, dataDir: string, report: Report): Promise<void> {
  const of = `${size.products} generated products, client and server on one machine`
  const figure = (name: string, value: number, unit: string, n: number, goal?: number) =>
    report({ figure: `search.${name}`, value: Math.round(value * 100) / 100, unit, n, of, ...(goal && { goal }) })
  let server = await startSearchService(dataDir)
  try {
    say(`search: indexing ${size.products} products`)
    const products = generatedProducts(size.products)
    figure('indexing', await timed(() => indexProducts(server.url, products)), 'ms', 1, size.indexing)
    await server.stop()
    const first = await timed(async () => {
      server = await startSearchService(dataDir)
      await clientOf(server.url).index('products').search('keripik tempe', { limit: 1 })
    })
    figure('start until the first answer', first, 'ms', 1, size.start)

    const alone = await askAll(server, false)
    for (const [kind, times] of alone.times) {
      figure(`p50: ${kind}`, percentile(times, 0.5), 'ms', times.length)
      figure(`p99: ${kind}`, percentile(times, 0.99), 'ms', times.length, size.search)
    }
    figure('processor time of a search', alone.processor, 'ms', alone.count)

    const meanwhile = await askAll(server, true)
    for (const [kind, times] of meanwhile.times) {
      figure(
        `p99 while ${UPDATES_A_SECOND} a second change: ${kind}`,
        percentile(times, 0.99),
        'ms',
        times.length,
        2 * size.search,
      )
    }
    const updates = await timeUpdates(server.url, size.products)
    figure('p50: one changed product', percentile(updates, 0.5), 'ms', updates.length)
    figure('p99: one changed product', percentile(updates, 0.99), 'ms', updates.length, 300)
    const { now, most } = server.memory()
    figure('memory', now, 'MB', 1, size.memory)
    figure('memory at its highest', most, 'MB', 1)
  } finally {
    await server.stop()
  }
}

interface Asked {
  readonly times: ReadonlyMap<string, readonly number[]>
  readonly count: number
  /** Of the server, for one search, on the average. */
  readonly processor: number
}

/** Asks every question in each round, one after another; with `changing`, while documents are updated at a steady rate. */
async function askAll(server: ServiceProcess, changing: boolean): Promise<Asked> {
  const index = clientOf(server.url).index('products')
  const ask = ({ text, params }: Question) => index.search(text, params)
  const times = new Map<string, number[]>()
  let count = 0
  for (const questions of Object.values(searchQuestions()))
    for (const each of questions.slice(0, WARM_UP)) await ask(each)
  const updates = changing ? keepUpdating(server.url) : undefined
  const before = server.processorTime()
  for (const [kind, questions] of Object.entries(searchQuestions())) {
    say(`search: ${kind}${changing ? ', while documents change' : ''}`)
    const each: number[] = []
    for (let round = 0; round < ROUNDS; round += 1)
      for (const question of questions) each.push(await timed(() => ask(question)))
    times.set(kind, each)
    count += each.length
  }
  const processor = (server.processorTime() - before) / count
  await updates?.stop()
  return { times, count, processor }
}

/** Changes one product after another, as makers' edits would come. */
function keepUpdating(url: string): { stop(): Promise<void> } {
  const index = clientOf(url).index('products')
  const pending = new Set<Promise<unknown>>()
  let number = 0
  const timer = setInterval(() => {
    const update = index.updateDocuments([{ id: `product-${(number * 7) % 150}`, name_id: `keripik baru ${number}` }])
    number++
    pending.add(update)
    update.finally(() => pending.delete(update))
  }, 1000 / UPDATES_A_SECOND)
  return {
    async stop() {
      clearInterval(timer)
      await Promise.all(pending)
    },
  }
}

/** From sending one changed product until it is searchable. */
async function timeUpdates(url: string, size: number): Promise<number[]> {
  const index = clientOf(url).index('products')
  const times: number[] = []
  for (let i = 0; i < 50; i++) {
    const id = `product-${(i * 7) % size}`
    times.push(await timed(() => index.updateDocuments([{ id, name_id: `barubaru${i} keripik` }]).waitTask()))
  }
  return times
}
