import { expect, test } from './site.ts'

const PRODUCT = '/produk/keripik-tempe-sanan-original'

test('a shopper sees price, maker and papers, and orders by WhatsApp with a message already written', async ({
  page,
}) => {
  await page.goto(PRODUCT)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keripik Tempe Sanan Original')
  await expect(page.getByText('Rp18.000').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sertifikat dan izin' }).getByText(/CONTOH-HALAL/)).toBeVisible()
  const link = await page.getByRole('link', { name: 'Pesan lewat WhatsApp' }).getAttribute('href')
  const message = new URL(link ?? '').searchParams.get('text')
  expect(message).toContain('Keripik Tempe Sanan Original')
  expect(message).toContain(`${process.env['E2E_SITE']}${PRODUCT}`)
})

test('a buyer opens a market and reads which requirement is met by what', async ({ page }) => {
  await page.goto('/en/products/keripik-tempe-sanan-original')
  const row = page.locator('details', { hasText: 'New Zealand' })
  await row.locator('summary').click()
  await expect(row.getByText('Met', { exact: true })).toBeVisible()
  await expect(row.getByRole('link', { name: /rules of New Zealand/ })).toBeVisible()
})

test('a product put in the request is marked on the page and counted in the header', async ({ page }) => {
  await page.goto(PRODUCT)
  await page.getByLabel('Jumlah').fill('30')
  await page.getByRole('button', { name: 'Tambah ke permintaan' }).click()
  await expect(page.getByRole('status').getByText('Masuk ke permintaan.')).toBeVisible()
  await expect(page).toHaveURL(PRODUCT)
  await expect(page.locator('[data-request-count]')).toHaveText('1')
  await expect(page.getByRole('link', { name: 'Ada di permintaan' })).toBeVisible()
})

test('the pictures open large by keyboard, are walked through and magnified, and give the focus back', async ({
  page,
}) => {
  await page.goto(PRODUCT)
  const opener = page.getByRole('link', { name: /Perbesar gambar 1/ })
  await opener.focus()
  await page.keyboard.press('Enter')
  const large = page.getByRole('dialog', { name: 'Gambar besar' })
  await expect(large).toBeVisible()
  await expect(large.getByRole('status')).toHaveText('1 dari 2')
  await page.keyboard.press('ArrowRight')
  await expect(large.getByRole('status')).toHaveText('2 dari 2')
  await large.getByRole('button', { name: 'Gambar sebelumnya' }).click()
  await expect(large.getByRole('status')).toHaveText('1 dari 2')
  const picture = large.getByRole('button', { name: 'Dekatkan' }).first()
  const plain = await picture.boundingBox()
  await picture.press('Enter')
  await expect(picture).toHaveAttribute('aria-pressed', 'true')
  expect((await picture.boundingBox())?.width).toBeGreaterThan(2 * (plain?.width ?? Number.NaN))
  await page.keyboard.press('Escape')
  await expect(large).toBeHidden()
  await expect(opener).toBeFocused()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a picture leads to itself in large', async ({ page }) => {
    await page.goto(PRODUCT)
    const address = await page.getByRole('link', { name: /Perbesar gambar 1/ }).getAttribute('href')
    const answer = await page.request.get(address ?? '')
    expect(answer.headers()['content-type']).toBe('image/jpeg')
  })

  test('a chosen variant shows its price, and goes into the WhatsApp message and the request', async ({ page }) => {
    await page.goto(PRODUCT)
    await page.getByText('500 g', { exact: true }).click()
    const order = page.getByRole('region', { name: 'Beli atau minta penawaran' })
    await expect(order.getByText('Rp8.400 per 100 g')).toBeVisible()
    await expect(order.getByText('Rp9.000 per 100 g')).toBeHidden()
    const link = await order.getByRole('link', { name: 'Pesan lewat WhatsApp' }).getAttribute('href')
    expect(new URL(link ?? '').searchParams.get('text')).toContain('Keripik Tempe Sanan Original (500 g)')
    await order.getByRole('button', { name: 'Tambah ke permintaan' }).click()
    await expect(page.getByLabel('Pilihan').locator('option:checked')).toHaveText('500 g · Rp42.000')
  })

  test('the other pictures can still be seen', async ({ page }) => {
    await page.goto(PRODUCT)
    const pictures = page.locator('.gallery .view')
    await expect(pictures.nth(0)).toBeVisible()
    await expect(pictures.nth(1)).toBeHidden()
    await page.locator('label[for=picture-1]').click()
    await expect(pictures.nth(1)).toBeVisible()
    await expect(pictures.nth(0)).toBeHidden()
  })

  test('the menu and the search of a phone open', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(PRODUCT)
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect(page.locator('#menu-panel').getByRole('link', { name: 'Ekspor' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Cari' }).first().click()
    await expect(page.locator('#panel-search')).toBeFocused()
  })
})

test('what is not there is a page of its own, with status 404, in the language of the address', async ({ page }) => {
  for (const [path, title] of [
    ['/produk/tidak-ada', 'Halaman ini tidak ada'],
    ['/en/makers/nobody', 'This page does not exist'],
    ['/ar/nothing/at/all', 'هذه الصفحة غير موجودة'],
  ] as const) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
})

test('the language switch stays on the same page', async ({ page }) => {
  await page.goto('/umkm?kecamatan=blimbing')
  await page.getByRole('navigation', { name: 'Bahasa' }).first().getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/makers\?district=blimbing$/)
})
