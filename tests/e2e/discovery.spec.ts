import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'
import { axeFindings, loadAxe } from './walk/axe.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name })

/** How many products the page says it found. */
async function found(page: Page): Promise<number> {
  return Number.parseInt((await heading(page).textContent()) ?? '', 10)
}

async function whenLive(page: Page): Promise<void> {
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' })
}

test('a narrower choice replaces the wider one, keeps its place in the address, and Back takes it back', async ({
  page,
}) => {
  await page.goto('/produk')
  await whenLive(page)
  await box(page, /^Keripik \d/).check()
  await expect(page).toHaveURL('/produk?kategori=keripik')
  await box(page, /^Keripik tempe/).check()
  await expect(page).toHaveURL('/produk?kategori=keripik-tempe')
  await expect(box(page, /^Keripik \d/)).not.toBeChecked()
  await page.goBack()
  await expect(box(page, /^Keripik \d/)).toBeChecked()
  await expect(box(page, /^Keripik tempe/)).not.toBeChecked()

  await page.getByText('Kelurahan di Blimbing').click()
  await box(page, /^Bunulrejo/).check()
  await expect(page).toHaveURL('/produk?kategori=keripik&kelurahan=bunulrejo')
})

test('bounds for trade buyers narrow, say how many each step leaves, and can be taken away', async ({ page }) => {
  await page.goto('/produk')
  await whenLive(page)
  const all = await found(page)
  const step = page.getByRole('group', { name: 'Masa simpan' }).getByRole('radio', { name: /6 bulan/ })
  const count = Number((await step.locator('xpath=..').locator('.facet-count').textContent()) ?? '')
  expect(count).toBeLessThan(all)
  await step.check()
  await expect(page).toHaveURL('/produk?tahan-bulan=6')
  await expect(heading(page)).toHaveText(`${count} produk`)
  await page.getByRole('link', { name: /Hapus saringan Tahan/ }).click()
  await expect(heading(page)).toHaveText(`${all} produk`)
})

test('the map counts the products of each district and is a way to choose one by keyboard', async ({ page }) => {
  await page.goto('/produk')
  await whenLive(page)
  const klojen = page.getByRole('navigation', { name: 'Peta kecamatan' }).getByRole('link', { name: /Klojen/ })
  const count = Number((await klojen.locator('.district-count').textContent()) ?? '')
  await klojen.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/produk?kecamatan=klojen')
  await expect(klojen).toHaveAttribute('aria-current', 'true')
  await expect(heading(page)).toHaveText(`${count} produk`)
})

test('typing goes on while an answer is awaited, and an answer that a newer one overtook is never shown', async ({
  page,
}) => {
  let answerKopi = () => {}
  const held = new Promise<void>((done) => {
    answerKopi = done
  })
  await page.route('**/api/discovery/**', async (route) => {
    if (new URL(route.request().url()).searchParams.get('q') === 'kopi') await held
    await route.continue().catch(() => undefined)
  })
  await page.goto('/produk')
  await whenLive(page)
  const field = page.getByRole('combobox', { name: 'Cari produk atau UMKM' })
  await field.pressSequentially('kopi')
  await expect(page.locator('[aria-busy=true]')).toBeVisible()
  await expect(page.getByRole('option', { name: /Kopi/ }).first()).toBeVisible()
  await field.pressSequentially(' dampit')
  await expect(field).toHaveValue('kopi dampit')
  await expect(heading(page)).toHaveText(/“kopi dampit”/)
  answerKopi()
  await page.waitForLoadState('networkidle')
  await expect(heading(page)).toHaveText(/“kopi dampit”/)
  await expect(page).toHaveURL('/produk?q=kopi+dampit')
  // What was found is told once: the count of suggestions would talk over it.
  await expect(page.locator('search').locator('[aria-live], [role=status]')).toHaveCount(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true })

  test('filters open over the page, say what they leave, and give the page back', async ({ page }) => {
    await page.goto('/produk')
    await whenLive(page)
    const opener = page.getByText('Saring', { exact: true })
    await opener.tap()
    await box(page, /^Minuman/).tap()
    const apply = page.getByRole('button', { name: /^Terapkan \(\d+ hasil\)/ })
    await expect(heading(page)).not.toHaveText('160 produk')
    await expect(apply).toHaveText(`Terapkan (${await found(page)} hasil)`)
    expect(
      (
        await box(page, /^Minuman/)
          .locator('xpath=..')
          .boundingBox()
      )?.height,
    ).toBeGreaterThanOrEqual(44)
    await loadAxe(page)
    expect(await axeFindings(page, '.filters')).toEqual([])
    await apply.tap()
    await expect(apply).toBeHidden()
    await expect(page.getByText('Saring (1)')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(apply).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(apply).toBeHidden()
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the filters are a form whose address holds all that was chosen', async ({ page }) => {
    await page.goto('/en/products?category=keripik')
    const all = await found(page)
    await box(page, /^Tempe crisps/).check()
    await page.getByRole('radio', { name: /^At most 100/ }).check()
    await page.getByLabel('Sort by').selectOption('Lowest price')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page).toHaveURL(/category=keripik&category=keripik-tempe&/)
    await expect(page).toHaveURL(/&min-order-up-to=100&/)
    expect(await found(page)).toBeLessThan(all)
    await expect(box(page, /^Tempe crisps/)).toBeChecked()
    await expect(page.getByRole('radio', { name: /^At most 100/ })).toBeChecked()
    await page.getByRole('link', { name: /Remove filter Minimum order/ }).click()
    await expect(page).toHaveURL('/en/products?category=keripik-tempe&sort=price-up')
  })
})

test('what is typed before the page has come to life is searched for, and stays in the field', async ({ page }) => {
  const scripts = Promise.withResolvers<void>()
  await page.route('**/_astro/client.*.js', async (route) => {
    await scripts.promise
    await route.continue()
  })
  await page.goto('/produk', { waitUntil: 'commit' })
  await page.locator('#discovery-text').pressSequentially('topeng')
  scripts.resolve()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('topeng')
  await expect(page.locator('#discovery-text')).toHaveValue('topeng')
  await expect(page).toHaveURL(/\?q=topeng$/)
})
