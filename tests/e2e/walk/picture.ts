import type { Page } from '@playwright/test'

/** Keeps how the whole page looks, as `test-results/screenshots/<locale>/<page>-<width>.jpg`. */
export async function keepPicture(page: Page, locale: string, name: string, width: number): Promise<void> {
  // Pictures further down wait for a reader to come near.
  await page.evaluate(() =>
    Promise.allSettled(
      [...document.images].map((image) => {
        image.loading = 'eager'
        return image.decode()
      }),
    ),
  )
  await page.screenshot({
    path: `test-results/screenshots/${locale}/${name}-${width}.jpg`,
    type: 'jpeg',
    quality: 70,
    fullPage: true,
  })
}
