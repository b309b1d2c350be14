import { expect, test } from '@playwright/test'
import { mailsAbout } from './inbox.ts'
import { lake } from './lake.ts'
import { place } from './place.ts'
import { addToRequest, fillRequest, sentReference } from './requestForm.ts'
import { field, signIn } from './studio.ts'

/**
 * The product's main job, start to end: an owner's edit becomes public through a curator, and a buyer's request for
 * products of two makers reaches both, the office and the buyer.
 */
const PRODUCT = 'keripik-tempe-sanan-balado'
const PUBLIC_WITHIN_MS = 2_000
const STAMP = Date.now().toString(36)
const NEW_NAME = { id: `Keripik Tempe Balado Renyah ${STAMP}`, en: `Crunchy Balado Tempe Crisps ${STAMP}` }

test.describe.configure({ mode: 'serial' })

test('an owner changes price and texts, submits, and a curator publishes: public within two seconds', async ({
  browser,
}) => {
  const owner = await signIn(browser, place.ownerLink)
  await owner.getByTestId('pane-item-Produk saya').click()
  await owner
    .getByTestId('document-list-pane')
    .getByText(/^Keripik Tempe Balado/)
    .first()
    .click()
  await field(owner, 'name.id').fill(NEW_NAME.id)
  await owner.getByTestId('field-name').getByText('Terjemahan').click()
  await field(owner, 'name.en').fill(NEW_NAME.en)
  await owner.getByTestId('group-tab-selling').click()
  await field(owner, 'priceIdr').fill('19750')
  await expect(owner.getByTestId('action-publish')).toHaveCount(0)
  await owner.getByTestId('action-ajukanuntukditinjau').click()
  await expect(owner.getByTestId('review-banner')).toContainText('Menunggu tinjauan')

  const curator = await signIn(browser, place.curatorLink)
  await curator.getByTestId('pane-item-Menunggu tinjauan').click()
  await curator.getByText(NEW_NAME.id).first().click()
  await curator.getByTestId('action-terbitkan').click()
  await expect.poll(() => pageText(`/produk/${PRODUCT}`), { timeout: 30_000, intervals: [20] }).toContain('Rp19.750')
  const shownAt = Date.now()
  // The index is written before pages are purged, so by now everything shows the edit.
  await expect.poll(() => pageText(`/en/products/${PRODUCT}`), { timeout: PUBLIC_WITHIN_MS }).toContain(NEW_NAME.en)
  await expect.poll(() => pageText(`/ar/products/${PRODUCT}`), { timeout: PUBLIC_WITHIN_MS }).toContain('19,750')
  await expect.poll(() => pageText(`/produk?q=${STAMP}`), { timeout: PUBLIC_WITHIN_MS }).toContain('Rp19.750')
  const published = await publishedAt()
  expect(shownAt - published).toBeLessThan(PUBLIC_WITHIN_MS)
})

test('a buyer from Auckland finds by a misspelt word, filters, and sends one request to two makers', async ({
  page,
}) => {
  await page.goto(`${place.site}/en`)
  const search = page.getByRole('main').getByRole('search')
  await search.getByRole('combobox').fill('tempeh crips')
  await search.getByRole('button', { name: 'Search', exact: true }).click()
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' })
  await page.getByRole('checkbox', { name: /New Zealand/ }).check()
  await expect(page).toHaveURL(/ready-for=NZ/)
  await page.getByRole('link', { name: NEW_NAME.en }).click()
  await addToRequest(page)
  await page.goto(`${place.site}/en/products/topeng-malangan-panji`)
  await addToRequest(page)

  await fillRequest(page, { company: 'Harbour Pantry Test Ltd', email: 'buyer@harbour-pantry.example', country: 'NZ' })
  await page.getByRole('button', { name: /send/i }).click()
  const reference = await sentReference(page)
  expect(page.url()).toMatch(/\/en\/inquiry\/[\w-]{43}/)

  const mails = await mailsAbout(reference, 4)
  const to = (address: string) => mails.find((mail) => mail.to.includes(address))
  const sanan = to('halo@dapur-contoh-sanan.example')
  const mask = to('sanggar-contoh-polowijen')
  expect(sanan?.text).toContain(NEW_NAME.id)
  expect(sanan?.text).not.toContain('Topeng')
  expect(mask?.text).toContain('Topeng')
  expect(mask?.text).not.toContain(NEW_NAME.id)
  const office = to('diskopindag@malang.example')
  expect(office?.text).toContain('Topeng')
  expect(office?.text).toContain(NEW_NAME.id)
  const confirmation = to('buyer@harbour-pantry.example')
  expect(confirmation?.text).toMatch(/your request/i)

  const link = /https?:\/\/\S+\/en\/inquiry\/\S+/.exec(confirmation?.text ?? '')?.[0] ?? ''
  const response = await page.goto(link)
  expect(response?.headers()['cache-control']).toContain('no-store')
  await expect(page.getByText(reference).first()).toBeVisible()
  await expect(page.getByText('Sanggar Contoh Polowijen').first()).toBeVisible()
})

test('the same request works with JavaScript switched off', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' })).newPage()
  await page.goto(`${place.site}/en/products?q=tempeh+crips`)
  await page.getByRole('checkbox', { name: /New Zealand/ }).check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/ready-for=NZ/)
  await page.getByRole('link', { name: NEW_NAME.en }).click()
  await addToRequest(page)
  await page.goto(`${place.site}/en/products/topeng-malangan-panji`)
  await addToRequest(page)
  await fillRequest(page, { company: 'No Script Imports Test', email: 'buyer@no-script.example', country: 'NZ' })
  await page.getByRole('button', { name: /send/i }).click()
  expect(await sentReference(page)).not.toBe('')
})

test('the same request works in Arabic, and tells what is missing in Arabic without losing what was typed', async ({
  page,
}) => {
  await page.goto(`${place.site}/ar/products/${PRODUCT}`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await addToRequest(page)
  await fillRequest(page, { company: 'شركة اختبار الخليج', email: 'not-an-address', country: 'AE' })
  await page
    .locator('form')
    .filter({ has: page.locator('[name=company]') })
    .evaluate((form: HTMLFormElement) => {
      form.noValidate = true
    })
  const send = page
    .locator('form')
    .filter({ has: page.locator('[name=company]') })
    .locator('button[type=submit]')
    .last()
  await send.click()
  await expect(page.locator('[name=company]')).toHaveValue('شركة اختبار الخليج')
  await expect(page.locator('[name=email]')).toHaveAttribute('aria-invalid', 'true')
  await page.locator('[name=email]').fill('buyer@gulf-test.example')
  await send.click()
  const reference = await sentReference(page)
  const mails = await mailsAbout(reference, 3)
  const confirmation = mails.find(({ to }) => to.includes('buyer@gulf-test.example'))
  expect(confirmation?.html).toContain('dir="rtl"')
})

async function pageText(path: string): Promise<string> {
  return (await fetch(place.site + path)).text()
}

/** When the lake published the product last, by its own clock. */
async function publishedAt(): Promise<number> {
  return Date.parse(await lake.fetch<string>('*[_id == $id][0]._updatedAt', { id: `product-${PRODUCT}` }))
}
