import type { Page } from '@playwright/test'
import { pathTo } from '#i18n/routes.ts'
import { lake } from './lake.ts'
import { SANAN } from './sampleProducts.ts'
import { expect, test } from './site.ts'
import { signOf } from './walk/untranslated.ts'

const HALF_TRANSLATED = 'keripik-nangka-arjuno'

for (const [path, there] of [
  [
    '/produk?q=keripik&kategori=keripik-tempe&harga-sampai=20000',
    '/en/products?q=keripik&category=keripik-tempe&price-to=20000',
  ],
  ['/umkm?kecamatan=blimbing', '/en/makers?district=blimbing'],
  ['/simpanan?produk=keripik-tempe-sanan-original', '/en/saved?product=keripik-tempe-sanan-original'],
  [
    '/bandingkan?produk=keripik-tempe-sanan-original&produk=topeng-malangan-panji&beda=1',
    '/en/compare?product=keripik-tempe-sanan-original&product=topeng-malangan-panji&differences=1',
  ],
  ['/permintaan', '/en/inquiry'],
] as const)
  test(`the language switch on ${path} leads to the same in English, and back`, async ({ page }) => {
    await page.goto(path)
    await inLanguage(page, 'English').click()
    await expect(page).toHaveURL(there)
    await inLanguage(page, 'Bahasa Indonesia').click()
    await expect(page).toHaveURL(path)
  })

test('a product has an address of its own in each language; its other names lead there', async ({ page, request }) => {
  const moved = await request.get('/en/products/keripik-tempe-sanan-original?dari=tautan', { maxRedirects: 0 })
  expect(moved.status()).toBe(301)
  expect(moved.headers()['location']).toBe('/en/products/sanan-tempe-crisps-original?dari=tautan')

  await page.goto('/en/products/sanan-tempe-crisps-original')
  await inLanguage(page, 'العربية').click()
  await expect(page).toHaveURL(pathTo('product', 'ar', SANAN))
  await inLanguage(page, 'Bahasa Indonesia').click()
  await expect(page).toHaveURL(pathTo('product', 'id', SANAN))
})

test('what is not translated yet stands in Indonesian and says so, in signs and for screen readers', async ({
  page,
}) => {
  const id = `product-${HALF_TRANSLATED}`
  const { name, description } = await lake.fetch<Record<'name' | 'description', Record<'en', string>>>(
    '*[_id == $id][0]{name, description}',
    { id },
  )
  await lake.patch(id).unset(['name.en', 'description.en']).commit()
  try {
    const title = page.getByRole('heading', { level: 1 })
    await expect(async () => {
      await page.goto(`/en/products/${HALF_TRANSLATED}`)
      await expect(title).toHaveText('Keripik Nangka', { timeout: 500 })
    }).toPass({ timeout: 20_000 })
    expect(await signOf(title)).toBe('ID')
    await expect(title).toHaveAttribute('lang', 'id')
    await expect(page.getByText('This text is available in Indonesian only.')).toBeVisible()
    expect(await signOf(page.getByRole('link', { name: 'Buah Contoh Arjuno' }).first()), 'a name').toBe('')
  } finally {
    await lake.patch(id).set({ 'name.en': name.en, 'description.en': description.en }).commit()
  }
})

const inLanguage = (page: Page, language: string) =>
  page.getByRole('navigation').getByRole('link', { name: language, exact: true }).first()
