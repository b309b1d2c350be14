import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { DIRECTION, LOCALES } from '#i18n/locale.ts'
import { pathTo, type RouteName } from '#i18n/routes.ts'
import { expect, test } from './site.ts'

const PAGES: readonly [RouteName, string?][] = [
  ['home'],
  ['product', 'keripik-tempe-sanan-original'],
  ['product', 'topeng-malangan-sekartaji'],
  ['businesses'],
  ['business', 'dapur-contoh-sanan'],
  ['lineSheet', 'dapur-contoh-sanan'],
  ['category', 'keripik'],
  ['district', 'blimbing'],
  ['collection', 'keripik-untuk-auckland'],
  ['exportHub'],
  ['market', 'saudi-arabia'],
  ['programme'],
  ['facility', 'sertifikasi-halal'],
  ['place', 'umkm-center'],
  ['story', 'satu-keripik-dua-label'],
  ['privacy'],
  ['discovery'],
  ['facilities'],
  ['stories'],
  ['about'],
  ['accessibility'],
  ['inquiry'],
  ['shortlist'],
  ['compare'],
  ['offline'],
]
/** Not for search engines, so without their links. */
const UNLISTED: readonly RouteName[] = ['lineSheet', 'inquiry', 'shortlist', 'compare', 'offline']
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const [route, segment] of PAGES) {
  for (const locale of LOCALES) {
    const path = pathTo(route, locale, segment)

    test(`${path} is in its language, usable by everybody by day and by night, and fits a small phone`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[locale])
      await expect(page.locator('h1')).toHaveCount(1)
      if (!UNLISTED.includes(route)) expect(await languagesNamed(page)).toEqual([...LOCALES, 'x-default'])

      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          colorScheme,
        ).toEqual([])
      }

      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }
}

function languagesNamed(page: Page): Promise<(string | null)[]> {
  return page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
}
