import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/temporary-folders.ts'],
    setupFiles: ['test/support/properties.ts'],
    // The machines have two cores; each worker builds the parser once.
    maxWorkers: 2,
    isolate: false,
    testTimeout: 120_000,
  },
})
