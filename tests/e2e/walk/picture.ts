import type { Page } from '@playwright/test'

/** Draws what waits for a reader to come near: parts and pictures further down. */
export async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
    for (const image of document.images) image.loading = 'eager'
  })
}

/** Keeps how the whole page looks, as `test-results/screenshots/<language>/<page>-<width>.jpg`. */
export async function keepPicture(page: Page, locale: string, name: string, width: number): Promise<void> {
  await page.evaluate(() => Promise.allSettled([...document.images].map((image) => image.decode())))
  await page.screenshot({
    path: `test-results/screenshots/${locale}/${name}-${width}.jpg`,
    type: 'jpeg',
    quality: 70,
    fullPage: true,
  })
}
