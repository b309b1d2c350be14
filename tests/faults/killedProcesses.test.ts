import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Receipt, sendInquiry } from '../support/inquiryVisitor.ts'
import { servicesOf } from '../support/processes.ts'
import { productLake } from '../support/productLake.ts'
import { type StartedProduct, startProduct } from '../support/startedProduct.ts'

const PRODUCT = 'product-keripik-tempe-sanan-original'
const PAGE = '/produk/keripik-tempe-sanan-original'
const MASK = 'product-topeng-malangan-panji'
/** More would meet the limit of requests an hour from one address. */
const REQUESTS = 4
const SETTLE_MS = 60_000

async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + SETTLE_MS
  for (;;) {
    const found = await look().catch(() => undefined)
    if (found !== undefined) return found
    if (Date.now() > deadline) throw new Error(`Not within ${SETTLE_MS / 1000} s: ${what}`)
    await pause(100)
  }
}

const isUp = (url: string) => until(`${url} answers`, async () => ((await fetch(url)).ok ? true : undefined))

describe.skipIf(process.platform !== 'linux')('killing any process at any moment', () => {
  let product: StartedProduct
  const receipts: Receipt[] = []
  let price = 20_000

  const lake = () => productLake(product).client

  beforeAll(async () => {
    product = await startProduct()
  }, 240_000)
  afterAll(() => product?.remove(), 60_000)

  /** Publishes a new price; remembers it only when the lake acknowledged it. */
  async function publishNextPrice(): Promise<void> {
    const next = price + 7
    await lake().patch(PRODUCT).set({ priceIdr: next }).commit()
    price = next
  }

  const rupiah = (whole: number) => `Rp${String(whole).replace(/(\d{3})$/, '.$1')}`
  const showsPrice = () =>
    until(`the page shows ${rupiah(price)}`, async () =>
      (await (await fetch(product.site + PAGE)).text()).includes(rupiah(price)) ? true : undefined,
    )
  const findsPrice = () =>
    until(`search shows ${rupiah(price)}`, async () =>
      (await (await fetch(`${product.site}/produk?q=keripik+tempe+sanan+original`)).text()).includes(rupiah(price))
        ? true
        : undefined,
    )
  async function mailsAbout(reference: string): Promise<number> {
    const mails: { subject: string; text: string }[] = await (await fetch(`${product.inbox}/api/messages`)).json()
    return new Set(
      mails.filter((mail) => `${mail.subject} ${mail.text}`.includes(reference)).map((mail) => JSON.stringify(mail)),
    ).size
  }

  it('loses no published edit and no acknowledged request, and mails what was waiting', async () => {
    const names = [...servicesOf(product.process.pid ?? 0).keys()]
    expect(names.toSorted()).toEqual(['indexer', 'lake', 'mailbox', 'search', 'site'])
    for (const [round, name] of names.entries()) {
      await publishNextPrice()
      if (round < REQUESTS) {
        receipts.push(await sendInquiry(product.site, `buyer${round}@fault-test.example`, [PRODUCT, MASK]))
      }
      const victim = servicesOf(product.process.pid ?? 0).get(name)
      if (victim) process.kill(victim, 'SIGKILL')
      // Whatever is under way meanwhile may fail; only what was acknowledged counts.
      await publishNextPrice().catch(() => undefined)
      await isUp(`${product.site}/readyz`)
      await isUp(`${product.inbox}/api/messages`)
      await isUp(`${product.lake}/v1/ping`)
      const stored: number = await lake().fetch('*[_id == $id][0].priceIdr', { id: PRODUCT })
      expect(stored).toBeGreaterThanOrEqual(price)
      price = stored
      await showsPrice()
      await findsPrice()
    }
    for (const { link, reference } of receipts) {
      expect(await (await fetch(link)).text()).toContain(reference)
      await until(`four mails about ${reference}`, async () => ((await mailsAbout(reference)) >= 4 ? true : undefined))
    }
  }, 300_000)

  it('starts again after the supervisor itself was killed, with everything kept, and without orphans', async () => {
    await publishNextPrice()
    const children = [...servicesOf(product.process.pid ?? 0).values()]
    const gone = new Promise((resolve) => product.process.once('exit', resolve))
    product.process.kill('SIGKILL')
    await gone
    await until('the children end', async () => {
      const alive = children.filter((pid) => {
        try {
          return process.kill(pid, 0)
        } catch {
          return false
        }
      })
      return alive.length === 0 ? true : undefined
    })
    product = await startProduct({ port: product.port, dataDir: product.dataDir })
    await showsPrice()
    await findsPrice()
    for (const { link, reference } of receipts) expect(await (await fetch(link)).text()).toContain(reference)
  }, 240_000)
})
