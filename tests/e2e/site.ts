import { test as base, expect } from '@playwright/test'

/** Tests of the pages: each page is opened on the started product, and fails its test on any script or policy error. */
export const test = base.extend<{ problems: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  baseURL: async ({}, use) => use(process.env['E2E_SITE']),
  problems: [
    async ({ page }, use) => {
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => {
        // A page that does not exist is asked for on purpose.
        if (message.type() === 'error' && !message.text().includes('status of 404')) problems.push(message.text())
      })
      await use(problems)
      expect(problems, 'scripts, styles and the content policy agree').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
