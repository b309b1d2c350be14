import { type Browser, expect, type Locator, type Page, type ViewportSize } from '@playwright/test'

const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 360, height: 780 }

/** Opens a sign-in link, confirms it, and waits for the Studio. */
export async function signIn(browser: Browser, link: string, viewport: ViewportSize = DESKTOP): Promise<Page> {
  const page = await (await browser.newContext({ viewport, locale: 'id-ID' })).newPage()
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

/** After a test: a Studio left open goes on listening, and takes the machine's time from the next test. */
export async function closeStudios({ browser }: { readonly browser: Browser }): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}
