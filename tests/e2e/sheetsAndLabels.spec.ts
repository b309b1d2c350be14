import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { pdfPages } from '../support/pdfText.ts'
import { CURATOR, signInLink } from './lake.ts'
import { addToRequest, fillRequest, sentReference } from './requestForm.ts'
import { sessionToken } from './sessionToken.ts'
import { expect, test } from './site.ts'
import { closeStudios, PHONE, signIn } from './studio.ts'

/** From screen to paper and back: line sheets for buyers, labels for shelves, and what their short links count. */
const OWNER = 'halo@dapur-contoh-sanan.example'
const BROWSER = 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36'

test.afterEach(closeStudios)

/** What a PDF says that a click hands over, without spaces, and the file's name. */
async function saved(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const pages = pdfPages(await readFile(await download.path()))
  return { words: pages.join('').replace(/\s/g, ''), pages, name: download.suggestedFilename() }
}

test('a maker’s page leads to her line sheet in Arabic, with prices in dirhams', async ({ page, request }) => {
  await page.goto('/umkm/dapur-contoh-sanan')
  await page.getByRole('link', { name: /Lembar produk/ }).click()
  await page.getByLabel('Mata uang').selectOption('AED')
  const { words, name } = await saved(page, () => page.getByRole('button', { name: 'العربية' }).click())
  expect(words).toContain('DapurContohSanan')
  expect(words).toContain('AED')
  expect([...words].reverse().join('')).toContain('قائمةالمنتجات')
  expect(name).toBe('Dapur Contoh Sanan - قائمة المنتجات.pdf')

  const path = '/ar/makers/dapur-contoh-sanan/line-sheet.pdf?currency=AED'
  const first = await request.get(path)
  expect(first.headers()).toMatchObject({ 'content-type': 'application/pdf', 'content-language': 'ar' })
  const again = await request.get(path, { headers: { 'if-none-match': first.headers()['etag'] ?? '' } })
  expect(again.status()).toBe(304)
  expect((await request.get('/umkm/nobody/lembar.pdf')).status()).toBe(404)
  for (const other of ['/en/collections/keripik-untuk-auckland', '/en/export/new-zealand'])
    expect((await request.get(`${other}/line-sheet.pdf`)).status(), other).toBe(200)
})

test('a buyer takes what she asked for along, by her private link alone', async ({ page, request }) => {
  await page.goto('/en/products/topeng-malangan-panji')
  await addToRequest(page)
  await fillRequest(page, { company: 'Paper Trail Test Ltd', email: 'buyer@paper-trail.example', country: 'NZ' })
  await page.getByRole('button', { name: /send/i }).click()
  const reference = await sentReference(page)
  const { words } = await saved(page, () => page.getByRole('button', { name: 'PDF · English' }).click())
  expect(words).toContain(reference)
  expect(words).toContain('PaperTrailTestLtd')
  expect(words).not.toContain('KeripikTempe')
  expect(words).not.toContain('@paper-trail')

  const sheet = `${new URL(page.url()).pathname}/line-sheet.pdf`
  const headers = (await request.get(sheet)).headers()
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(headers).not.toHaveProperty('etag')
  expect((await request.get(`/en/inquiry/${'x'.repeat(43)}/line-sheet.pdf`)).status()).toBe(404)
})

test('a curator prints labels for shelves, and sees how often one was scanned', async ({ browser, request }) => {
  const curator = await signIn(browser, await signInLink(CURATOR))
  await curator.getByRole('link', { name: 'Label rak' }).click()
  const goods = curator.getByTestId('shelf-good')
  await expect(goods.first()).toBeVisible()
  await curator.getByRole('button', { name: 'Kosongkan pilihan' }).click()
  const name = (await goods.first().getByRole('checkbox').getAttribute('aria-label'))?.replace('Cetak label ', '') ?? ''
  await goods.first().getByRole('checkbox').check()
  const row = goods.filter({ has: curator.getByRole('checkbox', { name: `Cetak label ${name}`, exact: true }) })
  const before = Number(await row.getByTestId('scans').innerText())
  await curator.getByRole('button', { name: 'Baris 2, kolom 1' }).click()
  const { words, pages } = await saved(curator, () => curator.getByRole('button', { name: 'Cetak 1 label' }).click())
  expect(pages).toHaveLength(1)
  expect(words).toContain(name.replace(/\s/g, ''))
  expect(words).toMatch(/Rp[\d.]+/)
  const code = /\/r\/([a-z2-9]{6})/.exec(words)?.[1] ?? ''

  const scan = (agent: string, language = 'id') =>
    request.get(`/r/${code}`, { maxRedirects: 0, headers: { 'user-agent': agent, 'accept-language': language } })
  const led = await scan(BROWSER)
  expect(led.status()).toBe(302)
  expect(led.headers()).toMatchObject({ location: expect.stringMatching(/^\/produk\//), 'cache-control': 'no-store' })
  expect(led.headers()).not.toHaveProperty('set-cookie')
  expect((await scan('curl/8.5.0', 'ar-AE')).headers()['location']).toMatch(/^\/ar\/products\//)
  expect((await request.get('/r/bcdfgh', { maxRedirects: 0 })).headers()['location']).toBe('/produk')

  await curator.getByLabel('Masa').selectOption('7')
  await expect(row.getByTestId('scans')).toHaveText(String(before + 1))
  await curator.setViewportSize(PHONE)
  expect(await curator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
})

test('nobody but the office has labels printed, or learns of scans', async ({ request }) => {
  const owner = { authorization: `Bearer ${await sessionToken(OWNER)}` }
  for (const path of ['/api/kantor/label?hari=7', '/api/kantor/label.pdf?tempat=umkm-center&mulai=0']) {
    expect((await request.get(path)).status()).toBe(401)
    expect((await request.get(path, { headers: owner })).status()).toBe(403)
  }
  const curator = { authorization: `Bearer ${await sessionToken(CURATOR)}` }
  const wrong = await request.get('/api/kantor/label.pdf?tempat=umkm-center&mulai=21', { headers: curator })
  expect(wrong.status()).toBe(400)
})
