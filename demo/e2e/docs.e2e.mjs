// The docs as they are built into the site: rules of accessibility on every page, search, keyboard, narrow screens, no scripts.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { siteUnderTest } from './site-under-test.mjs'
import { brokenRules, DESKTOP, isKept, PHONE, sideways, visitPage } from './visit.mjs'

const site = siteUnderTest()

const BUILT = fileURLToPath(new URL('../dist/doku/', import.meta.url))
const PATHS = readdirSync(BUILT, { recursive: true })
  .filter((path) => path.endsWith('.html') && path !== '404.html')
  .map((path) => `doku/${path}`)

const visitDocs = (path, options, visit) =>
  visitPage(site.browser, site.demo, path, options, async (page, told) => {
    if (options.javaScriptEnabled !== false) await ready(page)
    await visit(page, told)
  })

/** Until the scripts of a page have taken it over. */
const ready = (page) => page.waitForFunction(() => document.querySelector('#app')?.__vue_app__ !== undefined)

test('there are pages, in both languages', () => {
  expect(PATHS.length).toBeGreaterThan(40)
  expect(PATHS.filter((path) => path.startsWith('doku/de/')).length).toBeGreaterThan(4)
})

/** By night the colours are others, and nothing else. */
const COLORS = { runOnly: ['color-contrast'] }

// All of them in one visit, one after the other, as a reader goes: a browser context for each would cost more than the page.
test('no page breaks a rule of accessibility by day or night, scrolls sideways at 320 px, or goes without a strict policy', async () => {
  const faults = []
  await visitPage(site.browser, site.demo, PATHS[0], {}, async (page, { complaints }) => {
    for (const path of PATHS) {
      const tell = (...found) => faults.push(...found.map((one) => `${path}: ${one}`))
      await page.setViewportSize(DESKTOP)
      await page.goto(site.demo.url + path, { waitUntil: 'load' })
      await ready(page)
      // Head and sidebar are the same on all pages of a language.
      const part = path.endsWith('/index.html') ? 'document' : '.VPContent'
      tell(...(await brokenRules(page, part)))
      await page.evaluate(() => document.documentElement.classList.add('dark'))
      tell(...(await brokenRules(page, part, COLORS)))
      await page.setViewportSize({ width: 320, height: 640 })
      if ((await sideways(page)) > 0) tell(`scrolls sideways by ${await sideways(page)} px`)
      const { policy, language } = await page.evaluate(() => ({
        policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '',
        language: document.documentElement.lang,
      }))
      if (!/default-src 'none'; script-src 'self'(?: 'sha256-[^']+')+;/.test(policy)) tell(`policy ${policy}`)
      if (language !== (path.startsWith('doku/de/') ? 'de' : 'en')) tell(`language ${language}`)
      tell(...complaints.splice(0))
    }
  })
  expect(faults).toEqual([])
}, 600_000)

describe('the search', () => {
  test('finds by keyboard what a page is about, and Enter opens it', async () => {
    await visitDocs('doku/', {}, async (page, { complaints }) => {
      await page.keyboard.press('/')
      const field = page.locator('#localsearch-input')
      await field.waitFor()
      await field.fill('publication day')
      const found = page.locator('#localsearch-list [role="option"]')
      await found
        .filter({ hasText: /articles/i })
        .first()
        .waitFor()
      await page.keyboard.press('Escape')
      await field.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Search' }).click()
      await field.fill('BCE')
      await field.fill('corrections')
      await found.filter({ hasText: 'Corrections' }).first().waitFor()
      expect(await brokenRules(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.waitForURL(/corrections/)
      await page.getByRole('heading', { level: 1, name: 'Corrections' }).waitFor()
      expect(complaints).toEqual([])
    })
  })

  test('speaks German on German pages, and finds German words', async () => {
    await visitDocs('doku/de/', {}, async (page) => {
      await page.getByRole('button', { name: 'Suchen' }).click()
      await page.locator('#localsearch-input').fill('Erscheinungstag')
      await page.locator('#localsearch-list [role="option"]').first().waitFor()
      await page.locator('#localsearch-input').fill('qwxyz')
      await page.getByText('Nichts gefunden für').waitFor()
    })
  })
})

test('an example on a page is drawn', async () => {
  for (const path of ['doku/embed.html', 'doku/de/embed.html'])
    await visitDocs(path, {}, async (page) => {
      // Time runs downwards there.
      await page.waitForFunction(() =>
        document.querySelector('event-timeline')?.shadowRoot?.textContent.includes('Gagarin'),
      )
    })
})

test('from the first page Tab leads to a guide, and the sidebar opens on a phone', async () => {
  await visitDocs('doku/', {}, async (page) => {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => /embed\.html$/.test(document.activeElement?.href ?? ''))) break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Embed a timeline' }).waitFor()
  })
  await visitDocs('doku/de/', { viewport: PHONE, hasTouch: true, isMobile: true }, async (page) => {
    await page.getByRole('button', { name: 'Inhalt' }).click()
    await page.locator('.VPSidebar').getByRole('link', { name: 'Artikel lesen lassen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Artikel lesen lassen' }).waitFor()
  })
})

test('without scripts a page has its text, its code, its list and its links', async () => {
  await visitDocs('doku/embed.html', { javaScriptEnabled: false }, async (page) => {
    const text = await page.locator('main').innerText()
    expect(text).toContain('<script type="module" src="timeline/event-timeline.js">')
    expect(text).toContain('If nothing appears')
    await page.locator('main a[href$="your-data.html"]').first().click()
    expect(await page.locator('h1').innerText()).toContain('data')
  })
})

test('every link of every page leads somewhere', async () => {
  const seen = new Set()
  const context = await site.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const path of PATHS) {
    await page.goto(site.demo.url + path, { waitUntil: 'domcontentloaded' })
    const links = await page.locator('a[href]').evaluateAll((all) => all.map(({ href }) => href.replace(/#.*/, '')))
    for (const link of links) if (link.startsWith(site.demo.url)) seen.add(link)
  }
  await context.close()
  expect(seen.size).toBeGreaterThan(PATHS.length)
  for (const link of seen) expect((await fetch(link)).status, link).toBe(200)
})

test('a page that was loaded, or gone to from one, opens without a network', async () => {
  await visitDocs('doku/de/index.html', { serviceWorkers: 'allow' }, async (page, { context }) => {
    await expect.poll(() => isKept(page), { timeout: 30_000 }).toBe(true)
    await page.locator('.VPSidebar a[href$="/de/embed.html"]').click()
    await page.waitForURL(/de\/embed/)
    await expect.poll(() => isKept(page), { timeout: 30_000 }).toBe(true)
    await context.setOffline(true)
    for (const path of ['doku/de/embed.html', 'doku/de/index.html']) {
      await page.goto(site.demo.url + path)
      await ready(page)
      expect(await page.locator('.VPContent h1').innerText()).not.toBe('')
    }
  })
})
