// node bench/start-page.mjs [--runs 9] [--throttle 4] [--path en/] [--profile /tmp/start.cpuprofile] [--write]
// The built start page in Chromium with the processor throttled, as on a small phone: what a reader waits for, and what is
// transferred. Each run has a browser context of its own, so nothing is cached. Medians of the runs; --write puts them
// into docs/benchmarks.md.
import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { launchBrowser, serveDemo } from '@event-timeline/demo/e2e/open-demo.mjs'
import { writeTable } from './write-table.mjs'

process.env.CHROME_PATH ||= '/usr/bin/chromium'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    throttle: { type: 'string', default: '4' },
    path: { type: 'string', default: '' },
    profile: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

/** Runs in the page, before anything of its own. A long task is one of more than 50 ms, as the browser counts them. */
function observe() {
  const seen = { shift: 0, drawnMs: null, longTasks: [], firstPaintMs: null }
  window.seen = seen
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) seen.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push([startTime, startTime + duration])
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') seen.firstPaintMs = startTime
  }).observe({ type: 'paint', buffered: true })
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#story[data-drawn]')) return
    seen.drawnMs = performance.now()
    observer.disconnect()
    window.drawn('')
  }).observe(document, { subtree: true, attributeFilter: ['data-drawn'] })
}

/** How long nothing may happen after the story is drawn, so that what was started with it counts too. */
const QUIET_MS = 2000

/** A visit that takes longer has failed. */
const MAX_MS = 60_000

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** One visit. All is asked by the protocol of the developer tools: what Playwright itself runs in a page would be counted. */
async function measure(browser, url, profile) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  try {
    const devtools = await context.newCDPSession(await context.newPage())
    let bytes = 0
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await devtools.send('Network.enable')
    await devtools.send('Page.enable')
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const mainThreadMs = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
    }
    const drawn = new Promise((resolve) => devtools.once('Runtime.bindingCalled', () => resolve(mainThreadMs())))
    await devtools.send('Runtime.enable')
    await devtools.send('Runtime.addBinding', { name: 'drawn' })
    await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(observe)})()` })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(options.throttle) })
    if (profile) {
      await devtools.send('Profiler.enable')
      await devtools.send('Profiler.start')
    }
    await devtools.send('Page.navigate', { url })
    const busyMs = await Promise.race([drawn, wait(MAX_MS).then(() => Promise.reject(new Error('never drawn')))])
    await wait(QUIET_MS)
    if (profile) await writeFile(profile, JSON.stringify((await devtools.send('Profiler.stop')).profile))
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'seen', returnByValue: true })
    const { firstPaintMs, drawnMs, longTasks, shift } = result.value
    return {
      firstPaintMs,
      drawnMs,
      interactiveMs: Math.max(drawnMs, ...longTasks.map(([, end]) => end)),
      blockedMs: longTasks.reduce((sum, [start, end]) => sum + end - start - 50, 0),
      busyMs,
      shift,
      kilobytes: bytes / 1000,
    }
  } finally {
    await context.close()
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const demo = await serveDemo()
const browser = await launchBrowser()
const url = demo.url + options.path
try {
  // The first page of a browser pays for the browser.
  await measure(browser, url)
  const runs = []
  for (let run = 0; run < Number(options.runs); run++) {
    const one = await measure(browser, url)
    runs.push(one)
    console.error(
      Object.entries(one)
        .map(([name, value]) => `${name} ${value.toFixed(name === 'shift' ? 4 : 0)}`)
        .join(', '),
    )
  }
  if (options.profile) await measure(browser, url, options.profile)
  const of = (name) => median(runs.map((run) => run[name]))
  const seconds = (name) => (of(name) / 1000).toFixed(2)
  const table = [
    '| first contentful paint, s | story drawn, s | interactive, s | blocked, s | main thread busy until drawn, s | layout shift | transferred, kB |',
    '|--:|--:|--:|--:|--:|--:|--:|',
    `| ${['firstPaintMs', 'drawnMs', 'interactiveMs', 'blockedMs', 'busyMs'].map(seconds).join(' | ')} | ${of('shift').toFixed(3)} | ${of('kilobytes').toFixed(0)} |`,
  ].join('\n')
  console.log(table)
  console.log(
    `load ${loadavg()[0].toFixed(1)}, medians of ${String(runs.length)} runs, processor throttled ${options.throttle} times`,
  )
  if (options.write) await writeTable('bench/start-page.mjs', table)
} finally {
  await browser.close()
  await demo.close()
}
