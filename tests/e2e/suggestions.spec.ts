import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'
import { axeFindings, loadAxe } from './walk/axe.ts'

const combobox = (page: Page) => page.getByRole('combobox', { name: 'Cari produk atau UMKM' }).first()
const options = (page: Page) => page.getByRole('option')

/** The text of the option that the field names as active. */
async function active(page: Page): Promise<string | undefined> {
  const id = await combobox(page).getAttribute('aria-activedescendant')
  return id ? ((await page.locator(`#${id}`).textContent()) ?? undefined) : undefined
}

test('the header suggests kinds, products, makers and places while one types', async ({ page }) => {
  await page.goto('/umkm')
  await expect(combobox(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(combobox(page)).toHaveAttribute('aria-autocomplete', 'list')
  await combobox(page).pressSequentially('kerip')
  await expect(combobox(page)).toHaveAttribute('aria-expanded', 'true')
  const listbox = page.locator(`#${await combobox(page).getAttribute('aria-controls')}`)
  await expect(listbox).toHaveRole('listbox')
  await expect(listbox.getByRole('group', { name: 'Jenis' }).getByRole('option').first()).toContainText('Keripik')
  const product = listbox.getByRole('group', { name: 'Produk' }).getByRole('option').first()
  await expect(product.locator('mark')).toHaveText(/^Kerip/i)
  await expect(product).toContainText('Rp')
  await expect(page.getByRole('status').first()).toHaveText(`Jumlah saran: ${await options(page).count()}`)

  await combobox(page).fill('sanggar polowijen')
  await expect(listbox.getByRole('group', { name: 'UMKM' }).getByRole('option').first()).toContainText('Sanggar')
  await combobox(page).fill('blimb')
  await listbox.getByRole('group', { name: 'Tempat' }).getByRole('option', { name: 'Blimbing Kecamatan' }).click()
  await expect(page).toHaveURL('/produk?kecamatan=blimbing')
})

test('arrows, Home, End, Enter and Escape do what the combobox pattern says', async ({ page }) => {
  await page.goto('/umkm')
  await combobox(page).pressSequentially('tempe')
  await expect(options(page).first()).toBeVisible()
  const texts = await options(page).allTextContents()
  expect(await active(page)).toBeUndefined()
  for (const [key, expected] of [
    ['ArrowDown', texts[0]],
    ['ArrowDown', texts[1]],
    ['ArrowUp', texts[0]],
    ['ArrowUp', texts.at(-1)],
    ['ArrowDown', texts[0]],
    ['End', texts.at(-1)],
    ['Home', texts[0]],
  ] as const) {
    await page.keyboard.press(key)
    expect(await active(page), key).toBe(expected)
  }
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  await expect(combobox(page)).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(combobox(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(combobox(page)).toHaveValue('tempe')
  expect(await active(page)).toBeUndefined()
  await page.keyboard.press('ArrowDown')
  expect(await active(page)).toBe(texts[0])
  const address = await page.getByRole('option', { selected: true }).getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(address ?? '')
})

test('Enter without a chosen suggestion searches for what was typed; leaving the field closes the list', async ({
  page,
}) => {
  await page.goto('/umkm')
  await combobox(page).pressSequentially('kopi')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(options(page)).toHaveCount(0)
  await combobox(page).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/produk?q=kopi')
})

test('searches are remembered in this browser, offered again, and forgotten when asked', async ({ page }) => {
  for (const text of ['kopi', 'topeng']) {
    await page.goto('/umkm')
    await combobox(page).fill(text)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/produk?q=${text}`)
  }
  const field = page.locator('#discovery-text')
  await field.fill('')
  await field.click()
  const past = page.getByRole('group', { name: 'Pencarian terakhir' })
  await expect(past.getByRole('option')).toHaveText(['topeng', 'kopi'])
  await past.getByRole('option', { name: 'kopi' }).click()
  await expect(page).toHaveURL('/produk?q=kopi')

  await page.goto('/umkm')
  await combobox(page).focus()
  await expect(past.getByRole('option')).toHaveText(['topeng', 'kopi'])
  await page.getByRole('button', { name: 'Hapus riwayat' }).click()
  await expect(options(page)).toHaveCount(0)
  await page.reload()
  await combobox(page).focus()
  await expect(combobox(page)).toHaveAttribute('aria-expanded', 'false')
})

test('an answer that a newer one overtook is never shown', async ({ page }) => {
  await page.route('**/api/saran/**', async (route) => {
    if (new URL(route.request().url()).searchParams.get('q') === 'kopi')
      await new Promise((done) => setTimeout(done, 800))
    await route.continue().catch(() => undefined)
  })
  await page.goto('/umkm')
  await combobox(page).pressSequentially('kopi')
  await page.waitForTimeout(300)
  await combobox(page).fill('topeng')
  await expect(
    options(page)
      .filter({ hasText: /Topeng/ })
      .first(),
  ).toBeVisible()
  await page.waitForTimeout(900)
  await expect(options(page).filter({ hasText: /Kopi/ })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true })

  test('the search panel suggests in rows that a thumb hits, also in Arabic', async ({ page }) => {
    await page.goto('/ar/makers')
    await page.getByRole('banner').getByRole('button', { name: 'بحث' }).click()
    const field = page.locator('#panel-search')
    await expect(field).toBeFocused()
    await field.pressSequentially('tempe')
    await expect(options(page).first()).toBeVisible()
    const box = await page.locator('#panel-search-suggestions').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
    for (const option of await options(page).all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await loadAxe(page)
    expect(await axeFindings(page, '.search-panel')).toEqual([])
    const address = await options(page).first().getAttribute('href')
    await options(page).first().tap()
    await expect(page).toHaveURL(address ?? '')
  })
})
