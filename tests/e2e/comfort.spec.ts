import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'
import { drawAll, keepPicture } from './walk/picture.ts'

/** What a visitor has set on her device: less movement, colours of her own. */

const PAGES = ['/', '/produk?q=keripik', '/en/products/keripik-tempe-sanan-original']

test.use({ trace: 'off' })

test('where less movement is asked for, nothing moves, between pages neither', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path)
    expect(await moving(page), path).toEqual([])
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await moving(page), 'without that wish').not.toEqual([])
})

test('in colours of the visitor’s own, controls have edges and what is chosen is told without its colour', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of PAGES) {
    await page.goto(path)
    expect(await withoutEdge(page), path).toEqual([])
    await drawAll(page)
    await keepPicture(page, 'forced-colours', path.split(/[/?]/).at(1) || 'home', 1280)
  }
  await page.goto('/umkm?kecamatan=blimbing')
  const look = (name: string) =>
    page
      .getByRole('link', { name, exact: true })
      .first()
      .evaluate((link) => getComputedStyle(link).borderBlockStartStyle)
  expect(await look('Blimbing')).not.toBe(await look('Klojen'))
})

/** What moves or would: transitions, animations, and the passage from page to page. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const long = (durations: string) => durations.split(',').some((each) => Number.parseFloat(each) > 0.01)
    const elements = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
      return long(transitionDuration) || (animationName !== 'none' && long(animationDuration))
    })
    const applies = (rule: CSSRule): CSSRule[] => {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches) return []
      return rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(applies) : [rule]
    }
    const passages = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].flatMap(applies))
      .filter((rule) => rule.cssText.startsWith('@view-transition'))
    return [...elements.map(({ outerHTML }) => outerHTML.slice(0, 120)), ...passages.map(({ cssText }) => cssText)]
  })
}

/** Controls that only a ground of their own tells from the page, which forced colours take away. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.button, .chip, .field-control, .search-form, .card, .badge, select')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(element)
        return borderBlockStartStyle === 'none' || Number.parseFloat(borderBlockStartWidth) < 1
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )
}
