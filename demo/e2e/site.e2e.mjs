// What holds for every page: rules of accessibility, narrow screens, a subfolder, no network, no scripts, what it weighs.
import { describe, expect, test } from 'vitest'
import { serveDemo } from './open-demo.mjs'
import { siteUnderTest } from './site-under-test.mjs'
import { ALL_PATHS, brokenRules, DESKTOP, EXAMPLES, isKept, PAGES, rendered, sideways, visitPage } from './visit.mjs'

const site = siteUnderTest()

const settle = async (page, path) => {
  if (path === '' || path === 'en/') await rendered(page, '#story')
  else if (EXAMPLES.some((id) => PAGES[id].includes(path))) await rendered(page, '#example')
}

test.each(ALL_PATHS)(
  '/%s breaks no accessibility rule by day or night, has a strict policy, and leads to its twin',
  async (path) => {
    await visitPage(site.browser, site.demo, path, {}, async (page, { complaints }) => {
      await settle(page, path)
      expect(await brokenRules(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.waitForTimeout(100)
      expect(await brokenRules(page)).toEqual([])
      expect(complaints).toEqual([])
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toContain('unsafe')
      const [pair] = Object.values(PAGES).filter((one) => one.includes(path))
      const twin = pair.find((one) => one !== path)
      expect(await page.locator('.langs a').evaluate(({ href }) => href)).toBe(site.demo.url + twin)
      expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('en/') ? 'en' : 'de')
    })
  },
)

test.each(Object.values(PAGES).map(([path]) => path))('/%s does not scroll sideways at 320 px', async (path) => {
  const options = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }
  await visitPage(site.browser, site.demo, path, options, async (page) => {
    await settle(page, path)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })
})

test('the site works from a subfolder', async () => {
  const below = await serveDemo({ folder: 'some/where/' })
  try {
    for (const path of ['', 'en/gallery/news/', 'werkstatt/'])
      await visitPage(site.browser, below, path, {}, async (page, { complaints }) => {
        if (path === 'werkstatt/') {
          await page.locator('.try .card').first().click()
          await page.locator('.clash').waitFor()
        } else await rendered(page, path === '' ? '#story' : '#example')
        expect(complaints).toEqual([])
      })
  } finally {
    await below.close()
  }
})

test('every link of every page leads somewhere', async () => {
  const seen = new Set()
  for (const path of ALL_PATHS)
    await visitPage(site.browser, site.demo, path, { javaScriptEnabled: false }, async (page) => {
      const links = await page.locator('a[href]').evaluateAll((all) => all.map(({ href }) => href.replace(/#.*/, '')))
      for (const link of links) seen.add(link)
    })
  for (const link of seen) expect((await fetch(link)).status, link).toBe(200)
})

describe('without scripts', () => {
  test('the story stands there as a list with its quotes', async () => {
    for (const path of PAGES.start)
      await visitPage(site.browser, site.demo, path, { javaScriptEnabled: false }, async (page) => {
        const items = await page.locator('.story-list > li').allTextContents()
        expect(items.length).toBeGreaterThan(20)
        const visit = items.find((item) => item.includes('Schoigus Besuch'))
        expect(visit).toMatch(/Ende Juli|late July/i)
        expect(visit).toContain('galt als Vorbote')
      })
  })

  test('an example that is a list is read as it is, and the workshop says what it needs', async () => {
    await visitPage(site.browser, site.demo, PAGES.football[0], { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#example li').count()).toBe(12)
    })
    await visitPage(site.browser, site.demo, PAGES.workshop[0], { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#workshop').innerText()).toContain('Ohne JavaScript')
    })
  })
})

test('a page that was loaded opens without a network', async () => {
  await visitPage(site.browser, site.demo, '', { serviceWorkers: 'allow' }, async (page, { context }) => {
    await rendered(page, '#story')
    await expect.poll(() => isKept(page), { timeout: 30_000 }).toBe(true)
    await context.setOffline(true)
    await page.reload()
    await rendered(page, '#story')
    expect(await page.locator('h2.headline').innerText()).toContain('Vier Artikel')
  })
})

test('the story shows itself even where it has loaded before the script of the page', async () => {
  const context = await site.browser.newContext({ viewport: DESKTOP, serviceWorkers: 'block' })
  const page = await context.newPage()
  let release = () => undefined
  const held = new Promise((resolve) => (release = resolve))
  await page.route(/\/main-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(site.demo.url, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.querySelector('#story')?.scene?.counts.inWindow > 0)
  release()
  await page.locator('#story[data-drawn]').waitFor()
  await context.close()
})

test('the start page transfers at most 350 kB and moves nothing while it loads', async () => {
  const context = await site.browser.newContext({ viewport: DESKTOP, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.addInitScript(() => {
    window.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(site.demo.url)
  await page.locator('#story[data-drawn]').waitFor({ state: 'attached' })
  await page.waitForTimeout(500)
  const shifted = await page.evaluate(() => window.shifted)
  await context.close()
  expect(bytes).toBeLessThanOrEqual(350_000)
  expect(shifted).toBeLessThan(0.01)
})
