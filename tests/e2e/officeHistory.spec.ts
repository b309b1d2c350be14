import { expect, test } from '@playwright/test'
import { makers } from '#cms/content/sampleContent.ts'
import { CURATOR, lake, signInLink } from './lake.ts'
import { closeStudios, signIn } from './studio.ts'

/** Who changed what and when; an older state is looked at, brought back, and published. */
const product = makers[3]?.products[0]
const id = product?._id ?? ''
const history = `${process.env['E2E_SITE']}/studio/structure/product;${id},inspect=sanity%2Fstructure%2Fhistory`

test.afterEach(closeStudios)

test('the history of a product brings an older state back', async ({ browser }) => {
  await lake.patch(id).set({ priceIdr: 77_000 }).commit()
  const curator = await signIn(browser, await signInLink(CURATOR))
  await curator.goto(history)
  const moments = curator.getByTestId('timeline-item-button')
  await expect(moments).not.toHaveCount(0, { timeout: 30_000 })
  await expect(moments.first()).toContainText('Terbit')
  await expect(moments.first(), 'the initials of “Sistem”').toContainText('S')

  await moments.last().click()
  const price = curator.getByTestId('field-priceIdr').locator('input')
  await expect(price).toHaveValue(String(product?.priceIdr), { timeout: 60_000 })
  await curator.getByTestId('action-kembalikankekeadaanini').click()
  await curator.getByTestId('confirm-popover-confirm-button').click()
  await expect(curator.getByText('telah dikembalikan')).toBeVisible({ timeout: 30_000 })
  await curator.getByTestId('action-terbitkan').click()
  await expect(curator.getByText('telah terbit')).toBeVisible({ timeout: 30_000 })
  expect(await lake.getDocument(id)).toMatchObject({ priceIdr: product?.priceIdr })
  await curator.goto(history)
  await expect(moments.first(), 'the curator’s initials').toContainText('KD', { timeout: 30_000 })
})
