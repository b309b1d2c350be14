import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const search = (page: Page, text: string, path = '/produk') => page.goto(`${path}?q=${encodeURIComponent(text)}`)
const chips = (page: Page, label: string) => page.getByRole('list', { name: label }).getByRole('link')

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a shopper sees how her sentence was understood, and takes conditions out one by one', async ({ page }) => {
    await search(page, 'keripik singkong halal di bawah 16 ribu')
    await expect(chips(page, 'Dipahami sebagai')).toHaveText([/^Halal/, /^Sampai Rp\s?16\.000/])
    await page.getByRole('link', { name: /Buang syarat Sampai/ }).click()
    await expect(page.getByRole('searchbox')).toHaveValue('keripik singkong halal')
    await expect(chips(page, 'Dipahami sebagai')).toHaveText([/^Halal/])
    await page.getByRole('link', { name: 'Cari kata-katanya saja' }).click()
    await expect(chips(page, 'Dipahami sebagai')).toHaveCount(0)
    await page.getByRole('link', { name: 'Cari menurut maksudnya' }).click()
    await expect(chips(page, 'Dipahami sebagai')).toHaveCount(1)
  })

  test('what is nowhere near is offered from elsewhere, and said to be', async ({ page }) => {
    await search(page, 'keripik tempe di klojen')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^0 produk/)
    const near = page.getByRole('region', { name: 'Kata-katanya cocok, syaratnya tidak semua' })
    await expect(near.getByRole('article').first()).toContainText('Tempe')
  })

  test('a word that no product has is named, in English', async ({ page }) => {
    await search(page, 'durian chips', '/en/products')
    await expect(page.getByText('No product has “durian”. Below is what comes closest.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Matching some of your words' }).getByRole('article')).toHaveCount(8)
  })

  test('where nothing near is sold either, the page says so and leads on by kind', async ({ page }) => {
    await search(page, 'kulkas dua pintu')
    await expect(page.getByText('Belum ada yang cocok')).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(0)
    await page.getByRole('list', { name: 'Lihat menurut jenis' }).getByRole('link', { name: 'Kriya' }).click()
    await expect(page).toHaveURL('/produk?kategori=kriya')
  })

  test('a misspelt word finds what is called otherwise, in English', async ({ page }) => {
    await search(page, 'cofee', '/en/products')
    await expect(page.getByText('These are results for “coffee”')).toBeVisible()
    await expect(page.getByRole('article').first()).toContainText('Kopi Contoh')
  })

  test('places and prices are understood in Arabic', async ({ page }) => {
    await search(page, 'خزف في دينويو أقل من ١٠٠ ألف', '/ar/products')
    await expect(chips(page, 'فُهم بحثك هكذا')).toHaveText([/Dinoyo/, /100,000/])
  })
})

test('while she types, words that nothing has are corrected, and she may insist', async ({ page }) => {
  await page.goto('/produk')
  await page.locator('#discovery-text').fill('kripiktempe')
  await expect(page.getByText('Tidak ada “kripiktempe”. Ini hasil untuk “kripik tempe”.')).toBeVisible()
  await page.getByRole('link', { name: 'Cari kata-katanya saja' }).click()
  await expect(page).toHaveURL(/kata-persis=1/)
  await expect(page.getByText('Belum ada yang cocok')).toBeVisible()
  await page.locator('#discovery-text').fill('keripik halal')
  await expect(chips(page, 'Dipahami sebagai')).toHaveText([/^Halal/])
  await expect(page).not.toHaveURL(/kata-persis/)
})
