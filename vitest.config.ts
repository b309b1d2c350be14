import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,cms,scripts}/**/*.test.{ts,tsx}', 'tests/{contract,faults,relevance}/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: more workers only make the timing of the fault tests noisy.
    maxWorkers: 2,
  },
})
