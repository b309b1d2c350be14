import type { Browser, Page } from '@playwright/test'
import type { Locale } from '#i18n/locale.ts'
import { mailsAbout } from '../inbox.ts'
import { fillBasket, fillRequest, sentReference } from '../requestForm.ts'
import { type SiteWithoutSearch, startSiteWithoutSearch } from './siteWithoutSearch.ts'

/** What was done once, for all languages: a sent request with its private pages, a site whose search is away. */
export interface Prepared {
  requestToken(): Promise<string>
  officePath(): Promise<string>
  addressWithoutSearch(path: string): Promise<string>
  stop(): Promise<void>
}

export function prepare(browser: Browser): Prepared {
  let request: Promise<{ readonly token: string; readonly officePath: string }> | undefined
  let away: Promise<SiteWithoutSearch> | undefined
  const sent = () => {
    request ??= sendRequest(browser)
    return request
  }
  return {
    requestToken: async () => (await sent()).token,
    officePath: async () => (await sent()).officePath,
    async addressWithoutSearch(path) {
      away ??= startSiteWithoutSearch()
      return (await away).url + path
    },
    async stop() {
      await (await away)?.stop()
    },
  }
}

async function sendRequest(browser: Browser): Promise<{ readonly token: string; readonly officePath: string }> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await fillBasket(page, 'en')
  await fillRequest(page, {
    company: 'Walker Foods Test',
    email: `buyer-${Date.now().toString(36)}@walker-foods.example`,
    country: 'NZ',
  })
  await page.getByRole('button', { name: /send/i }).last().click()
  const reference = await sentReference(page)
  const token = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await context.close()
  const mails = await mailsAbout(reference, 3)
  const officeLink = mails.flatMap(({ text }) => /\S+(\/permintaan\/kantor\/[\w-]+)/.exec(text)?.[1] ?? [])[0] ?? ''
  return { token, officePath: officeLink }
}

/** Sends the form as it is, and gets it back with all that is missing. */
export async function sendEmptyRequest(page: Page, locale: Locale): Promise<void> {
  await fillBasket(page, locale)
  await page.locator('[data-inquiry-form]').evaluate((form: HTMLFormElement) => form.submit())
  await page.locator('#error-summary').waitFor()
}
