import { defineConfig } from '@playwright/test'

const executablePath = process.env['CHROMIUM_PATH']

const ONLY_LOOKING =
  /(everyPage|comfort|discovery|exportAndProgramme|foundAndShared|keyboard|productPage|shortlist|understoodQueries)\.spec\.ts$/

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/globalSetup.ts',
  outputDir: 'test-results/e2e',
  timeout: 180_000,
  expect: { timeout: 10_000 },
  // What only looks at pages goes side by side; what changes them, or measures, goes alone after it.
  workers: 2,
  projects: [
    { name: 'pages', testMatch: ONLY_LOOKING, fullyParallel: true },
    { name: 'journeys', testIgnore: ONLY_LOOKING, workers: 1 },
  ],
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    trace: 'retain-on-failure',
    // Tests of what is seen without a network switch it on; the others need not have it installed for each page.
    serviceWorkers: 'block',
    // A page in transition takes no clicks.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
