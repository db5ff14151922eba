// node bench/element/run.mjs [--n 1000,10000] [--reps 3] [--peers a,b] [--write]
// The element beside other timelines and beside a bare canvas: each peer in a browser of its own, turn about within a
// repetition. Prints a table of Markdown; --write puts it into docs/benchmarks.md.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { writeTable } from '../write-table.mjs'

const PEERS = ['event-timeline', 'bare-canvas', 'bare-image', 'event-drops', 'timelines-chart', 'vis-timeline']
const SLOWEST_MS = 20_000
const here = fileURLToPath(new URL('.', import.meta.url))
const element = fileURLToPath(new URL('../../packages/element/dist/event-timeline.js', import.meta.url))

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '1000,10000,100000,1000000' },
    reps: { type: 'string', default: '3' },
    peers: { type: 'string', default: PEERS.join(',') },
    write: { type: 'boolean', default: false },
  },
})
const sizes = options.n.split(',').map(Number)
const peers = options.peers.split(',')

async function bundle(peer) {
  const source = `import * as peer from './peers/${peer}.mjs'; import { measure } from './page.mjs'; measure(peer)`
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: here,
    legalComments: 'none',
    alias: { '@event-timeline/element/event-timeline.js': element },
    define: { global: 'globalThis' },
    loader: { '.png': 'empty', '.svg': 'empty', '.less': 'empty' },
    logLevel: 'error',
  })
  const text = (end) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? ''
  const script = text('.js')
  const style = text('.css')
  const gzipped = gzipSync(script, { level: 9 }).length
  return { script, style, kilobytes: (gzipped + gzipSync(style).length) / 1000 }
}

const pages = new Map()
for (const peer of peers) pages.set(peer, await bundle(peer))

const server = createServer((request, response) => {
  const [, peer, kind] = (request.url ?? '').split('/')
  const page = pages.get(peer)
  response.setHeader('content-type', kind === 'script' ? 'text/javascript' : 'text/html; charset=utf-8')
  response.end(
    kind === 'script'
      ? page?.script
      : `<!doctype html><style>body{margin:0;font:13px sans-serif}${page?.style ?? ''}</style><div id="host" style="width:1280px;height:720px;overflow:auto"></div><script type="module" src="/${peer}/script"></script>`,
  )
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address()

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--hide-scrollbars',
]

/** One peer at one size, in a browser of its own; `null` where it takes too long. */
async function measure(peer, count) {
  const folder = await mkdtemp(join(tmpdir(), 'timeline-bench-'))
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    args: [...FLAGS, '--js-flags=--max-old-space-size=8192'],
    viewport: { width: 1280, height: 720 },
  })
  try {
    const page = browser.pages()[0] ?? (await browser.newPage())
    await page.goto(`http://127.0.0.1:${String(port)}/${peer}`)
    await page.waitForFunction('globalThis.bench')
    await page.evaluate(`bench.prepare(${String(count)})`)
    const devtools = await browser.newCDPSession(page)
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage')
      const use = await devtools.send('Runtime.getHeapUsage')
      return use.usedSize + (use.embedderHeapUsedSize ?? 0) + (use.backingStorageSize ?? 0)
    }
    const before = await heap()
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('too slow')), SLOWEST_MS))
    late.catch(() => undefined)
    const run = (code) => Promise.race([page.evaluate(code), late])
    const mount = await run('bench.mount()')
    const bytes = ((await heap()) - before) / count
    const zoom = quantile(await run("bench.move('zoom')"), 0.95)
    const pan = quantile(await run("bench.move('pan')"), 0.95)
    return { mount, zoom, pan, bytes }
  } catch (error) {
    console.error(String(error).split('\n')[0])
    return null
  } finally {
    await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 3000))]).catch(() => undefined)
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
const median = (values) => quantile(values, 0.5)

const results = new Map()
const given = new Set()
for (let rep = 0; rep < Number(options.reps); rep++) {
  for (const count of sizes) {
    for (const peer of peers) {
      if (given.has(peer)) continue
      const result = await measure(peer, count)
      // What is too slow here is slower with more.
      if (!result) given.add(peer)
      const key = `${peer} ${String(count)}`
      results.set(key, [...(results.get(key) ?? []), result])
      const words = result ? `${result.mount.toFixed(0)} ms, zoom ${result.zoom.toFixed(1)} ms` : 'too slow'
      console.error(`${String(rep + 1)}: ${peer} ${String(count)}: ${words}`)
    }
  }
  given.clear()
}
server.close()

/** "190 (2.1)": the median in ms, and of its ratios to the bare canvas in the same repetition. */
function cell(peer, count, member) {
  const own = results.get(`${peer} ${String(count)}`) ?? []
  const bare = results.get(`bare-canvas ${String(count)}`) ?? []
  const measured = own.flatMap((one) => (one ? [one[member]] : []))
  if (measured.length === 0) return '–'
  const ratios = own.flatMap((one, rep) => (one && bare[rep] ? [one[member] / bare[rep][member]] : []))
  const value = median(measured)
  const ratio = member === 'bytes' || ratios.length === 0 ? '' : ` (${median(ratios).toFixed(1)})`
  return `${value < 100 ? value.toFixed(1) : value.toFixed(0)}${ratio}`
}

const table = [
  '| peer | events | data to pixels, ms | zoom frame p95, ms | pan frame p95, ms | heap, bytes an event | gzip, kB |',
  '|---|--:|--:|--:|--:|--:|--:|',
  ...sizes.flatMap((count) =>
    peers.map((peer) => {
      const cells = ['mount', 'zoom', 'pan', 'bytes'].map((member) => cell(peer, count, member))
      return `| ${peer} | ${count.toLocaleString('en')} | ${cells.join(' | ')} | ${pages.get(peer).kilobytes.toFixed(0)} |`
    }),
  ),
].join('\n')
console.log(table)

if (options.write) await writeTable('bench/element/run.mjs', table)
process.exit(0)
