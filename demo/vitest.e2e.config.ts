import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['e2e/**/*.e2e.mjs', ...(process.env.BROWSERS === 'all' ? ['e2e/**/*.firefox.mjs'] : [])],
    // One browser, one page after the other: they share two cores with it.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
