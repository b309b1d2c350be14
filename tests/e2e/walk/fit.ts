import type { Page } from '@playwright/test'

/**
 * What sticks out of the page as it is now: elements beyond the window's edge that one would have to scroll sideways to
 * read. Those in a scroller of their own (tables, rows of links) may be wider.
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' ||
        element.ariaHidden === 'true' ||
        scrolls(element.parentElement))
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (right > root.clientWidth + 1 || left < -1) && !scrolls(element.parentElement)
    })
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    return [`${root.scrollWidth} px wide`, ...innermost.map(({ outerHTML }) => outerHTML.slice(0, 200))]
  })
}

/** Texts that end outside the box that clips them (WCAG 1.4.4: none may get lost as it grows); excerpts of a few lines may. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clips = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
    }
    const isExcerpt = (element: Element): boolean => getComputedStyle(element).webkitLineClamp !== 'none'
    const ancestors = (element: Element | null): Element[] =>
      element && element !== document.body ? [element, ...ancestors(element.parentElement)] : []
    const range = document.createRange()
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (!parent?.checkVisibility() || parent.closest('.sr-only, [aria-hidden=true], svg')) continue
      range.selectNodeContents(walker.currentNode)
      const text = range.getBoundingClientRect()
      if (text.width === 0) continue
      const around = ancestors(parent)
      const box = around.find(clips)?.getBoundingClientRect()
      if (!box || around.some(isExcerpt)) continue
      const outside = [box.left - text.left, text.right - box.right, box.top - text.top, text.bottom - box.bottom]
      // Letters with long strokes reach a little over their line.
      if (Math.max(...outside) > 3) found.add(parent.outerHTML.slice(0, 200))
    }
    return [...found]
  })
}

/** Text as many times its usual size, as a browser's own setting makes it. */
export async function setTextSize(page: Page, times: number): Promise<void> {
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`
  }, times * 100)
}

/** The distances that pages have to bear (WCAG 1.4.12). */
export async function spreadText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets.push(sheet)
  })
}
