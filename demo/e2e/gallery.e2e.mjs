// The gallery: every example draws, and what can be taken away works elsewhere.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { serveDemo } from './open-demo.mjs'
import { siteUnderTest } from './site-under-test.mjs'
import { EXAMPLES, PAGES, rendered, visitPage } from './visit.mjs'

const COUNTS = { apollo: 10, football: 12, antiquity: 10, company: 10, court: 10, biography: 12, million: 1_000_000 }

const site = siteUnderTest()

describe.each(EXAMPLES)('%s', (id) => {
  test('is drawn in both languages, with all that it has', async () => {
    for (const path of PAGES[id])
      await visitPage(site.browser, site.demo, path, {}, async (page, { complaints }) => {
        await rendered(page, '#example')
        const { shown, told } = await page.evaluate(() => {
          const { scene, diagnostics } = document.querySelector('#example')
          return { shown: scene.counts.inWindow, told: diagnostics.map(({ message }) => message) }
        })
        if (id in COUNTS) expect(shown).toBe(COUNTS[id])
        else expect(shown).toBeGreaterThan(15)
        expect(told).toEqual([])
        expect(complaints).toEqual([])
      })
  })

  test('has a picture that shows what its data say', () => {
    for (const language of ['de', 'en']) {
      const picture = readFileSync(
        fileURLToPath(new URL(`../examples/pictures/${id}.${language}.svg`, import.meta.url)),
        'utf8',
      )
      expect(picture).toContain('var(--lane-1)')
      expect(picture).not.toMatch(/style=|href=/)
    }
  })
})

test('pages to take away draw beside the element’s file', async () => {
  const pages = {}
  for (const id of ['football', 'antiquity', 'biography'])
    await visitPage(site.browser, site.demo, PAGES[id][0], {}, async (page) => {
      const link = page.locator('.go a[download]').first()
      const address = await link.evaluate(({ href }) => href)
      pages[address.split('/').at(-1)] = await (await fetch(address)).text()
    })
  expect(Object.keys(pages)).toEqual(['pokalspiel.html', 'rom.html', 'meitner.html'])
  const own = await serveDemo({ pages })
  try {
    for (const name of Object.keys(pages))
      await visitPage(site.browser, own, name, {}, async (page) => {
        await page.waitForFunction(() => document.querySelector('event-timeline')?.scene?.counts.inWindow >= 10)
      })
  } finally {
    await own.close()
  }
})

test('the snippet of the second door draws in an empty page', async () => {
  const files = fileURLToPath(new URL('../../packages/element/dist/event-timeline.js', import.meta.url))
  const pages = { 'event-timeline.js': readFileSync(files, 'utf8') }
  for (const language of ['de', 'en'])
    pages[`${language}.html`] = readFileSync(
      fileURLToPath(new URL(`../src/snippets/embed.${language}.html`, import.meta.url)),
      'utf8',
    )
  const own = await serveDemo({ pages })
  try {
    for (const name of ['de.html', 'en.html'])
      await visitPage(site.browser, own, name, {}, async (page) => {
        await page.waitForFunction(() => document.querySelector('event-timeline')?.scene?.counts.inWindow === 1)
      })
  } finally {
    await own.close()
  }
})

test('a copied code is in the clipboard, or selected where that is refused', async () => {
  await visitPage(
    site.browser,
    site.demo,
    PAGES.gallery[0],
    { permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      const button = page.locator('#football [data-copy]')
      await button.click()
      await page.getByText('In die Zwischenablage kopiert.').waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('4:3 Okafor')
    },
  )
  await visitPage(site.browser, site.demo, PAGES.gallery[0], {}, async (page) => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.locator('#football [data-copy]').click()
    await page.getByText('Zum Kopieren markiert.').waitFor()
    expect(await page.evaluate(() => getSelection().toString())).toContain('1:0 Okafor')
  })
})

test('the chosen theme holds on the next page', async () => {
  await visitPage(site.browser, site.demo, PAGES.gallery[0], {}, async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.locator('button.theme').click()
    const dark = await ground()
    expect(dark).not.toBe(light)
    await page.goto(site.demo.url + PAGES.workshop[0])
    expect(await ground()).toBe(dark)
  })
})
