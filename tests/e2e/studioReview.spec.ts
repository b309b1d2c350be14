import { type Browser, expect, type Page, test } from '@playwright/test'
import { makers } from '#cms/content/sampleContent.ts'
import { createLakeAdmin } from '#scripts/lakeAdmin.ts'
import { loadSecrets } from '#scripts/secrets.ts'
import { lakeAdminClient } from '#scripts/seedLake.ts'

/** An owner changes a price; the office gives it back with a note, then publishes it. Both work in the Studio. */
const lakeUrl = process.env['E2E_LAKE'] ?? ''
const adminToken = loadSecrets(process.env['E2E_DATA_DIR'] ?? '').lakeAdminToken
const admin = createLakeAdmin(lakeUrl, adminToken)
const lake = lakeAdminClient({ url: lakeUrl, adminToken, projectId: 'etalase', dataset: 'production' })

const maker = makers.find(({ products }) => products.length > 1)
const product = maker?.products[1]
const name = product?.name.id ?? ''
const id = product?._id ?? ''
const ownerEmail = maker?.business.email ?? ''

async function signIn(browser: Browser, email: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await (await browser.newContext({ viewport, locale: 'id-ID' })).newPage()
  await page.goto(await admin.signInLink(email))
  await page.getByRole('button', { name: 'Masuk' }).click()
  return page
}
const openList = (page: Page, title: string) => page.getByText(title, { exact: true }).first().click()
const openProduct = (page: Page) => page.getByText(name, { exact: true }).first().click()

test('a change goes from its owner through the office to the site', async ({ browser }) => {
  const owner = await signIn(browser, ownerEmail, { width: 360, height: 780 })
  await openList(owner, 'Produk saya')
  await openProduct(owner)
  await owner.getByTestId('field-group-select').selectOption({ label: 'Harga & stok' })
  await owner.getByTestId('field-priceIdr').locator('input').fill('31500')
  await expect(owner.getByTestId('review-banner')).toContainText('Belum diajukan')
  await expect(owner.getByTestId('action-terbitkan')).toHaveCount(0)
  await owner.getByTestId('action-ajukanuntukditinjau').click()
  await expect(owner.getByTestId('review-banner')).toContainText('Menunggu tinjauan')

  const curator = await signIn(browser, 'kurator@malang.example', { width: 1400, height: 900 })
  await expect(curator.getByTestId('waiting-count')).toHaveText(/^[1-9]/)
  await openList(curator, 'Menunggu tinjauan')
  await openProduct(curator)
  await curator.getByTestId('action-menu-button').click()
  await curator.getByRole('menuitem', { name: 'Kembalikan' }).click()
  await curator.getByTestId('return-note').fill('Periksa harganya.')
  await curator.getByTestId('return-send').click()

  await expect(owner.getByTestId('review-banner')).toContainText('Periksa harganya.')
  await owner.getByTestId('field-priceIdr').locator('input').fill('30500')
  await owner.getByTestId('action-ajukanuntukditinjau').click()
  await expect(curator.getByTestId('review-banner')).toContainText('Menunggu tinjauan')
  await curator.getByTestId('action-terbitkan').click()
  await expect(curator.getByText('telah terbit')).toBeVisible()

  const published = await lake.getDocument(id)
  expect(published?.['priceIdr']).toBe(30_500)
  expect(published).not.toHaveProperty('review')
  expect(await lake.getDocument(`drafts.${id}`)).toBeUndefined()
})

test('an owner sees her own shop window and nobody else’s', async ({ browser }) => {
  const owner = await signIn(browser, ownerEmail, { width: 360, height: 780 })
  await openList(owner, 'Usaha saya')
  await expect(owner.getByText(maker?.business.name ?? '').first()).toBeVisible()
  for (const other of makers.filter((each) => each !== maker).slice(0, 3))
    await expect(owner.getByText(other.business.name)).toHaveCount(0)
  const width = await owner.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
})
