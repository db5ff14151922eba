// Serves the built demo and opens it in a browser: for the end-to-end tests and the pictures.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const DIST = fileURLToPath(new URL('../dist', import.meta.url))

/** What a headless browser needs to run anywhere, in a container too, without calls of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * Serves `demo/dist` on a free port of this machine, below a folder where one is named ("sub/folder/"). Text is sent packed.
 * `pages` are further pages by their path.
 *
 * @param {{ folder?: string, pages?: Record<string, string> }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveDemo({ folder = '', pages = {} } = {}) {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('demo/dist is missing: run `npm run build` first')
  // Packed once, as servers do: the browser has the processor to itself.
  const packed = new Map()
  const pack = (file) => {
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file)))
    return packed.get(file)
  }
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    if (asked in pages) {
      response.writeHead(200, { 'content-type': TYPES[extname(asked)] }).end(pages[asked])
      return
    }
    if (!asked.startsWith(folder)) {
      response.writeHead(404).end()
      return
    }
    const path = normalize(`/${asked.slice(folder.length)}`)
    const file = join(DIST, path.endsWith(sep) ? join(path, 'index.html') : path)
    if (!file.startsWith(DIST) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const isPacked = type !== TYPES['.woff2'] && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    response.writeHead(200, { 'content-type': type, ...(isPacked && { 'content-encoding': 'gzip' }) })
    response.end(isPacked ? pack(file) : readFileSync(file))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/${folder}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/**
 * Starts the browser that `CHROME_PATH` names, with a new profile. `npm test` and `npm run screenshots` set it.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser() {
  const executablePath = process.env.CHROME_PATH
  if (!executablePath) throw new Error('CHROME_PATH is not set: `npm test` finds a browser and sets it')
  return chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: false })
}
