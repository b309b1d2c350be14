import { signInLinkMailedTo } from './inbox.ts'
import { CURATOR } from './lake.ts'
import { place } from './place.ts'
import { fillBasket } from './requestForm.ts'
import { expect, test } from './site.ts'
import { axeFindings, loadAxe } from './walk/axe.ts'
import { stopsOf, tabTo } from './walk/focus.ts'

const PRODUCT = '/produk/keripik-tempe-sanan-original'
const COMPARED = '/bandingkan?produk=keripik-tempe-sanan-original&produk=topeng-malangan-sekartaji'

test.use({ trace: 'off' })

for (const [path, width] of [
  ['/', 1280],
  ['/ar', 360],
  ['/produk', 1280],
  [PRODUCT, 1280],
  [PRODUCT, 360],
  [COMPARED, 360],
  ['/naik-kelas', 1280],
] as const)
  test(`on ${path}, ${width} px wide, each stop of the Tab key shows, below the header too, forwards and back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 780 })
    await page.goto(path)
    const forwards = await stopsOf(page, 'Tab')
    const back = await stopsOf(page, 'Shift+Tab')
    expect(forwards.problems).toEqual([])
    expect(back.problems).toEqual([])
    expect(forwards.stops).toBeGreaterThan(15)
    expect(back.stops).toBeGreaterThanOrEqual(forwards.stops)
  })

test('the first stop of a page skips to its content', async ({ page }) => {
  await page.goto(PRODUCT)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Langsung ke isi halaman' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

test('a shopper types, walks down the suggestions, and is on the page she chose', async ({ page }) => {
  await page.goto('/umkm')
  await tabTo(page, page.getByRole('combobox').first())
  await page.keyboard.type('topeng')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const chosen = page.getByRole('option', { selected: true })
  const address = await chosen.getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(address ?? '')
})

test('the arrow keys choose which picture of a product is shown', async ({ page }) => {
  await page.goto(PRODUCT)
  const pictures = page.getByRole('group', { name: 'Gambar produk' }).getByRole('radio')
  await tabTo(page, pictures.first())
  await page.keyboard.press('ArrowRight')
  await expect(pictures.nth(1)).toBeChecked()
  await expect(page.getByRole('link', { name: /Perbesar gambar 2/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Perbesar gambar 1/ })).toBeHidden()
})

test('products side by side: scrolled, only where they differ, one taken away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto(COMPARED)
  await tabTo(page, page.getByRole('link', { name: 'Hanya yang berbeda' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/beda=1/)
  const table = page.getByRole('region', { name: 'Bandingkan produk' })
  await tabTo(page, table)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate((scroller) => scroller.scrollLeft)).toBeGreaterThan(0)
  await tabTo(page, page.getByRole('link', { name: 'Hapus Topeng Malangan Sekartaji' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader')).toHaveCount(2)
})

test('a request that lacks something comes back with the list of what is missing in focus, each entry leading to its field', async ({
  page,
}) => {
  await fillBasket(page, 'id')
  await tabTo(page, page.getByRole('button', { name: 'Kirim permintaan' }))
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(page.locator('[name=company]')).toHaveAttribute('aria-invalid', 'true')
  const entry = summary.getByRole('link').first()
  await tabTo(page, entry)
  const field = (await entry.getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.locator(field)).toBeFocused()
  const described = (await page.locator(field).getAttribute('aria-describedby')) ?? ''
  await expect(page.locator(`#${described.split(' ')[0]}`)).not.toBeEmpty()
})

test('a curator signs in to the Studio', async ({ browser }) => {
  const page = await browser.newPage()
  await page.goto(`${place.lake}/login?origin=${encodeURIComponent(`${place.site}/studio`)}`)
  await loadAxe(page)
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, page.getByRole('textbox', { name: 'Alamat surel' }))
  await page.keyboard.type(CURATOR)
  const link = await signInLinkMailedTo(CURATOR, () => page.keyboard.press('Enter'))
  await page.goto(link)
  await loadAxe(page)
  expect(await axeFindings(page)).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Masuk' }))
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('structure-tool-list-pane')).toBeVisible({ timeout: 45_000 })
  await page.close()
})
