import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const TEMPE = '/produk/keripik-tempe-sanan-original'
const MASK = '/produk/topeng-malangan-sekartaji'

test('a shopper saves with the heart, finds the list again, and gives it away as a link', async ({ page, browser }) => {
  await page.goto('/produk?q=topeng')
  const heart = page.getByRole('button', { name: /^Simpan Topeng Malangan Sekartaji/ })
  await expect(heart).toHaveAttribute('aria-pressed', 'false')
  await heart.click()
  await expect(heart).toHaveAttribute('aria-pressed', 'true')
  await page.goto(TEMPE)
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.locator('header [data-saved-count]')).toHaveText('2')

  await page.getByRole('link', { name: 'Produk simpanan' }).first().click()
  const names = (at: Page) => at.getByRole('article').getByRole('heading', { level: 2 })
  await expect(names(page)).toHaveText(['Keripik Tempe Sanan Original', 'Topeng Malangan Sekartaji'])
  const link = await page.getByLabel('Tautan daftar').inputValue()
  await page.getByRole('button', { name: 'Hapus Keripik Tempe Sanan Original' }).click()
  await expect(names(page)).toHaveText(['Topeng Malangan Sekartaji'])

  const other = await browser.newContext()
  const friend = await other.newPage()
  await friend.goto(link)
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText('Daftar yang dibagikan')
  await friend.getByRole('button', { name: 'Simpan semua' }).click()
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText('Produk simpanan')
  await expect(names(friend)).toHaveCount(2)
  await other.close()
})

test('what was seen lately stands on the next product page, until it is forgotten', async ({ page }) => {
  await page.goto(MASK)
  await expect(page.getByRole('region', { name: 'Baru Anda lihat' })).toBeHidden()
  await page.goto(TEMPE)
  const seen = page.getByRole('region', { name: 'Baru Anda lihat' })
  await expect(seen.getByRole('link', { name: 'Topeng Malangan Sekartaji' })).toBeVisible()
  await seen.getByRole('button', { name: 'Lupakan' }).click()
  await expect(seen).toBeHidden()
  await page.goto(MASK)
  await expect(page.getByRole('region', { name: 'Baru Anda lihat' }).getByRole('article')).toHaveCount(1)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a buyer saves two products and compares them, wholly or only where they differ', async ({ page }) => {
    for (const path of [TEMPE, '/produk/topeng-malangan-panji', MASK]) {
      await page.goto(path)
      await page.getByRole('button', { name: 'Simpan', exact: true }).click()
      await expect(page).toHaveURL('/simpanan')
    }
    await page.getByLabel('Bandingkan Topeng Malangan Sekartaji').check()
    await page.getByLabel('Bandingkan Keripik Tempe Sanan Original').check()
    await page.getByRole('button', { name: 'Bandingkan yang dipilih' }).click()
    await expect(page).toHaveURL(/\/bandingkan\?produk=topeng-malangan-sekartaji&produk=keripik-tempe-sanan-original/)
    const columns = page.getByRole('columnheader')
    await expect(columns).toHaveText([/Produk/, /Topeng Malangan Sekartaji/, /Keripik Tempe Sanan Original/])
    const price = page.getByRole('row', { name: /^Harga Rp450/ })
    const markets = page.getByRole('row', { name: /^Siap ekspor ke/ })
    await expect(price).toContainText('Rp18.000')
    await expect(markets).toBeVisible()
    await page.getByRole('link', { name: 'Hanya yang berbeda' }).click()
    await expect(price).toBeVisible()
    await expect(markets).toHaveCount(0)
    await page.getByRole('link', { name: 'Hapus Keripik Tempe Sanan Original' }).click()
    await expect(columns).toHaveText([/Produk/, /Topeng Malangan Sekartaji/])
  })
})
