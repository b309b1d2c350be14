import type { Locator, Page } from '@playwright/test'

/** The sign before a text that is not in the page's language, as it is seen: `ID`. Empty where there is none. */
export function signOf(text: Locator): Promise<string> {
  return text.evaluate((element) => {
    const { content, textTransform } = getComputedStyle(element, '::before')
    const sign = /^"([^"]*)"/.exec(content)?.[1] ?? ''
    return textTransform === 'uppercase' ? sign.toUpperCase() : sign
  })
}

/** All texts of a page that bear such a sign. */
export function signedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[lang]')]
      .filter((element) => /^"../.test(getComputedStyle(element, '::before').content))
      .map(({ outerHTML }) => outerHTML.slice(0, 160)),
  )
}
