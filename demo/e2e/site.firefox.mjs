// Story, workshop and own data in Firefox, with `BROWSERS=all`: an installed one, over WebDriver BiDi. `FIREFOX_PATH` names another.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveDemo } from './open-demo.mjs'

const WAIT = { timeout: 45_000 }

let demo, browser, folder

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-firefox-'))
  demo = await serveDemo()
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH || '/usr/bin/firefox-esr',
    headless: true,
  })
})

afterAll(async () => {
  await browser?.close()
  await demo?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function visit(path, look) {
  const page = await browser.newPage()
  const complaints = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  try {
    await page.setViewport({ width: 1280, height: 900 })
    await page.goto(demo.url + path)
    await look(page)
    expect(complaints).toEqual([])
  } finally {
    await page.close()
  }
}

const write = (name, text) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent)

test('the story is drawn, opens with its contradiction, and is told in steps', async () => {
  await visit('', async (page) => {
    await page.waitForSelector('#story[data-drawn]', WAIT)
    const { events, heading } = await page.$eval('#story', (timeline) => ({
      events: timeline.scene.counts.inWindow,
      heading: timeline.shadowRoot.querySelector('[part~="panel"] h3').textContent,
    }))
    expect(events).toBeGreaterThan(15)
    expect(heading).toContain('Schoigu')
    await page.click('#tell-story')
    await page.waitForFunction(
      () => document.querySelector('#story').shadowRoot.querySelector('[part~="story"]') !== null,
      WAIT,
    )
  })
})

test('two articles that disagree give a contradiction in the workshop, and their timeline', async () => {
  await visit('werkstatt/', async (page) => {
    const chooser = await page.waitForSelector('#workshop input[type="file"]', WAIT)
    await chooser.uploadFile(
      write(
        'juli.txt',
        'Ministerin besucht Hafenstadt\n\nHafenstadt – Im Juli 2023 besuchte Verteidigungsministerin Anna Berger die Werft in Hafenstadt. Am 18. August 2023 unterzeichnete die Stadt einen Vertrag mit der Werft.',
      ),
      write(
        'august.txt',
        'Neuer Auftrag für die Werft\n\nHafenstadt – Im August 2023 besuchte Verteidigungsministerin Anna Berger die Werft in Hafenstadt. Die Stadt hatte sich lange um den Auftrag bemüht.',
      ),
    )
    await page.waitForSelector('.clash', WAIT)
    const clash = await textOf(page, '.clash')
    expect(clash).toContain('Juli 2023')
    expect(clash).toContain('August 2023')
    await page.waitForFunction(
      () => document.querySelector('.timeline-host event-timeline')?.scene?.counts.inWindow > 0,
      WAIT,
    )
  })
})

test('a table becomes a timeline', async () => {
  await visit('eigene-daten/', async (page) => {
    const chooser = await page.waitForSelector('#own-data input[type="file"]', WAIT)
    await chooser.uploadFile(write('bruecken.csv', 'Titel;Datum\nErste Brücke;1835\nHochwasser;März 1845\n'))
    await page.waitForSelector('.sheet', WAIT)
    for (let step = 0; step < 2; step++) {
      await page.waitForFunction(() => document.querySelector('.dock .button:last-of-type:not([disabled])'), WAIT)
      await page.$$eval('.dock .button', (buttons) => buttons.at(-1).click())
    }
    await page.waitForFunction(
      () => document.querySelector('.timeline-host event-timeline')?.scene?.counts.inWindow === 2,
      WAIT,
    )
  })
})

test('a page of the docs is taken over by its scripts, under its policy', async () => {
  await visit('doku/', async (page) => {
    await page.waitForFunction(() => document.querySelector('#app')?.__vue_app__ !== undefined, WAIT)
  })
})
