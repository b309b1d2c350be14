import { type Browser, expect, type Page, test } from '@playwright/test'
import { makers } from '#cms/content/sampleContent.ts'
import { CURATOR, lake, signInLink } from './lake.ts'
import { place } from './place.ts'
import { field, signIn } from './studio.ts'

/** Editors see drafts on the site itself, beside the form; visitors never do. */
const { site } = place

const [own, other] = makers.filter(({ products }) => products.length > 2)
const hers = own?.products[2]
const foreign = other?.products[0]
if (!own || !hers || !foreign) throw new Error('The sample content lacks two makers with three products.')

const DRAFT_NAME = { id: 'Nama dalam draf', en: 'A name in draft', ar: 'اسم في المسودة' }
const NEW_SLUG = 'hanya-draf'
const drafts = [`drafts.${hers._id}`, `drafts.${foreign._id}`, `drafts.product-${NEW_SLUG}`]

const frameOf = (page: Page) => page.frameLocator('iframe')
const heading = (page: Page) => frameOf(page).locator('h1')
const enter = async (browser: Browser, email: string) => signIn(browser, await signInLink(email))
const preview = (page: Page, path: string) => page.goto(`${site}/studio/pratinjau?preview=${encodeURIComponent(path)}`)

async function draftOf(id: string, changes: Record<string, unknown>, as = id): Promise<void> {
  const { _rev, ...published } = (await lake.getDocument(id)) ?? {}
  await lake.createOrReplace({ _type: 'product', ...published, ...changes, _id: `drafts.${as}` })
}

test.beforeAll(async () => {
  for (const { _id } of [hers, foreign]) await draftOf(_id, { name: DRAFT_NAME })
  const slug = { _type: 'slug', current: NEW_SLUG }
  await draftOf(hers._id, { name: { id: 'Belum pernah terbit' }, slug }, `product-${NEW_SLUG}`)
})
test.afterAll(async () => {
  const removing = drafts.reduce((transaction, id) => transaction.delete(id), lake.transaction())
  await removing.commit()
})

test('a curator sees a draft in three languages, and goes from the page to the field', async ({ browser }) => {
  const curator = await enter(browser, CURATOR)
  await preview(curator, `/produk/${foreign.slug.current}`)
  await expect(heading(curator)).toHaveText(DRAFT_NAME.id, { timeout: 60_000 })
  for (const locale of ['en', 'ar'] as const) {
    await frameOf(curator).getByRole('contentinfo').locator(`a[hreflang="${locale}"]`).click()
    await expect(heading(curator)).toHaveText(DRAFT_NAME[locale], { timeout: 30_000 })
  }

  await expect(frameOf(curator).locator('sanity-visual-editing *').first()).toBeAttached({ timeout: 30_000 })
  // The overlays are there a moment before they and the Studio have found each other: a click before that does nothing.
  await expect(async () => {
    await heading(curator).hover()
    await heading(curator).click()
    await expect(field(curator, 'name.ar')).toBeFocused({ timeout: 8_000 })
    await field(curator, 'name.ar').fill('اسم جديد', { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await expect(heading(curator)).toHaveText('اسم جديد', { timeout: 15_000 })

  const visitor = await (await browser.newContext()).newPage()
  for (const path of [`/produk/${foreign.slug.current}`, `/ar/products/${foreign.slug.current}`]) {
    const answer = await visitor.goto(site + path)
    expect(answer?.headers()['cache-control']).toContain('public')
    const html = await visitor.content()
    for (const trace of [DRAFT_NAME.id, 'اسم جديد', 'data-sanity', 'VisualEditing', 'Pratinjau draf'])
      expect(html).not.toContain(trace)
  }
})

test('an owner sees her drafts, and of other makers what is published', async ({ browser }) => {
  const owner = await enter(browser, own.business.email ?? '')
  await preview(owner, `/produk/${hers.slug.current}`)
  await expect(heading(owner)).toHaveText(DRAFT_NAME.id, { timeout: 60_000 })
  await preview(owner, `/produk/${NEW_SLUG}`)
  await expect(heading(owner)).toHaveText('Belum pernah terbit', { timeout: 60_000 })
  await preview(owner, `/produk/${foreign.slug.current}`)
  await expect(heading(owner)).toHaveText(foreign.name.id, { timeout: 60_000 })

  const draft = await owner.context().request.get(`${site}/produk/${NEW_SLUG}`)
  expect(draft.status()).toBe(200)
  expect(draft.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' })
  await owner.goto(`${site}/produk/${NEW_SLUG}`)
  await owner.getByRole('button', { name: 'Keluar dari pratinjau' }).click()
  await expect(owner).toHaveURL(`${site}/produk/${NEW_SLUG}`)
  await expect(owner.getByRole('heading', { name: 'Halaman ini tidak ada' })).toBeVisible()
})

test('an editor may look at what is published instead', async ({ browser }) => {
  const curator = await enter(browser, CURATOR)
  const path = encodeURIComponent(`/produk/${foreign.slug.current}`)
  await curator.goto(`${site}/studio/pratinjau?preview=${path}&perspective=published`)
  await expect(heading(curator)).toHaveText(foreign.name.id, { timeout: 60_000 })
  await expect(frameOf(curator).getByText('Versi terbit')).toBeVisible()
})

test('the document’s own menu leads to its page', async ({ browser }) => {
  const owner = await enter(browser, own.business.email ?? '')
  await owner.goto(`${site}/studio/intent/edit/id=${hers._id};type=product`)
  await owner.getByTestId('action-menu-button').click({ timeout: 60_000 })
  await owner.getByRole('menuitem', { name: 'Lihat pratinjau' }).click()
  await expect(heading(owner)).toHaveText(DRAFT_NAME.id, { timeout: 60_000 })
})

test('a visitor finds no draft, whatever cookie she sends', async ({ request }) => {
  for (const cookie of ['', 'pratinjau=x', 'pratinjau=user-kurator.zzzzzzzz.AAAA']) {
    expect((await request.get(`${site}/produk/${NEW_SLUG}`, { headers: { cookie } })).status()).toBe(404)
    const page = await request.get(`${site}/produk/${hers.slug.current}`, { headers: { cookie } })
    expect(await page.text()).not.toContain(DRAFT_NAME.id)
  }
  const entered = await request.get(`${site}/api/preview/enter?sanity-preview-secret=guessed`, { maxRedirects: 0 })
  expect(entered.status()).toBe(401)
  expect(entered.headers()['set-cookie']).toBeUndefined()
})
