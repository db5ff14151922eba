import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, serveDemo } from './open-demo.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

let browser
let demo

beforeAll(async () => {
  demo = await serveDemo()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await demo?.close()
})

/** Opens the page and gives it to `visit`, with what the browser complained about. */
async function withPage(options, visit) {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'de-DE', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints = []
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.url)) complaints.push(`asks for ${request.url()}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', (violation) => {
      window.violations.push(`${violation.violatedDirective}: ${violation.blockedURI}`)
    })
  })
  try {
    await page.goto(demo.url)
    await page.evaluate(async () => {
      await customElements.whenDefined('event-timeline')
      await document.querySelector('#story').rendered
    })
    await visit(page, complaints)
  } finally {
    await context.close()
  }
}

/** What is told of the chosen event, beside the graphic or in the sheet. */
function readPanel(page) {
  return page.evaluate(() => {
    const root = document.querySelector('#story').shadowRoot
    const panel = root.querySelector('[part~="panel"], dialog[open]')
    const text = (element) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return { text: text(panel), quotes: [...panel.querySelectorAll('blockquote')].map(text) }
  })
}

describe('the built demo', () => {
  test('opens on the story: events from 2019 to 2023, five sources, nothing to complain about', async () => {
    await withPage({}, async (page, complaints) => {
      const story = await page.evaluate(() => {
        const { data } = document.querySelector('#story')
        return { dates: data.events.map(({ date }) => date.edtf), sources: data.sources.length }
      })
      expect(story.sources).toBe(5)
      expect(story.dates).toContain('2019-04')
      expect(story.dates).toContain('2023-09-13')
      expect(await page.locator('.sources li').count()).toBe(5)
      expect(await page.locator('h1').textContent()).toBe('Kim, Putin und die Waffen')
      expect(complaints).toEqual([])
      expect(await page.evaluate(() => window.violations)).toEqual([])
    })
  })

  test('has a content security policy that allows scripts and styles of its own alone', async () => {
    await withPage({}, async (page) => {
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toContain('unsafe')
    })
  })

  test("Schoigu's visit is reached with the keyboard alone, and both claims about its date are read there", async () => {
    await withPage({}, async (page) => {
      const stop = () =>
        page.evaluate(() => {
          const { activeElement } = document.querySelector('#story').shadowRoot
          return activeElement?.closest('.navigator') ? activeElement.getAttribute('aria-label') : null
        })
      for (let tabs = 0; tabs < 40 && (await stop()) === null; tabs++) await page.keyboard.press('Tab')
      expect(await stop()).not.toBeNull()

      const isDisputed = () =>
        page.evaluate(() => {
          const { data, selected } = document.querySelector('#story')
          return data.events.find(({ id }) => id === selected)?.conflict !== undefined
        })
      // The page opens with the disputed event, so the way to it begins at the other end.
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      expect(await isDisputed()).toBe(false)
      for (let steps = 0; steps < 80 && !/Schoigu.*Datum strittig/.test((await stop()) ?? ''); steps++) {
        await page.keyboard.press('ArrowLeft')
        await page.evaluate(() => document.querySelector('#story').rendered)
      }
      expect(await stop()).toMatch(/Schoigu.*Datum strittig.*4 Quellen/)
      await page.keyboard.press('Enter')
      expect(await isDisputed()).toBe(true)

      const panel = await readPanel(page)
      for (const part of ['Schoigu', 'Datum strittig', '4 Quellen', 'Ende Juli', 'August'])
        expect(panel.text).toContain(part)
      expect(panel.quotes.length).toBeGreaterThanOrEqual(2)
    })
  })

  test.each(['light', 'dark'])('breaks no accessibility rule in %s colours', async (colorScheme) => {
    await withPage({ colorScheme }, async (page) => {
      // As an evaluated string, since the page's policy keeps added scripts out.
      const found = await page.evaluate(`${AXE}; axe.run().then(({ violations }) => violations.map((one) =>
        one.id + ': ' + one.nodes.map((node) => node.target.flat().join(' ')).join(', ')))`)
      expect(found).toEqual([])
    })
  })

  test.each([
    ['phone', PHONE],
    ['small phone', { width: 320, height: 640 }],
  ])('does not scroll sideways on a %s', async (_, viewport) => {
    await withPage({ viewport, hasTouch: true, isMobile: true }, async (page) => {
      const { content, shown } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        shown: document.documentElement.clientWidth,
      }))
      expect(content).toBeLessThanOrEqual(shown)
    })
  })

  test('shows the years before 2019 on demand', async () => {
    await withPage({}, async (page) => {
      const dates = () => page.evaluate(() => document.querySelector('#story').data.events.map(({ date }) => date.edtf))
      expect(await dates()).not.toContain('1953')
      await page.locator('#earlier input').check()
      for (const year of ['1950', '1953', '1991', '2018']) expect(await dates()).toContain(year)
    })
  })

  test('reads a text of one’s own in the browser, under the same policy', async () => {
    await withPage({}, async (page, complaints) => {
      await page
        .locator('#own-text')
        .fill('Die Brücke wurde am Mittwoch gesperrt. Am 3. Mai 2022 war der Neubau eröffnet worden.')
      await page.locator('#own-published').fill('2024-09-05')
      await page.locator('#own button').click()
      await page.locator('#own-timeline').waitFor({ state: 'visible' })
      const dates = await page.evaluate(() =>
        document.querySelector('#own-timeline').data.events.map(({ date }) => date.edtf),
      )
      expect(dates).toContain('2024-09-04')
      expect(dates).toContain('2022-05-03')
      expect(complaints).toEqual([])
      expect(await page.evaluate(() => window.violations)).toEqual([])
    })
  })

  test('without scripts the events stand there as a list', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: DESKTOP })
    const page = await context.newPage()
    await page.goto(demo.url)
    const items = await page.locator('noscript li, ol.events li').allTextContents()
    await context.close()
    expect(items.length).toBeGreaterThan(10)
    expect(items.join('\n')).toContain('Schoigu')
  })
})
