import { spawn } from 'node:child_process'
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { Plugin } from 'vite'

const FOLDER = '/doku/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves the docs under `/doku/` while the site is developed. They are built when they are first asked for, and again in
 *  the next run where a page has changed: starting the site does not wait for them. */
export function docsPages(docs: string): Plugin {
  const built = join(docs, 'node_modules', '.cache', 'doku')
  let ready: Promise<void> | null = null
  return {
    name: 'docs-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/')
        if (!path.startsWith(FOLDER)) {
          next()
          return
        }
        ready ??= isFresh(docs, built) ? Promise.resolve() : build(docs, built)
        ready.then(
          () => {
            const inside = normalize(`/${path.slice(FOLDER.length)}`)
            const file = join(built, inside.endsWith('/') ? `${inside}index.html` : inside)
            if (!file.startsWith(built) || !existsSync(file) || !statSync(file).isFile()) {
              next()
              return
            }
            response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
            createReadStream(file).pipe(response)
          },
          (error: unknown) => {
            ready = null
            next(error)
          },
        )
      })
    },
  }
}

function build(docs: string, built: string): Promise<void> {
  const program = join(docs, 'node_modules', 'vitepress', 'bin', 'vitepress.js')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'build', '--outDir', built], {
      // VitePress finds its Vue from here alone.
      cwd: docs,
      // The development server says `development` to what it starts.
      env: { ...process.env, NODE_ENV: 'production', DOCS_BASE: FOLDER },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Building the docs ended with code ${String(code)}; the messages are in the console.`))
    })
  })
}

/** Whether the built pages are younger than every page that they are made of. */
function isFresh(docs: string, built: string): boolean {
  const start = join(built, 'index.html')
  if (!existsSync(start)) return false
  const madeMs = statSync(start).mtimeMs
  return [
    docs,
    ...['decisions', 'grammar', 'reference', '.vitepress', '.vitepress/theme'].map((name) => join(docs, name)),
  ]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /\.(?:md|mjs|css)$/.test(path))
    .every((path) => statSync(path).mtimeMs < madeMs)
}
