// Opens pages of the built site for the tests, and hears what the browser complains about.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** Every page with its address in both languages. */
export const PAGES = {
  start: ['', 'en/'],
  workshop: ['werkstatt/', 'en/workshop/'],
  data: ['eigene-daten/', 'en/your-data/'],
  gallery: ['beispiele/', 'en/gallery/'],
  news: ['beispiele/nachrichten/', 'en/gallery/news/'],
  apollo: ['beispiele/raumfahrt/', 'en/gallery/space-flight/'],
  football: ['beispiele/fussball/', 'en/gallery/football/'],
  antiquity: ['beispiele/antike/', 'en/gallery/antiquity/'],
  company: ['beispiele/firma/', 'en/gallery/company/'],
  court: ['beispiele/vor-gericht/', 'en/gallery/in-court/'],
  biography: ['beispiele/lebenslauf/', 'en/gallery/biography/'],
  million: ['beispiele/protokoll/', 'en/gallery/log/'],
}
export const EXAMPLES = Object.keys(PAGES).slice(4)
export const ALL_PATHS = Object.values(PAGES).flat()

/**
 * Opens a page and gives it to `visit` with everything the browser complained about: messages, errors, requests to others,
 * and what the content security policy held back.
 */
export async function visitPage(browser, demo, path, options, visit) {
  const context = await browser.newContext({
    viewport: DESKTOP,
    locale: 'de-DE',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: true,
    ...options,
  })
  const page = await context.newPage()
  const complaints = []
  const requests = []
  page.on('request', (request) => {
    requests.push(request.url())
    const { origin } = new URL(demo.url)
    if (!request.url().startsWith(origin) && !/^(?:blob|data):/.test(request.url()))
      complaints.push(`asks for ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/Service Worker registration blocked/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(`${violation.violatedDirective}: ${violation.blockedURI}`)
    })
  })
  try {
    await page.goto(demo.url + path, { waitUntil: 'load' })
    return await visit(page, { complaints, requests, context })
  } finally {
    await context.close()
  }
}

/** Accessibility rules that the page breaks; the rules run as an evaluated string, since the policy keeps scripts out. */
export const brokenRules = (page, selector = 'document', options = {}) =>
  page.evaluate(`${AXE}; axe.run(${selector === 'document' ? 'document' : JSON.stringify(selector)}, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.flat().join(' ')).join(', ')))`)

export const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Whether all that a page has loaded from its own site is kept for the time without a network. */
export const isKept = (page) =>
  page.evaluate(async () => {
    const kept = (await (await caches.open('event-timeline')).keys()).map(({ url }) => url)
    const loaded = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]
    return loaded.filter((url) => url.startsWith(location.origin)).every((url) => kept.includes(url))
  })

/** Waits until an element on the page is painted. */
export const rendered = (page, selector) =>
  page.evaluate(async (wanted) => {
    await customElements.whenDefined('event-timeline')
    const timeline = document.querySelector(wanted)
    for (
      let tries = 0;
      tries < 200 &&
      !(timeline.scene?.counts.inWindow > 0 || timeline.shadowRoot?.querySelector('ol, [role="listitem"]'));
      tries++
    )
      await new Promise((resolve) => setTimeout(resolve, 50))
    await timeline.rendered
  }, selector)
