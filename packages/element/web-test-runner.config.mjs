import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { chooseBrowsers } from './test/browsers.mjs'

/** Element tests in real browsers: a Chromium, and with `BROWSERS=all` all that are installed, or those that are named. */
export default {
  rootDir: '../..',
  files: ['test/browser/**/*.browser.ts'],
  nodeResolve: { exportConditions: ['source', 'browser', 'import', 'default'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) })],
  browsers: await chooseBrowsers(process.env.BROWSERS),
  concurrency: 1,
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 20_000 } },
}
