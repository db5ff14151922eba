// node packages/element/test/measure-search.mjs [events]
// Measures the search of the built element in Chromium: how long the index keeps the page from answering, and how long
// it takes from a letter to its hits.
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRequire } from 'node:module'

const { chromium } = createRequire(new URL('../../../package.json', import.meta.url))('playwright-core')
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const count = Number(process.argv[2] ?? 100_000)

const page = `<!doctype html><meta charset="utf-8"><title>Search</title>
<script type="module" src="event-timeline.js"></script><event-timeline lang="de"></event-timeline>`

const server = createServer((request, response) => {
  const path = join(dist, new URL(request.url ?? '/', 'http://localhost').pathname)
  if (request.url === '/') response.setHeader('content-type', 'text/html').end(page)
  else if (existsSync(path)) createReadStream(path).pipe(response.setHeader('content-type', 'text/javascript'))
  else response.writeHead(404).end()
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await tab.goto(`http://127.0.0.1:${server.address().port}/`)
  for (const kind of ['columns', 'document']) console.log(kind, await tab.evaluate(measure, { count, kind }))
} finally {
  await browser.close()
  server.close()
}

async function measure({ count, kind }) {
  const words =
    'Rat Haushalt Brücke Messe Sturm Küste Gericht Urteil Wahl Hafen Zug Streik Museum Gipfel Vertrag'.split(' ')
  const syllables = 'ka tre ffen mi nis ter rak ete test be such gip fel ver trag russ land nord ko rea'.split(' ')
  let seed = 1
  const roll = (below) => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) % below
  for (let made = 0; made < 8000; made++)
    words.push(Array.from({ length: 2 + roll(3) }, () => syllables[roll(syllables.length)]).join(''))
  const sentence = (length) =>
    Array.from({ length }, () => words[Math.min(roll(words.length), roll(words.length))]).join(' ')
  const timeline = document.querySelector('event-timeline')
  const day = (row) => Date.UTC(2010, 0, 1) + ((row * 7919) % 4000) * 86_400_000
  const titles = Array.from({ length: count }, () => sentence(6))
  timeline.data = null
  if (kind === 'columns') {
    const start = Float64Array.from({ length: count }, (_, row) => day(row))
    timeline.data = {
      columns: {
        start,
        end: new Float64Array(count).fill(NaN),
        lane: Uint16Array.from({ length: count }, (_, row) => row % 6),
        lanes: ['A', 'B', 'C', 'D', 'E', 'F'],
        title: (row) => titles[row],
        id: (row) => String(row),
      },
    }
  } else {
    const source = {
      id: 's',
      title: 'Quelle',
      language: 'de',
      independentGroup: 's',
      skipped: [],
      published: { edtf: '', extent: 'moment', earliest: null, latest: null, granularity: 'day', basis: 'unknown' },
    }
    timeline.data = {
      version: 1,
      language: 'de',
      sources: [source],
      diagnostics: [],
      events: titles.map((title, row) => {
        const iso = new Date(day(row)).toISOString().slice(0, 10)
        const date = { edtf: iso, extent: 'moment', earliest: iso, latest: iso, granularity: 'day', basis: 'stated' }
        const quote = sentence(25)
        return {
          id: String(row),
          title,
          date,
          status: 'reported',
          kind: 'meeting',
          actors: [],
          places: [],
          evidence: [{ source: 's', start: 0, end: quote.length, quote, date }],
        }
      }),
    }
  }
  await timeline.rendered
  await new Promise((resolve) => setTimeout(resolve, 500))
  const root = timeline.shadowRoot
  const input = root.querySelector('.find')
  const tasks = []
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration)))
  watch.observe({ type: 'longtask' })
  const type = (text) => {
    input.value = text
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const begin = performance.now()
  input.focus()
  type('xyzzy')
  await timeline.updateComplete
  while (root.querySelector('.hits')?.textContent.includes('vorbereitet'))
    await new Promise((resolve) => setTimeout(resolve, 20))
  const indexMs = performance.now() - begin
  await new Promise((resolve) => setTimeout(resolve, 200))
  const longestWhileIndexing = Math.max(0, ...tasks)
  const found = []
  const painted = []
  const searches = [
    'b',
    'br',
    'brü',
    'brücke',
    'test',
    'ka',
    'raket',
    'minister',
    'gipfel vertrag',
    'haushalt',
    'm',
    'e',
    'nord korea',
    'such',
    'gericht urteil',
    'zug',
    'mueller',
    'wahl',
    'hafen',
    'ter',
  ]
  for (const text of [...searches, ...searches]) {
    const start = performance.now()
    type(text)
    await timeline.updateComplete
    found.push(performance.now() - start)
    while (timeline.filter.text !== text) await new Promise((resolve) => setTimeout(resolve, 1))
    await timeline.rendered
    painted.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  watch.disconnect()
  const p95 = (times) => Number(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)].toFixed(1))
  return {
    events: count,
    indexMs: Math.round(indexMs),
    longestTaskWhileIndexingMs: longestWhileIndexing,
    hitsP95Ms: p95(found),
    paintedP95Ms: p95(painted),
  }
}
