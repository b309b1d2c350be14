import type { Page } from '@playwright/test'
import { DIRECTION, LOCALES } from '#i18n/locale.ts'
import { test as base, expect } from './site.ts'
import { axeFindings, loadAxe } from './walk/axe.ts'
import { cutOff, overflowing, setTextSize, spreadText } from './walk/fit.ts'
import { FORGOTTEN_ROUTES, PAGE_TYPES } from './walk/pageTypes.ts'
import { drawAll, keepPicture } from './walk/picture.ts'
import { type Prepared, prepare } from './walk/preparations.ts'
import { signedTexts } from './walk/untranslated.ts'
import { wrongLanguage } from './walk/wrongLanguage.ts'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 780 }
const SMALLEST = { width: 320, height: 640 }

const test = base.extend<object, { prepared: Prepared }>({
  prepared: [
    async ({ browser }, use) => {
      const prepared = prepare(browser)
      await use(prepared)
      await prepared.stop()
    },
    { scope: 'worker' },
  ],
})
// Each of these pages is looked at in many ways: to trace all that costs more than to look.
test.use({ viewport: DESKTOP, trace: 'off' })

test('the walk forgets no route', () => {
  expect(FORGOTTEN_ROUTES).toEqual([])
})

for (const type of PAGE_TYPES) {
  for (const locale of LOCALES.filter((each) => !type.only || each === type.only)) {
    test(`${type.name} in ${locale}: all in its language, usable by everybody by day and night, on phone and desk`, async ({
      page,
      prepared,
    }) => {
      const answer = await type.open(page, locale, prepared)
      if (answer) expect(answer.status()).toBe(type.status ?? 200)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[locale])
      await expect(page.locator('h1')).toHaveCount(1)
      if (type.listed) expect(await languagesNamed(page)).toEqual([...LOCALES, 'x-default'])
      expect.soft(await wrongLanguage(page), 'all in the language it is marked with').toEqual([])
      expect.soft(await signedTexts(page), 'names, and the sample content, which is all translated').toEqual([])

      await drawAll(page)
      await loadAxe(page)
      for (const viewport of [DESKTOP, PHONE]) {
        await page.setViewportSize(viewport)
        for (const colorScheme of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme })
          expect.soft(await axeFindings(page), `${colorScheme}, ${viewport.width} px`).toEqual([])
        }
        await keepPicture(page, locale, type.name, viewport.width)
      }

      await setTextSize(page, 2)
      await fits(page, 'text twice as large on a phone')
      await page.setViewportSize(DESKTOP)
      await fits(page, 'text twice as large on a desk')
      await setTextSize(page, 1)
      await page.setViewportSize(SMALLEST)
      await fits(page, 'a small phone')
      await spreadText(page)
      await fits(page, 'spread text on a small phone')
    })
  }
}

async function fits(page: Page, how: string): Promise<void> {
  expect.soft(await overflowing(page), how).toEqual([])
  expect.soft(await cutOff(page), how).toEqual([])
}

function languagesNamed(page: Page): Promise<(string | null)[]> {
  return page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
}
