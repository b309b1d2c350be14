import type { Page } from '@playwright/test'
import { CURATOR, signInLink } from './lake.ts'
import { place } from './place.ts'
import { sessionToken } from './sessionToken.ts'
import { expect, test } from './site.ts'
import { closeStudios, PHONE, signIn } from './studio.ts'

/** What shoppers look for and do not find reaches the office, which helps it in two clicks. */
const MISSING = 'kriuk'
const OWNER = 'halo@dapur-contoh-sanan.example'

// The test's own browser calls itself headless, and such are not counted.
test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' })
test.afterEach(closeStudios)

const told = (page: Page) => page.waitForRequest('/api/pencarian/id')
const searchField = (page: Page) => page.locator('#discovery-text')
/** Opens a page of results, and waits until its script has taken over. */
const search = async (page: Page, path: string) => {
  await page.goto(path)
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' })
}

test('a word that nobody finds is seen by the office, and made a synonym in two clicks', async ({ browser, page }) => {
  const withoutScript = await browser.newContext({ javaScriptEnabled: false, userAgent: 'Mozilla/5.0 (Android 14)' })
  const shopper = await withoutScript.newPage()
  await shopper.goto(`${place.site}/produk?q=${MISSING}`)
  await expect(shopper.getByRole('heading', { level: 1 })).toHaveText(/^0 produk/)
  await shopper.goto(`${place.site}/produk?q=${MISSING}&hal=2`)
  await shopper.goto(`${place.site}/produk?q=${MISSING}&kecamatan=klojen`)

  await search(page, '/produk')
  await searchField(page).fill(MISSING)
  const rested = await told(page)
  expect(rested.postData()).toBe(`q=${MISSING}`)
  await searchField(page).fill(`${MISSING}!`)
  await Promise.all([told(page), searchField(page).press('Enter')])

  const curator = await signIn(browser, await signInLink(CURATOR))
  await curator.getByRole('link', { name: 'Kata pencarian' }).click()
  const row = curator.getByTestId('searched-word').filter({ hasText: MISSING })
  await expect(row).toContainText('3 kali tidak ketemu, dari 3 pencarian')
  await row.getByRole('button', { name: 'Jadikan sinonim' }).click()
  await curator.getByTestId('meaning').filter({ hasText: 'keripik' }).click()
  await expect(row).toContainText('Sudah sinonim')
  await expect(row.getByTestId('found-now')).toHaveText(/Kini ketemu \d+ produk/)

  await shopper.goto(`${place.site}/produk?q=${MISSING}`)
  await expect(shopper.getByRole('article').first()).toContainText('Keripik')
  await withoutScript.close()

  await curator.setViewportSize(PHONE)
  expect(await curator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  await row.getByRole('button', { name: 'Urungkan' }).click()
  await expect(row.getByRole('button', { name: 'Jadikan sinonim' })).toBeVisible()
})

test('an opened product is told with its rank among the results', async ({ page }) => {
  await search(page, '/produk?q=keripik')
  const [opened] = await Promise.all([told(page), page.locator('.product-card-link').nth(2).click()])
  expect(opened.postData()).toBe('q=keripik&rank=3')
})

test('nobody but the office learns what people search for', async ({ request }) => {
  const ask = (headers: Record<string, string>) =>
    request.get('/api/kantor/pencarian?days=30&list=searched', { headers })
  const curator = { authorization: `Bearer ${await sessionToken(CURATOR)}` }
  const allowed = await ask(curator)
  expect(allowed.status()).toBe(200)
  expect(allowed.headers()).toMatchObject({ 'cache-control': 'no-store' })
  expect(allowed.headers()).not.toHaveProperty('access-control-allow-origin')
  expect((await ask({})).status()).toBe(401)
  expect((await ask({ authorization: 'Bearer made-up' })).status()).toBe(401)
  expect((await ask({ authorization: `Bearer ${await sessionToken(OWNER)}` })).status()).toBe(403)
  expect((await ask({ ...curator, origin: 'https://evil.example' })).status()).toBe(403)
})

test('nonsense and floods are refused before they are counted', async ({ request }) => {
  const post = (data: string, origin = place.site) =>
    request.post('/api/pencarian/id', {
      data,
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    })
  expect((await post('q=keripik')).status()).toBe(204)
  expect((await post('q=keripik&rank=99')).status()).toBe(400)
  expect((await post(`q=${'a'.repeat(3000)}`)).status()).toBe(413)
  expect((await post('q=keripik', 'https://evil.example')).status()).toBe(403)
})
