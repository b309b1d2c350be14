import { type Browser, expect, type Locator, type Page } from '@playwright/test'

/** Opens a sign-in link, confirms it, and waits for the Studio. */
export async function signIn(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' })).newPage()
  await page.goto(link)
  await page.getByRole('button').first().click()
  await expect(page.getByRole('navigation').or(page.getByTestId('structure-tool-list-pane')).first()).toBeVisible({
    timeout: 45_000,
  })
  return page
}

/** A text field of the document form, by the path of the value. */
export function field(page: Page, path: string): Locator {
  return page.getByTestId(`field-${path}`).locator('input, textarea').first()
}
