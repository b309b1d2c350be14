import { expect, test } from '@playwright/test'
import { makers } from '#cms/content/sampleContent.ts'
import { lake, signInLink } from './lake.ts'
import { place } from './place.ts'
import { field, signIn } from './studio.ts'

/** Above an owner's form: what is missing, live as she types, and the way to it. */
const EMAIL = 'halo@dapur-contoh-sanan.example'
const product = makers
  .find(({ business }) => business.email === EMAIL)
  ?.products.find(({ slug }) => slug.current === 'keripik-tempe-sanan-original')
const id = product?._id ?? ''

test.afterEach(async () => {
  await lake.delete(`drafts.${id}`)
})

test('an owner sees what her product still lacks, and each entry leads to its field', async ({ browser }) => {
  const owner = await signIn(browser, await signInLink(EMAIL))
  await owner.goto(`${place.site}/studio/intent/edit/id=${id};type=product`)

  const completeness = owner.getByTestId('completeness')
  const percent = async () => Number(/(\d+) %/.exec((await completeness.textContent()) ?? '')?.[1])
  await expect(completeness).toContainText('lengkap')
  const before = await percent()
  await owner.getByTestId('group-tab-export').click()
  await field(owner, 'leadTimeDays').fill('')
  await expect.poll(percent).toBeLessThan(before)
  await owner.getByTestId('group-tab-main').click()
  await completeness.locator('summary').click()
  await completeness.getByRole('button', { name: 'Waktu pengerjaan' }).click()
  await expect(field(owner, 'leadTimeDays')).toBeFocused()
  await field(owner, 'leadTimeDays').fill('10')
  await expect.poll(percent).toBe(before)

  const readiness = owner.getByTestId('export-readiness')
  await expect(readiness).toContainText(/Siap untuk \d dari 7 negara/)
  await readiness.locator('summary').first().click()
  const newZealand = owner.getByTestId('readiness-NZ')
  await newZealand.locator('summary').click()
  await expect(newZealand).toContainText('Sudah terpenuhi')
  const lotCoding = owner.getByRole('checkbox', { name: 'Ada kode produksi (lot)' })
  await lotCoding.uncheck()
  await expect(newZealand).toContainText('Masih kurang')
  await newZealand.getByRole('button', { name: 'Buka isiannya' }).first().click()
  await lotCoding.check()
  await expect(newZealand.getByText('Siap', { exact: true })).toBeVisible()
})

test('an owner finds her own documents and pictures, and nothing of the office’s', async ({ browser }) => {
  const owner = await signIn(browser, await signInLink(EMAIL))
  await owner.getByRole('button', { name: 'Buka pencarian' }).click()
  await owner.getByPlaceholder('Cari', { exact: true }).fill('keripik')
  const results = owner.getByTestId('search-results')
  await expect(results).toContainText('Keripik Tempe Sanan Original')
  await expect(results.getByText('Kategori', { exact: true })).toHaveCount(0)
  await owner.keyboard.press('Escape')

  await owner.goto(`${place.site}/studio/intent/edit/id=${id};type=product`)
  await owner.getByTestId('field-pictures').getByText('Tambah').last().click()
  await owner.getByTestId('nested-object-dialog').getByText('Pilih yang ada').click()
  const pictures = owner.getByTestId('own-pictures').getByRole('button')
  await expect.poll(() => pictures.count()).toBeGreaterThan(3)
  const all = await lake.fetch<number>('count(*[_type == "sanity.imageAsset"])')
  expect(await pictures.count()).toBeLessThan(all / 5)
})
