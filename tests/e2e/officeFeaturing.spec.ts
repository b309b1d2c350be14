import { expect, test } from '@playwright/test'
import { CURATOR, lake, signInLink } from './lake.ts'
import { closeStudios, signIn } from './studio.ts'

/** The office features several products in one go, and takes it back. */
const featured = (): Promise<number> =>
  lake.fetch('count(*[_type == "product" && featured == true && !(_id in path("drafts.**"))])')

test.afterEach(closeStudios)

test('featuring what a search finds, and undoing it', async ({ browser }) => {
  const before = await featured()
  const curator = await signIn(browser, await signInLink(CURATOR))
  await curator.getByText('Unggulan', { exact: true }).first().click()
  await curator.getByTestId('featuring-search').fill('tempe')
  await curator.getByTestId('featuring-filter').selectOption({ label: 'Belum diunggulkan' })
  await expect(curator.getByText(/^\d+ ditemukan/)).toBeVisible()
  await curator.getByRole('checkbox', { name: /tempe/i }).nth(0).check()
  await curator.getByRole('checkbox', { name: /tempe/i }).nth(1).check()
  await expect(curator.getByTestId('featuring-count')).toHaveText('2 dipilih')

  await curator.getByRole('button', { name: 'Unggulkan', exact: true }).click()
  await curator.getByTestId('featuring-confirm').click()
  await expect(curator.getByTestId('featuring-outcome')).toContainText('2 produk diunggulkan')
  expect(await featured()).toBe(before + 2)

  await curator.getByRole('button', { name: 'Urungkan' }).click()
  await expect(curator.getByTestId('featuring-outcome')).toContainText('tidak lagi diunggulkan')
  expect(await featured()).toBe(before)
})
