import { expect, type Page, test } from '@playwright/test'
import { makers } from '#cms/content/sampleContent.ts'
import { CURATOR, lake, signInLink } from './lake.ts'
import { closeStudios, PHONE, signIn } from './studio.ts'

/** An owner changes a price; the office gives it back with a note, then publishes it. Both work in the Studio. */
const maker = makers.find(({ products }) => products.length > 1)
const product = maker?.products[1]
const name = product?.name.id ?? ''
const id = product?._id ?? ''
const ownerEmail = maker?.business.email ?? ''

const openList = (page: Page, title: string) => page.getByText(title, { exact: true }).first().click()
const changes = (page: Page) => page.locator('#review-panel')
const openProduct = (page: Page) => page.getByText(name, { exact: true }).first().click()

test.afterEach(closeStudios)

test('a change goes from its owner through the office to the site', async ({ browser }) => {
  await lake.patch(id).set({ priceIdr: 29_500 }).commit()
  const owner = await signIn(browser, await signInLink(ownerEmail), PHONE)
  await openList(owner, 'Produk saya')
  await openProduct(owner)
  await owner.getByTestId('field-group-select').selectOption({ label: 'Harga & stok' })
  await owner.getByTestId('field-priceIdr').locator('input').fill('31500')
  await expect(owner.getByTestId('review-banner')).toContainText('Belum diajukan')
  await expect(owner.getByTestId('action-terbitkan')).toHaveCount(0)
  await owner.getByTestId('action-ajukanuntukditinjau').click()
  await expect(owner.getByTestId('review-banner')).toContainText('Menunggu tinjauan')

  const curator = await signIn(browser, await signInLink(CURATOR))
  await expect(curator.getByTestId('waiting-count')).toHaveText(/^[1-9]/)
  await openList(curator, 'Menunggu tinjauan')
  const waiting = curator.getByTestId('waiting-item').filter({ hasText: name })
  await expect(waiting).toContainText(maker?.business.name ?? '')
  await expect(waiting).toContainText('baru diajukan')
  await waiting.click()
  await expect(changes(curator)).toContainText('31500', { timeout: 30_000 })
  await expect(changes(curator)).toContainText('29500')

  await curator.getByTestId('action-menu-button').click()
  await curator.getByRole('menuitem', { name: 'Kembalikan' }).click()
  await curator.getByTestId('return-note').fill('Periksa harganya.')
  await curator.getByTestId('return-send').click()
  await expect(curator.getByText('Dikembalikan kepada pemilik').first()).toBeVisible()
  await expect(waiting).toHaveCount(0)

  await expect(owner.getByTestId('review-banner')).toContainText('Periksa harganya.')
  await owner.getByTestId('field-priceIdr').locator('input').fill('30500')
  await owner.getByTestId('action-ajukanuntukditinjau').click()
  await waiting.click()
  await expect(curator.getByTestId('field-priceIdr').locator('input')).toHaveValue('30500')
  await curator.getByTestId('action-terbitkan').click()
  await expect(curator.getByText('telah terbit')).toBeVisible()
  await expect(curator.getByTestId('waiting-summary')).toBeVisible()

  const published = await lake.getDocument(id)
  expect(published?.['priceIdr']).toBe(30_500)
  expect(published).not.toHaveProperty('review')
  expect(await lake.getDocument(`drafts.${id}`)).toBeUndefined()
})

test('an owner sees her own shop window and nobody else’s', async ({ browser }) => {
  const owner = await signIn(browser, await signInLink(ownerEmail), PHONE)
  await openList(owner, 'Usaha saya')
  await expect(owner.getByText(maker?.business.name ?? '').first()).toBeVisible()
  for (const other of makers.filter((each) => each !== maker).slice(0, 3))
    await expect(owner.getByText(other.business.name)).toHaveCount(0)
  const width = await owner.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
})
