import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { z } from 'zod'

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}
const results = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

/** Puts axe into a page. Once is enough for all states that one looks at. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source)
}

/** What WCAG 2.2 AA and axe's good practice object to in the page, or a part of it, as it is now: rule and elements of each. */
export async function axeFindings(page: Page, within = 'html'): Promise<string[]> {
  const { violations } = results.parse(
    await page.evaluate(`axe.run(${JSON.stringify(within)}, ${JSON.stringify(OPTIONS)})`),
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}
