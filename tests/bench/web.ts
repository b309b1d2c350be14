import { type Browser, chromium, type Page } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'
import { z } from 'zod'
import { freePorts, startProduct } from '../support/startedProduct.ts'
import { percentile, type Report, say } from './figures.ts'

/** The page types that the goals name, and what a visitor presses on each. */
const PAGES: Readonly<Record<string, { readonly path: string; interact(page: Page): Promise<void> }>> = {
  home: {
    path: '/',
    async interact(page) {
      await page.locator('main input[type=search]').pressSequentially('keripik', { delay: LETTER_MS })
      await page.keyboard.press('Escape')
      await press(page, 'header [popovertarget=menu-panel]')
      await page.keyboard.press('Escape')
      await press(page, '[data-save]')
    },
  },
  discovery: {
    path: '/produk',
    async interact(page) {
      await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' })
      await page.locator('#discovery-text').pressSequentially('keripik', { delay: LETTER_MS })
      await page.keyboard.press('Escape')
      await press(page, '[data-save]')
      await press(page, '.filters-summary')
      await press(page, 'input[type=checkbox]')
    },
  },
  product: {
    path: '/produk/keripik-tempe-sanan-original',
    async interact(page) {
      await press(page, 'label[for=picture-1]')
      await press(page, 'main details summary')
      await press(page, '[data-save]')
    },
  },
  maker: {
    path: '/umkm/dapur-contoh-sanan',
    async interact(page) {
      await press(page, '[data-save]')
      await press(page, 'header [popovertarget=menu-panel]')
    },
  },
  market: {
    path: '/ekspor/new-zealand',
    async interact(page) {
      await press(page, 'main details summary')
      await press(page, '[data-save]')
    },
  },
}
/** Each page is loaded so often; the medians count. */
const RUNS = 3
const SLOWDOWN = 4
const LETTER_MS = 180
const SETTLED_MS = 400
const PHONE = { width: 360, height: 780 }

const GOAL = { score: 100, lcp: 2_000, cls: 0.05, inp: 150, bytes: 200 * 1024 }

/**
 * Lighthouse's scores and measures on its simulated phone (slow 4G, processor slowed down four times), and how long the
 * slowest of some presses on each page takes to be painted with the processor slowed down as much.
 */
export async function benchWeb(report: Report): Promise<void> {
  const product = await startProduct()
  const debugPort = (await freePorts()) + 1
  const executablePath = process.env['CHROMIUM_PATH']
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${debugPort}`],
    ...(executablePath && { executablePath }),
  })
  try {
    for (const [name, { path, interact }] of Object.entries(PAGES)) {
      const figure = (what: string, value: number, unit: string, n: number, goal?: number) =>
        report({ figure: `web.${name}.${what}`, value, unit, n, of: path, ...(goal !== undefined && { goal }) })
      const runs: Result[] = []
      // The first visit lets the site make the pictures in their sizes.
      for (let run = 0; run <= RUNS; run += 1) {
        say(`web: ${path}, visit ${run} of ${RUNS}`)
        const result = await visit(product.site + path, debugPort)
        if (run > 0) runs.push(result)
      }
      for (const { id } of Object.values(runs[0]?.categories ?? {}))
        figure(
          id,
          Math.round(median(runs, ({ categories }) => categories[id]?.score ?? 0) * 100),
          'of 100',
          RUNS,
          GOAL.score,
        )
      figure('lcp', Math.round(median(runs, audit('largest-contentful-paint'))), 'ms', RUNS, GOAL.lcp)
      figure('cls', median(runs, audit('cumulative-layout-shift')), '', RUNS, GOAL.cls)
      figure('first view', median(runs, audit('total-byte-weight')), 'bytes', RUNS, GOAL.bytes)
      for (const line of shortcomings(runs)) say(`web: ${path}: ${line}`)

      const presses = await timePresses(browser, product.site + path, interact)
      figure('inp', Math.max(0, ...presses), 'ms', presses.length, GOAL.inp)
    }
  } finally {
    await browser.close()
    await product.remove()
  }
}

async function visit(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  })
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse could not visit ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
  return result.lhr
}

const audit = (id: string) => (result: Result) => result.audits[id]?.numericValue ?? Number.NaN
const median = (runs: readonly Result[], value: (run: Result) => number) => percentile(runs.map(value), 0.5)

/** What costs points, by its name in Lighthouse. */
function shortcomings(runs: readonly Result[]): string[] {
  const weighed = runs.flatMap(({ categories, audits }) =>
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
    ),
  )
  return [...new Set(weighed)].map((id) => `${id} costs points`)
}

async function press(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).locator('visible=true').first()
  if ((await target.count()) === 0) throw new Error(`Nothing to press on ${page.url()}: ${selector}`)
  // Where people press: at the window's edge what the press shows may lie beneath what it brings.
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await target.tap()
  await page.waitForTimeout(SETTLED_MS)
}

/** From each press or key until what it did is painted, in milliseconds (the Event Timing API rounds to 8). */
async function timePresses(browser: Browser, url: string, interact: (page: Page) => Promise<void>): Promise<number[]> {
  const page = await browser.newPage({ viewport: PHONE, hasTouch: true, isMobile: true })
  try {
    await page.goto(url)
    await page.evaluate(observeEvents)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await interact(page)
    await page.waitForTimeout(SETTLED_MS)
    return z.array(z.number()).parse(await page.evaluate(() => Reflect.get(window, 'eventTimes')))
  } finally {
    await page.close()
  }
}

/** In the page: keeps how long each interaction takes, in `window.eventTimes`. */
function observeEvents(): void {
  const times: number[] = []
  Reflect.set(window, 'eventTimes', times)
  // The DOM's types do not know the threshold: https://www.w3.org/TR/event-timing/#sec-modifications-perf-timeline
  const observed = { type: 'event', buffered: true, durationThreshold: 16 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceEventTiming && entry.interactionId) times.push(entry.duration)
  }).observe(observed)
}
