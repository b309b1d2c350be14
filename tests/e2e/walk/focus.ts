import type { Locator, Page } from '@playwright/test'

/** How many presses of Tab a page may need; no page of ours has that many stops. */
const MOST_STOPS = 400

/**
 * What is wrong with where the focus is now: that it does not show (WCAG 2.4.7: an outline of the element or what it spans, of its label
 * or of the group that it stands in), or that something hides the element (2.4.11). Undefined when all is well.
 */
function focusProblem(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return undefined
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : []
    const marks = [
      focused,
      ...labels,
      ...[focused.closest('.search-form, .business-card')].filter((group) => group !== null),
    ]
    const outlined = marks.some((element) =>
      [null, '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      }),
    )
    const described = focused.outerHTML.slice(0, 160)
    if (!outlined) return `no outline: ${described}`

    const shown = [focused, ...labels].some((element) =>
      [...element.getClientRects()].some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((x) =>
          [0.1, 0.5, 0.9].some((y) => {
            const there = document.elementFromPoint(left + width * x, top + height * y)
            return there !== null && (element.contains(there) || there.contains(element))
          }),
        ),
      ),
    )
    return shown ? undefined : `hidden: ${described}`
  })
}

/** Presses a key until the focus has come round to the window again; gives how many stops there were and what was wrong at them. */
export async function stopsOf(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
): Promise<{ readonly stops: number; readonly problems: string[] }> {
  const problems: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key)
    if (await page.evaluate(() => document.activeElement === document.body)) return { stops, problems }
    const problem = await focusProblem(page)
    if (problem) problems.push(problem)
  }
  return { stops: MOST_STOPS, problems: [...problems, 'the focus is caught'] }
}

/** Presses Tab until an element has the focus. @throws when it cannot be reached */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let press = 0; press < MOST_STOPS; press++) {
    await page.keyboard.press('Tab')
    if (await element.evaluate((wanted) => wanted === document.activeElement)) return
  }
  throw new Error(`The Tab key does not reach ${element}`)
}
