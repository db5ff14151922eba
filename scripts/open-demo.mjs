// Serves the built demo and opens it in a browser: for the end-to-end tests and the pictures.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { chromium } from 'playwright-core'
import { BROWSER_FLAGS, findBrowser } from './browser.mjs'
import { root } from './paths.mjs'
import { Stop } from './say.mjs'

const DIST = join(root, 'demo', 'dist')
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/**
 * Serves `demo/dist` on a free port of this machine.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveDemo() {
  if (!existsSync(join(DIST, 'index.html'))) throw new Stop('demo/dist is missing: run `npm run build` first.')
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = join(DIST, path.endsWith(sep) ? join(path, 'index.html') : path)
    if (!file.startsWith(DIST) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/**
 * Starts the browser that `findBrowser` finds; Playwright gives it a new profile.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { path } = await findBrowser()
  return chromium.launch({ executablePath: path, args: BROWSER_FLAGS, chromiumSandbox: false })
}
