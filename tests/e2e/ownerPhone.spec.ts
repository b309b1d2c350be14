import { type Browser, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { makers } from '#cms/content/sampleContent.ts'
import { signInLinkMailedTo } from './inbox.ts'
import { CURATOR, lake, signInLink } from './lake.ts'
import { place } from './place.ts'
import { field, signIn } from './studio.ts'

/** An owner does her daily work on a phone: signs in by mail, changes price and stock, adds a photo, submits. */
const EMAIL = 'halo@dapur-contoh-sanan.example'
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'id-ID' }
const product = makers.find(({ business }) => business.email === EMAIL)?.products.at(-1)
const id = product?._id ?? ''
const slug = product?.slug.current ?? ''

test.beforeEach(async () => {
  await lake.delete(`drafts.${id}`)
})

test('an owner changes price, stock and photos on a phone, and sees her change go public', async ({ browser }) => {
  const page = await signInOnPhone(browser)
  await page.getByText('Produk saya', { exact: true }).first().tap()
  await fits(page)
  await page
    .getByTestId('document-list-pane')
    .getByText(product?.name.id ?? '', { exact: true })
    .tap()
  await expect(page.getByTestId('review-banner')).toContainText('Sudah tampil di situs')
  await fits(page)

  await field(page, 'priceIdr').fill('21500')
  await field(page, 'stock').fill('64')
  await addPicture(page, 'Sebungkus keripik di atas meja kayu.')
  await fits(page)

  const submit = page.getByTestId('action-ajukanuntukditinjau')
  await expect(submit).toBeInViewport({ ratio: 1 })
  await submit.tap()
  await expect(page.getByTestId('review-banner')).toContainText('Menunggu tinjauan, diajukan')
  await fits(page)

  // The form shows what was done before the lake has it.
  const stored = () => lake.getDocument(`drafts.${id}`)
  await expect.poll(stored).toMatchObject({ priceIdr: 21_500, stock: 64, review: { state: 'submitted' } })
  const draft = await stored()
  const picture: unknown = draft?.['pictures'].at(-1)
  expect(picture).toMatchObject({
    asset: { _ref: expect.stringMatching(/^image-[a-f0-9]+-1200x1600-jpg$/) },
    alt: { id: 'Sebungkus keripik di atas meja kayu.' },
  })

  const curator = await signIn(browser, await signInLink(CURATOR))
  await curator.goto(`${place.site}/studio/intent/edit/id=${id};type=product`)
  await curator.getByTestId('action-terbitkan').click()
  await expect(page.getByTestId('review-banner')).toContainText('Sudah tampil di situs', { timeout: 20_000 })
  await expect(page.getByTestId('public-page')).toHaveAttribute('href', `/produk/${slug}`)
  await expect.poll(async () => (await fetch(`${place.site}/produk/${slug}`)).text()).toContain('Rp21.500')
})

test('the sign-in page and its mistakes fit on a phone', async ({ browser }) => {
  const page = await (await browser.newContext(PHONE)).newPage()
  await page.goto(`${place.site}/studio`)
  await page.getByLabel('Alamat surel').fill('tanpa-domain@contoh')
  await page.getByRole('button', { name: 'Kirim tautan masuk' }).tap()
  await expect(page.getByRole('alert')).toContainText('alamat surel yang lengkap')
  await fits(page)
})

/** From the Studio's door through the mail into the Studio. */
async function signInOnPhone(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext(PHONE)).newPage()
  await page.goto(`${place.site}/studio`)
  await page.getByLabel('Alamat surel').fill(EMAIL)
  await fits(page)
  const link = await signInLinkMailedTo(EMAIL, () => page.getByRole('button', { name: 'Kirim tautan masuk' }).tap())
  await expect(page.getByRole('heading', { name: 'Periksa surel Anda' })).toBeVisible()
  await page.goto(link)
  await fits(page)
  await page.getByRole('button', { name: 'Masuk' }).tap()
  await expect(page.getByTestId('structure-tool-list-pane')).toBeVisible({ timeout: 45_000 })
  await fits(page)
  return page
}

async function addPicture(page: Page, alt: string): Promise<void> {
  const photo = await sharp({ create: { width: 1200, height: 1600, channels: 3, background: '#c0703a' } })
    .jpeg()
    .toBuffer()
  await page.getByTestId('field-pictures').getByText('Tambah').last().tap()
  const dialog = page.getByTestId('nested-object-dialog')
  const chooser = dialog.locator('input[type=file]')
  // Phones offer their camera where only pictures are accepted.
  for (const type of ((await chooser.getAttribute('accept')) ?? '').split(',')) expect(type).toMatch(/^image\//)
  await chooser.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photo })
  await expect(dialog.locator('img').first()).toBeVisible({ timeout: 30_000 })
  await dialog.locator('[data-testid$=".alt.id"] input').fill(alt)
  await fits(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

/** Nothing stands out sideways. */
async function fits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(PHONE.viewport.width)
}
