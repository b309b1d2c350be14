import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NO_SEARCH_SETTINGS } from '#catalogue/searchSettings.ts'
import { writtenWordsOf } from '#discovery/foldText.ts'
import { BUSINESSES_INDEX, businessSettings } from '#discovery/index/settings.ts'
import { localEnvironment, portsFrom } from '#scripts/localEnvironment.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { startProduct } from '../support/startedProduct.ts'
import { percentile, type Report, say, timed } from './figures.ts'
import { type GeneratedProduct, generatedProducts } from './generatedProducts.ts'
import { startPageServer } from './pageServerProcess.ts'
import { clientOf, indexProducts, MASTER_KEY, startSearchService } from './searchService.ts'

const GOAL_MS = 40
/** As a server that has run for a while: its code is compiled as it is used. */
const WARM_UP = 15
const ROUNDS = 50
const SIZES = [20_000, 200_000]

/** What people come with: all of it, a word, words with filters, a misspelt one, one that nothing has; in three languages. */
const RESULTS = {
  'everything, by relevance': '/produk',
  'one word': '/produk?q=keripik',
  'words and filters': '/produk?q=keripik+tempe&sertifikat=halal&kecamatan=blimbing&harga-sampai=50000',
  'a sentence': '/produk?q=keripik+halal+di+bawah+20+ribu',
  'by price, third page': '/en/products?sort=price-up&page=3',
  misspelt: '/produk?q=kripk+tmpe',
  'partly unknown': '/en/products?q=durian+chips',
  'in Arabic': `/ar/products?q=${encodeURIComponent('رقائق التفاح')}`,
}

/** The page of results as it is rendered when none is kept, over HTTP, one after another: with the sample content, and with generated products behind it. */
export async function benchResults(report: Report): Promise<void> {
  const product = await startProduct()
  try {
    const env = localEnvironment(portsFrom(product.port), product.dataDir, loadSecrets(product.dataDir), {})
    await benchPages(env, 'sample content', report)
    for (const size of SIZES) {
      const dataDir = await mkdtemp(path.join(tmpdir(), 'results-bench-'))
      const search = await startSearchService(dataDir)
      try {
        say(`results: indexing ${size} products`)
        await indexProducts(search.url, generatedProducts(size).map(withCard))
        await clientOf(search.url)
          .index(BUSINESSES_INDEX)
          .updateSettings(businessSettings(NO_SEARCH_SETTINGS))
          .waitTask()
        const behind = { MEILISEARCH_HOST: search.url, MEILISEARCH_KEY: MASTER_KEY }
        await benchPages({ ...env, ...behind }, `${size} generated products`, report)
      } finally {
        await search.stop()
        await rm(dataDir, { recursive: true, force: true })
      }
    }
  } finally {
    await product.remove()
  }
}

async function benchPages(
  env: Readonly<Record<string, string | undefined>>,
  content: string,
  report: Report,
): Promise<void> {
  const server = await startPageServer('astro', env)
  const agent = new Agent({ keepAlive: true })
  try {
    const all: number[] = []
    let processor = 0
    for (const [name, address] of Object.entries(RESULTS)) {
      say(`results: ${name}`)
      const ask = async () => {
        const url = new URL(address, server.origin)
        // A parameter that no page knows is never kept, so each such request renders.
        url.searchParams.set('x', '1')
        const status = await statusOf(url, agent)
        if (status !== 200) throw new Error(`${address} answered ${status}.`)
      }
      for (let i = 0; i < WARM_UP; i += 1) await ask()
      const times: number[] = []
      const before = await server.cpu()
      for (let i = 0; i < ROUNDS; i += 1) times.push(await timed(ask))
      processor += (await server.cpu()) - before
      all.push(...times)
      figure(`p50: ${name}`, percentile(times, 0.5), times.length)
    }
    figure('processor time of a page', processor / 1000 / all.length, all.length)
    figure('p99 of all', percentile(all, 0.99), all.length, GOAL_MS)
  } finally {
    agent.destroy()
    server.stop()
  }

  function figure(name: string, value: number, n: number, goal?: number) {
    const of = `${content}, page rendered each time, over HTTP`
    report({ figure: `results.${name}`, value: Math.round(value * 10) / 10, unit: 'ms', n, of, ...(goal && { goal }) })
  }
}

/** Asks for a page and lets its bytes go by: whoever keeps them is held up by collecting them, and measures that. */
async function statusOf(url: URL, agent: Agent): Promise<number | undefined> {
  const [response] = await once(get(url, { agent }), 'response')
  response.resume()
  await once(response, 'end')
  return response.statusCode
}

/** With what the site draws a card from, and spells by. */
function withCard(product: GeneratedProduct) {
  const name = String(product['name_id'])
  return {
    ...product,
    word: [...new Set(writtenWordsOf(`${name} ${product['name_en']} ${product['name_ar']} ${product['business']}`))],
    card: {
      id: product.id,
      slug: product.id,
      name: { id: name, en: product['name_en'], ar: product['name_ar'] },
      business: { name: product['business'], slug: product['businessSlug'] },
      categorySlug: product.category[0],
      price: { amount: product.priceIdr * 100, currency: 'IDR' },
      priceUnit: 'pack',
      certificates: product.certificate,
      readyFor: product['market'],
      isSample: true,
    },
  }
}
