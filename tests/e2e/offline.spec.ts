import type { Page } from '@playwright/test'
import { pathTo } from '#i18n/routes.ts'
import { SANAN } from './sampleProducts.ts'
import { expect, test } from './site.ts'

test.use({ serviceWorkers: 'allow' })

const PRODUCT = pathTo('product', 'ar', SANAN)
const COPY = '[data-offline-copy]'

/** Opens a page and waits until the service worker has taken it over. */
async function openControlled(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith('pages-')) ?? ''
    const requests = await (await caches.open(name)).keys()
    return requests.map(({ url }) => new URL(url).pathname)
  })
}

test('what was seen last is there without a network, and says when it was seen', async ({
  page,
  context,
  problems,
}) => {
  await openControlled(page, PRODUCT)
  await expect.poll(() => keptPaths(page)).toEqual([PRODUCT])
  await expect(page.locator(COPY)).toBeHidden()
  const price = await page.locator('main').getByText('IDR').first().textContent()
  await page.reload()
  await page.goto(pathTo('home', 'ar'))
  await expect.poll(() => keptPaths(page)).toEqual([PRODUCT, '/ar'])

  await context.setOffline(true)
  await page.goto(PRODUCT)
  await expect(page.locator(COPY)).toContainText('هذه الصفحة من زيارة سابقة')
  await expect(page.locator(`${COPY} time`)).toHaveText(/\d/)
  await page.reload()
  await expect(page.locator(COPY)).toBeInViewport()
  await expect(page.locator('main').getByText('IDR').first()).toHaveText(price ?? '')
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Jakarta')

  await page.goto(pathTo('stories', 'ar'))
  await expect(page.locator('h1')).toHaveText('أنت غير متصل بالإنترنت')
  await expect(page.locator('[data-kept-pages] a')).toHaveCount(2)
  await page.locator('[data-kept-pages] a').last().click()
  await expect(page).toHaveURL(PRODUCT)

  await context.setOffline(false)
  await page.goto(PRODUCT)
  await expect(page.locator(COPY)).toBeHidden()
  // What the browser says of each request that met no network is no fault of the pages.
  problems.splice(0, problems.length, ...problems.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED')))
})

test('nothing private is kept, no search and no error, and of pages the last thirty', async ({ page }) => {
  await openControlled(page, '/en')
  for (const path of [
    pathTo('inquiry', 'en'),
    pathTo('shortlist', 'en'),
    '/en/products?q=tempe',
    '/en/products/no-such-product',
    '/api/discovery/en',
  ])
    await page.goto(path)
  await page.goto('/en/about')
  await expect.poll(() => keptPaths(page)).toEqual(['/en', '/en/about'])

  await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith('pages-')) ?? ''
    const cache = await caches.open(name)
    for (let number = 0; number < 30; number += 1) await cache.put(`/en/seen/${number}`, new Response('seen'))
  })
  await page.goto('/en/privacy')
  await expect.poll(async () => (await keptPaths(page)).at(-1)).toBe('/en/privacy')
  await expect.poll(async () => (await keptPaths(page)).length).toBe(30)
  expect((await keptPaths(page))[0]).toBe('/en/seen/1')
})

test('a phone can install the site in each language', async ({ page, request }) => {
  for (const [home, dir] of [
    ['/', 'ltr'],
    ['/en', 'ltr'],
    ['/ar', 'rtl'],
  ] as const) {
    await page.goto(home)
    const href = await page.locator('link[rel=manifest]').getAttribute('href')
    const manifest = await (await request.get(href ?? '')).json()
    expect(manifest).toMatchObject({ start_url: home, id: home, dir, display: 'standalone' })
    for (const { src, type } of manifest.icons) {
      const icon = await request.get(src)
      expect([icon.status(), icon.headers()['content-type']]).toEqual([200, type])
    }
  }
  const client = await page.context().newCDPSession(page)
  const { errors } = await client.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  // A private window, which tests use, installs nothing.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})
