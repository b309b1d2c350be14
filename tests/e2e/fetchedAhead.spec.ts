import { expect, test } from './site.ts'

test('a product that the pointer rests on is there when it is pressed', async ({ page }) => {
  await page.goto('/')
  const link = page.locator('.product-card-link').first()
  const devtools = await page.context().newCDPSession(page)
  const ready = new Promise<void>((resolve) =>
    devtools.on('Preload.prefetchStatusUpdated', ({ status }) => status === 'Ready' && resolve()),
  )
  await devtools.send('Preload.enable')
  await link.scrollIntoViewIfNeeded()
  await link.hover()
  await ready
  await link.click()
  await expect(page).toHaveURL(/\/produk\//)
  // The DOM's types do not know it yet: https://wicg.github.io/nav-speculation/prefetch.html#performance-navigation-timing
  const delivery = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().deliveryType)
  expect(delivery).toBe('navigational-prefetch')
})

test('nothing private is fetched ahead: no such page names the rules, and no rule names such a page', async ({
  request,
}) => {
  const rulesOf = async (path: string) => (await request.get(path)).headers()['speculation-rules']
  expect(await rulesOf('/umkm/dapur-contoh-sanan')).toBe('"/pramuat.json"')
  expect(await rulesOf('/permintaan')).toBeUndefined()
  const rules = await request.get('/pramuat.json')
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json')
  expect(await rules.text()).not.toMatch(/permintaan|inquiry|simpanan|saved|api/)
})
