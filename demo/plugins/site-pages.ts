import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { renderPage } from '../pages/index.js'
import { EXAMPLE_IDS, folderOf, LANGUAGES, PAGE_IDS } from '../pages/routes.js'
import type { Site } from '../pages/site.js'
import { readFigures } from './benchmarks.js'
import { weigh } from './element-files.js'
import { siteFiles } from './site-files.js'
import { articlesIn, readStory } from './story.js'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
}

const SNIPPETS = ['embed.de.html', 'embed.en.html', 'read.mjs', 'log.js'] as const

/** Makes every page from its template, whenever the site is built or served.
 *
 *      seeds/*.md ─ core ─▶ story ─┐
 *      docs/benchmarks.md ─ figures ┼─ pages/ with copy/ ─▶ index.html of each folder, in both languages
 *      examples/ ─ pictures, files ─┘ */
export function sitePages(root: string): Plugin {
  const seeds = join(root, '..', 'seeds')
  let site = readSite(root)
  const pages = new Map<string, () => string>()
  for (const language of LANGUAGES)
    for (const id of PAGE_IDS) pages.set(`${folderOf(id, language)}index.html`, () => renderPage(site, id, language))
  const pathOf = (id: string): string => id.slice(root.length).replace(/^\//, '')
  return {
    name: 'site-pages',
    config: () => ({ build: { rolldownOptions: { input: [...pages.keys()].map((path) => join(root, path)) } } }),
    resolveId: (id) => (pages.has(pathOf(id)) ? id : null),
    load: (id) => pages.get(pathOf(id))?.() ?? null,
    generateBundle() {
      for (const [fileName, source] of siteFiles(site, root)) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.watcher.add([...articlesIn(seeds)])
      server.watcher.on('change', (path) => {
        if (!path.startsWith(seeds)) return
        site = readSite(root)
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '/').split(/[?#]/, 1)[0] ?? '').slice(1)
        const page = pages.get(path === '' || path.endsWith('/') ? `${path}index.html` : path)
        const file = page ? null : siteFiles(site, root).get(path)
        if (!page && file == null) {
          next()
          return
        }
        const send = (body: string, ending: string): void => {
          response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream')
          response.end(body)
        }
        if (page) void server.transformIndexHtml(`/${path}`, page()).then((body) => send(body, 'html'), next)
        else send(file ?? '', path.split('.').at(-1) ?? '')
      })
    },
  }
}

function readSite(root: string): Site {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const pictures = (language: string) =>
    Object.fromEntries([...EXAMPLE_IDS, 'door'].map((id) => [id, read(`examples/pictures/${id}.${language}.svg`)]))
  const single = weigh('event-timeline.iife.js')
  return {
    elementSize: single ? `${single.kb} kB, gzip ${single.gzipKb}` : '',
    story: readStory(join(root, '..', 'seeds')),
    figures: readFigures(join(root, '..', 'docs', 'benchmarks.md'), weigh('event-timeline.js')?.gzipKb),
    snippets: Object.fromEntries(SNIPPETS.map((name) => [name, read(`src/snippets/${name}`)])) as Site['snippets'],
    themeScript: read('src/shared/theme-before-paint.js'),
    pictures: { de: pictures('de'), en: pictures('en') } as Site['pictures'],
  }
}
