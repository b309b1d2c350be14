import { productLake } from '../support/productLake.ts'
import { startProduct } from '../support/startedProduct.ts'
import { percentile, type Report, say } from './figures.ts'

const EDITS = 50
const ID = 'product-keripik-tempe-sanan-original'
const PATH = '/produk/keripik-tempe-sanan-original'
const GIVE_UP_MS = 20_000

async function untilShown(url: string, text: string): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < GIVE_UP_MS) {
    if ((await (await fetch(url)).text()).includes(text)) return performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`${url} did not show ${text} within ${GIVE_UP_MS} ms.`)
}

/** From the publishing of a new price until the product page, in all languages, and the search results show it. */
export async function benchFreshness(report: Report): Promise<void> {
  const product = await startProduct()
  try {
    const { client } = productLake(product)
    const times: number[] = []
    for (let edit = 0; edit < EDITS; edit += 1) {
      if (edit % 10 === 0) say(`freshness: edit ${edit} of ${EDITS}`)
      const price = 20_000 + edit * 7
      const grouped = { dot: String(price).replace(/(\d{3})$/, '.$1'), comma: String(price).replace(/(\d{3})$/, ',$1') }
      await client.patch(ID).set({ priceIdr: price }).commit()
      const began = performance.now()
      await Promise.all([
        untilShown(product.site + PATH, grouped.dot),
        untilShown(product.site + PATH.replace('/produk', '/en/products'), grouped.comma),
        untilShown(product.site + PATH.replace('/produk', '/ar/products'), grouped.comma),
        untilShown(`${product.site}/produk?q=tempe+sanan+original`, grouped.dot),
      ])
      times.push(performance.now() - began)
    }
    for (const share of [0.5, 0.99]) {
      report({
        figure: `freshness.p${share * 100}`,
        value: Math.round(percentile(times, share)),
        unit: 'ms',
        n: EDITS,
        of: 'an edit until page and search show it',
      })
    }
  } finally {
    await product.remove()
  }
}
