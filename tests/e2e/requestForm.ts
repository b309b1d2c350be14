import { expect, type Page } from '@playwright/test'
import type { Locale } from '#i18n/locale.ts'
import { pathTo } from '#i18n/routes.ts'
import { place } from './place.ts'

/** From a product's page to the request form, with the product in it. */
export async function addToRequest(page: Page): Promise<void> {
  const form = page.locator('form[action*="permintaan/tambah"]').first()
  await form.locator('button[type=submit]').click()
  const inquiry = page.locator('[data-inquiry-form]')
  // A script stays on the page, and says where to go on.
  const onward = page.locator('#toast').getByRole('link')
  await expect(onward.or(inquiry)).toBeVisible()
  if (await onward.isVisible()) await onward.click()
  await expect(inquiry).toBeVisible()
}

/** Puts a product into the request, and is at the form. */
export async function fillBasket(page: Page, locale: Locale): Promise<void> {
  await page.goto(place.site + pathTo('product', locale, 'keripik-tempe-sanan-original'))
  await addToRequest(page)
}

/** Who asks, as far as tests tell askers apart. */
interface Buyer {
  readonly company: string
  readonly email: string
  readonly country: string
}

/** Fills in all that the form asks for; it is not sent. */
export async function fillRequest(page: Page, { company, email, country }: Buyer): Promise<void> {
  await page.locator('[name=company]').fill(company)
  await page.locator('[name=role]').selectOption('importer')
  await page.locator('[name=contactName]').fill('Test Buyer')
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=country]').selectOption(country)
  await page.locator('[name=destination]').fill('Auckland')
  await page.locator('[name=incoterm]').selectOption('FOB')
  await page.locator('[name=incotermPlace]').fill('Tanjung Perak')
  for (const quantity of await page.locator('[name$="quantity"]').all()) await quantity.fill('40')
  await page.locator('[name=consent]').check()
  // People take longer than the form's time trap; a browser test does not.
  await page.waitForTimeout(3_500)
}

/** The reference of the request just sent, once it is shown. */
export async function sentReference(page: Page): Promise<string> {
  await expect(page.getByText(/MLG-\d{4}-/).first()).toBeVisible({ timeout: 30_000 })
  return /MLG-\d{4}-\w+/.exec((await page.textContent('main')) ?? '')?.[0] ?? ''
}
