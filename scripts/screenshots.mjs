// Takes the pictures of the built demo: `npm run screenshots -- [folder]`. Look at them; the README shows the first.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser, serveDemo } from '../demo/e2e/open-demo.mjs'
import { bootstrap } from './bootstrap.mjs'
import { root } from './paths.mjs'
import { done, run } from './say.mjs'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
const SEPTEMBER = [Date.UTC(2023, 7, 27), Date.UTC(2023, 8, 16)]

/** Pixels for each CSS pixel: `SCALE=2 npm run screenshots` for print. */
const SCALE = Number(process.env.SCALE ?? 1)

const PICTURES = [
  { name: 'story-light', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'story-dark', viewport: DESKTOP, colorScheme: 'dark' },
  { name: 'story-phone', viewport: PHONE, colorScheme: 'light' },
  { name: 'story-phone-dark', viewport: PHONE, colorScheme: 'dark' },
  { name: 'september-2023', viewport: DESKTOP, colorScheme: 'light', window: SEPTEMBER },
  { name: 'page', viewport: DESKTOP, colorScheme: 'light', whole: true },
]

await run(async () => {
  const folder = process.argv[2] ?? join(root, 'node_modules', '.cache', 'screenshots')
  mkdirSync(folder, { recursive: true })
  await bootstrap({ browser: true })
  const demo = await serveDemo()
  const browser = await launchBrowser()
  try {
    for (const picture of PICTURES) await take(browser, demo.url, picture, join(folder, `${picture.name}.png`))
  } finally {
    await browser.close()
    await demo.close()
  }
})

async function take(browser, url, { viewport, colorScheme, window, whole = false }, path) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    deviceScaleFactor: SCALE,
    reducedMotion: 'reduce',
    locale: 'de-DE',
  })
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate(async (shown) => {
    await customElements.whenDefined('event-timeline')
    const timeline = document.querySelector('#story')
    while (!timeline.scene && !timeline.hasAttribute('data-vertical'))
      await new Promise((resolve) => setTimeout(resolve, 50))
    await timeline.rendered
    if (shown) {
      timeline.window = shown
      await timeline.rendered
    }
    await document.fonts.ready
  }, window)
  // Down to the end of the graphic, or the whole page.
  const height = await page.evaluate(() => document.querySelector('figure').getBoundingClientRect().bottom + 24)
  // The browser lays out the sections below when they come into view.
  if (whole) {
    const tall = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width: viewport.width, height: tall })
  }
  const clip = whole ? {} : { clip: { x: 0, y: 0, width: viewport.width, height } }
  await page.screenshot({ path, fullPage: true, ...clip })
  await context.close()
  done(path)
}
