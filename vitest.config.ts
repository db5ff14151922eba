import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Tests read the packages' TypeScript, so they need no build and see the code as it is.
  resolve: { conditions: ['source', 'module', 'import', 'default'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'import', 'default'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'scripts/**/*.test.mjs',
      'docs/**/*.test.mjs',
      'seeds/**/*.test.mjs',
      'demo/src/**/*.test.ts',
    ],
    setupFiles: ['scripts/fast-check-setup.mjs'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Child processes of a busy machine need their time; a test that hangs still fails.
    testTimeout: 60_000,
    // Nothing may depend on the zone of the machine.
    env: { TZ: 'America/Los_Angeles' },
  },
})
