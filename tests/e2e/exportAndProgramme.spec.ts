import { expect, test } from './site.ts'

test('a buyer sees what her market asks, with its source, and what is ready today', async ({ page }) => {
  await page.goto('/en/export')
  await page.getByRole('link', { name: /New Zealand/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New Zealand')
  await expect(page.getByText(/^\d+ products? ready today$/)).toBeVisible()
  await expect(page.getByText('This is guidance, not legal advice.')).toBeVisible()
  const rule = page.locator('details', { hasText: 'Allergens declared' })
  await rule.locator('summary').click()
  await expect(rule.getByText('checked 24 September 2026')).toBeVisible()
  await expect(rule.getByRole('link', { name: 'Help: Training' })).toBeVisible()
})

test('what is called ready on the market page is ready on the product’s own page', async ({ page }) => {
  await page.goto('/ekspor/new-zealand')
  await page.locator('.product-card-link').first().click()
  await expect(page.locator('summary', { hasText: 'Selandia Baru' })).toContainText('Siap')
})

test('the programme’s figures are a chart, a table and open data, each with source and date', async ({
  page,
  request,
}) => {
  await page.goto('/naik-kelas')
  await expect(page.locator('figure')).toContainText('100 dari 4.000 UMKM sudah naik kelas')
  await expect(page.getByRole('row', { name: /UMKM di Kota Malang/ })).toContainText('40.000')
  await expect(page.getByRole('row', { name: /UMKM di Kota Malang/ })).toContainText('24 Agustus 2025')
  const csv = await request.get('/data/naik-kelas.csv')
  expect(csv.headers()['content-type']).toContain('text/csv')
  expect(await csv.text()).toContain('levelledUp,2025,100,business')
  const { figures } = await (await request.get('/data/naik-kelas.json')).json()
  expect(figures).toContainEqual(expect.objectContaining({ key: 'exporting', value: 46 }))
})

test('the city’s indicator and national law stand side by side, each with its own source', async ({ page }) => {
  await page.goto('/en/programme')
  const measures = page.getByRole('region', { name: 'Two different measures' })
  await expect(measures).toContainText('Rp5 billion')
  await expect(measures).toContainText('up to Rp2 billion')
  await expect(measures.getByText('Source:')).toHaveCount(2)
})

test('a maker reaches the office about a kind of help with the message begun', async ({ page }) => {
  await page.goto('/layanan')
  await page.getByRole('link', { name: 'Fasilitasi sertifikasi halal' }).click()
  const href = await page.getByRole('link', { name: 'Tulis surel' }).getAttribute('href')
  expect(decodeURIComponent(href ?? '')).toContain('subject=Minta bantuan: Fasilitasi sertifikasi halal')
})

test('a place that is not open says so, and gives no hours', async ({ page }) => {
  await page.goto('/en/places/umkm-center')
  await expect(page.getByText('In preparation', { exact: true })).toBeVisible()
  await expect(page.getByText('Not announced yet.')).toBeVisible()
})

for (const path of ['/ekspor/atlantis', '/en/support/none', '/ar/stories/none', '/tempat/none'])
  test(`${path} is not found`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(404)
  })
