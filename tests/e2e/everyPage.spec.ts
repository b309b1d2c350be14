import AxeBuilder from '@axe-core/playwright'
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
]
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const [route, segment] of PAGES) {
  for (const locale of LOCALES) {
    const path = pathTo(route, locale, segment)
    test.describe(path, () => {
      test('is in its language, and names its translations', async ({ page }) => {
        await page.goto(path)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(page.locator('html')).toHaveAttribute('dir', DIRECTION[locale])
        await expect(page.locator('h1')).toHaveCount(1)
        if (route === 'lineSheet') return
        const languages = await page
          .locator('link[rel=alternate][hreflang]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
        expect(languages).toEqual([...LOCALES, 'x-default'])
        const site = process.env['E2E_SITE'] ?? ''
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', site + path)
      })

      for (const colorScheme of ['light', 'dark'] as const) {
        test(`can be used by everybody (${colorScheme})`, async ({ page }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          await page.goto(path)
          const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
        })
      }

      test('fits a window of 320 pixels', async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 })
        await page.goto(path)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(320)
      })
    })
  }
}
