import { test as base, type ConsoleMessage, expect } from '@playwright/test'

/** Tests of the pages: each page is opened on the started product, and fails its test on any script or policy error. */
export const test = base.extend<{ problems: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  baseURL: async ({}, use) => use(process.env['E2E_SITE']),
  problems: [
    async ({ page }, use) => {
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !tellsPageStatus(message)) problems.push(message.text())
      })
      await use(problems)
      expect(problems, 'scripts, styles and the content policy agree').toEqual([])
    },
    { auto: true },
  ],
})

/** A page that does not exist or cannot be drawn is asked for on purpose; its parts are not. */
function tellsPageStatus(message: ConsoleMessage): boolean {
  const { pathname } = new URL(message.location().url, 'http://page.test')
  return message.text().includes('responded with a status of') && !/^\/(_astro|media|api)\//.test(pathname)
}

export { expect } from '@playwright/test'
