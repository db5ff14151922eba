import { afterAll, beforeAll } from 'vitest'
import { launchBrowser, serveDemo } from './open-demo.mjs'

/**
 * The built site and a browser for it, there while the tests of a file run.
 *
 * @returns {{ demo: Awaited<ReturnType<typeof serveDemo>>, browser: import('playwright-core').Browser }}
 */
export function siteUnderTest() {
  const site = {}
  beforeAll(async () => {
    site.demo = await serveDemo()
    site.browser = await launchBrowser()
  })
  afterAll(async () => {
    await site.browser?.close()
    await site.demo?.close()
  })
  return site
}
