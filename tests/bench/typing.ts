import { chromium, type Page } from '@playwright/test'
import { z } from 'zod'
import { startProduct } from '../support/startedProduct.ts'
import { percentile, type Report, say } from './figures.ts'

const SLOWDOWN = 4
/** Between letters, in milliseconds: some five a second, as people type on phones. */
const LETTER_MS = 180
const SETTLED_MS = 800
const GOAL_MS = 100
const ROUNDS = 2
const TEXTS = ['keripik tempe', 'kopi dampit', 'topeng malangan', 'batik tulis', 'sambal bawang', 'kripik nangka']

/** Milliseconds from a letter until it, the suggestions and the results for the text so far were painted; undefined for what the next letter overtook. */
const letters = z.array(
  z.object({ letter: z.number().optional(), suggestions: z.number().optional(), results: z.number().optional() }),
)

/** Types on the discovery page in a browser that is slowed down, and measures in the page from each letter to what it shows. */
export async function benchTyping(report: Report): Promise<void> {
  const product = await startProduct()
  const executablePath = process.env['CHROMIUM_PATH']
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath && { executablePath }),
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`${product.site}/produk`)
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    // The first round lets the site make the pictures in their sizes.
    await typeAll(page)
    await page.evaluate(watchField)
    for (let round = 1; round <= ROUNDS; round += 1) {
      say(`typing: round ${round} of ${ROUNDS}`)
      await typeAll(page)
    }
    const measured = letters.parse(await page.evaluate(() => Reflect.get(window, 'typedLetters')))
    const of = `${measured.length} letters, ${LETTER_MS} ms apart, processor slowed down ${SLOWDOWN} times`
    for (const what of ['letter', 'suggestions', 'results'] as const) {
      const times = measured.flatMap((each) => each[what] ?? [])
      const figure = (name: string, value: number, unit: string, goal?: number) =>
        report({ figure: `typing.${what}.${name}`, value, unit, n: times.length, of, ...(goal && { goal }) })
      figure('p50', Math.round(percentile(times, 0.5)), 'ms')
      figure('p95', Math.round(percentile(times, 0.95)), 'ms', GOAL_MS)
      if (what === 'results') figure('shown', times.length / measured.length, 'share of letters')
    }
  } finally {
    await browser.close()
    await product.remove()
  }
}

async function typeAll(page: Page): Promise<void> {
  for (const text of TEXTS) {
    await page.locator('#discovery-text').fill('')
    await page.waitForTimeout(SETTLED_MS)
    await page.locator('#discovery-text').pressSequentially(text, { delay: LETTER_MS })
    await page.waitForTimeout(SETTLED_MS)
  }
}

/** In the page: notes for each letter when what it brings is painted, in `window.typedLetters`. */
function watchField(): void {
  const field = document.querySelector<HTMLInputElement>('#discovery-text')
  const listbox = document.querySelector('#discovery-text-suggestions')
  const results = document.querySelector('.discovery-columns')
  if (!field || !listbox || !results) throw new Error('This is not the discovery page.')
  const typed: Record<string, number>[] = []
  Reflect.set(window, 'typedLetters', typed)
  let ended = new AbortController()

  field.addEventListener(
    'input',
    ({ timeStamp }) => {
      ended.abort()
      ended = new AbortController()
      const { signal } = ended
      const { value } = field
      if (!value) return
      const times: Record<string, number> = {}
      typed.push(times)
      // A message that is sent in a frame is heard when the frame is painted.
      const whenPainted = (what: string) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            times[what] = performance.now() - timeStamp
          }
          port2.postMessage(undefined)
        })
      const once = (target: Node, there: () => boolean, what: string) => {
        const observer = new MutationObserver(() => {
          if (!there()) return
          observer.disconnect()
          whenPainted(what)
        })
        observer.observe(target, { subtree: true, childList: true, characterData: true })
        signal.addEventListener('abort', () => observer.disconnect())
      }
      whenPainted('letter')
      once(listbox, () => true, 'suggestions')
      once(results, () => results.textContent.includes(`“${value}”`), 'results')
    },
    { capture: true },
  )
}
