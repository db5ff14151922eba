// One's own data, from a file with broken rows to a timeline in an empty page.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { serveDemo } from './open-demo.mjs'
import { siteUnderTest } from './site-under-test.mjs'
import { brokenRules, PHONE, sideways, visitPage } from './visit.mjs'

const BROKEN = `Mission;Start;Ende;Programm;Startplatz
Sputnik 1;4/10/1957;04.01.1958;Sputnik;Baikonur
Wostok 1;12.04.1961;;Wostok;Baikonur
Apollo 11;16.07.1969;24.07.1969;Apollo;Kennedy Space Center
Saljut 1;bald;11.10.1971;Saljut;Baikonur
Skylab;14.05.1973;11.07.1979;Skylab;Kennedy Space Center
;20.08.1975;;Viking;Cape Canaveral
Apollo 1;1967;1966;Apollo;Cape Kennedy
`

const site = siteUnderTest()

const ownData = (visit, options = {}) => visitPage(site.browser, site.demo, 'eigene-daten/', options, visit)

const give = (page, name, text) =>
  page
    .locator('#own-data input[type="file"]')
    .setInputFiles([{ name, mimeType: 'text/plain', buffer: typeof text === 'string' ? Buffer.from(text) : text }])

const next = (page) => page.locator('.dock .button').last()

const choose = (page, head, field) =>
  page.getByLabel(`${head}: Bedeutung der Spalte`).last().selectOption({ label: field })

/** As the clipboard of a spreadsheet gives it. */
const paste = (page, text) =>
  page.evaluate((value) => {
    const data = new DataTransfer()
    data.setData('text/plain', value)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)

const drawn = (page) =>
  page.waitForFunction(() => document.querySelector('.timeline-host event-timeline')?.scene?.counts.inWindow > 0)

test('a table with broken rows becomes a timeline that an empty page draws', async () => {
  const { code, list, json } = await ownData(async (page, { complaints }) => {
    await give(page, 'raumfahrt.csv', BROKEN)
    const known = page.locator('.read').first()
    await known.waitFor()
    expect(await known.innerText()).toContain(
      'raumfahrt.csv, Spalten durch Semikolon getrennt, 7 Zeilen, Kopfzeile, UTF-8',
    )
    await next(page).click()

    // Nothing is guessed: without a title there is no way on.
    expect(await page.locator('.missing').innerText()).toBe('Noch ist keine Spalte der Titel.')
    expect(await next(page).isDisabled()).toBe(true)
    await choose(page, 'Mission', 'Titel')
    await choose(page, 'Programm', 'Spur')
    await choose(page, 'Startplatz', 'Ort')
    const problems = page.locator('.problems article')
    await problems.nth(3).waitFor()
    expect(await page.locator('.problems h2').innerText()).toBe('4 Zeilen brauchen Sie')
    expect(await page.locator('.problems').innerText()).toMatch(/Zeile 2, Start\s+„4\/10\/1957“ kann zweierlei heißen/)
    expect(await page.locator('.dock p').innerText()).toBe('3 von 7 Zeilen gelesen, 4 offen')
    expect(await page.locator('.cell-bad').count()).toBe(4)
    expect(await brokenRules(page)).toEqual([])

    await problems.filter({ hasText: '4/10/1957' }).getByLabel('4. Oktober 1957').click()
    await problems.nth(2).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('.problems article').length === 3)
    await page.getByLabel('Datum für Zeile 5').fill('19. April 1971')
    await problems.first().getByRole('button', { name: 'Eintragen' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.problems article').length === 2)
    await page.getByLabel('Titel für Zeile 7').fill('Viking 1')
    await problems.first().getByRole('button', { name: 'Eintragen' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.problems article').length === 1)
    expect(await problems.innerText()).toContain('Das Ende liegt vor dem Beginn')
    await problems.getByText('Zeile auslassen').click()
    await page.waitForFunction(
      () => document.querySelector('.problems h2').textContent.trim() === 'Alle Zeilen sind gelesen',
    )

    await next(page).click()
    await drawn(page)
    expect(await page.locator('.dock p').innerText()).toBe('6 Ereignisse, 6 Spuren')
    const dates = await page.evaluate(() =>
      document
        .querySelector('.timeline-host event-timeline')
        .data.events.map(({ title, date }) => `${title} ${date.edtf}`),
    )
    expect(dates).toContain('Sputnik 1 1957-10-04/1958-01-04')
    expect(dates).toContain('Saljut 1 1971-04-19/1971-10-11')
    expect(dates).toContain('Viking 1 1975-08-20')
    await page.locator('#o2').selectOption('place')
    expect(await page.locator('.dock p').innerText()).toBe('6 Ereignisse, 3 Spuren')
    expect(await brokenRules(page)).toEqual([])

    await next(page).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('raumfahrt.json').first().click(),
    ])
    const copies = await page.locator('[data-copy]').evaluateAll((all) => all.map(({ dataset }) => dataset.copy))
    for (const format of ['CSV', 'iCalendar', 'TimelineJS', 'SVG', 'PNG', 'HTML']) {
      const [taken] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.options').getByRole('button', { name: format, exact: true }).click(),
      ])
      expect(readFileSync(await taken.path()).length, format).toBeGreaterThan(100)
    }
    expect(await brokenRules(page)).toEqual([])
    expect(complaints).toEqual([])
    return { code: copies[0], list: copies.at(-1), json: readFileSync(await download.path(), 'utf8') }
  })
  expect(code).toContain('group-by="place"')
  const script = '<script src="event-timeline.iife.js" defer></script>'
  const own = await serveDemo({
    pages: {
      'own.html': `<!doctype html><html lang="de">${code}</html>`,
      'list.html': `<!doctype html><html lang="de">${script}${list}</html>`,
      'raumfahrt.json': json,
    },
  })
  try {
    for (const page of ['own.html', 'list.html'])
      await visitPage(site.browser, own, page, {}, async (shown) => {
        await shown.waitForFunction(() => document.querySelector('event-timeline')?.scene?.counts.inWindow === 6)
      })
  } finally {
    await own.close()
  }
})

describe('what comes in', () => {
  test('by the clipboard of a spreadsheet is a table parted by tabs', async () => {
    await ownData(async (page) => {
      await paste(page, 'Titel\tDatum\nErste Brücke\t1835\nHochwasser\tMärz 1845\n')
      await page.locator('.sheet').waitFor()
      expect(await page.locator('.read').first().innerText()).toContain('durch Tabulator getrennt, 2 Zeilen')
      await next(page).click()
      expect(await page.locator('.problems h2').innerText()).toBe('Alle Zeilen sind gelesen')
      await next(page).click()
      await drawn(page)
    })
  })

  test('from an old spreadsheet has its umlauts', async () => {
    await ownData(async (page) => {
      await give(page, 'alt.csv', Buffer.from('Titel;Datum\nBr\xfccke;1835\nT\xfcr;1836\n', 'latin1'))
      await page.locator('.sheet').waitFor()
      expect(await page.locator('.sheet').innerText()).toContain('Brücke')
      expect(await page.locator('.read').first().innerText()).toContain('Windows-1252')
    })
  })

  test.each([
    [
      'termine.ics',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20240101T000000Z\r\nDTSTART;VALUE=DATE:20240518\r\nSUMMARY:Fest\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      'iCalendar',
    ],
    [
      'zeit.json',
      '{"events":[{"start_date":{"year":"1969","month":"7","day":"20"},"text":{"headline":"Mondlandung"}}]}',
      'TimelineJS',
    ],
    ['eigen.json', '[{"title":"Erste Brücke","start":"1835-12-07"}]', 'JSON'],
    [
      'meldungen.xml',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Stadt</title><item><title>Brücke gesperrt</title><pubDate>Thu, 05 Sep 2024 08:00:00 GMT</pubDate></item></channel></rss>',
      'Feed',
    ],
    ['chronik.mw', 'title: Chronik\n\n1835-12-07: Erste Brücke\n', 'Markwhen'],
  ])('as %s needs no columns', async (name, text, format) => {
    await ownData(async (page) => {
      await give(page, name, text)
      await page.locator('.read .ok').waitFor()
      expect(await page.locator('.read').first().innerText()).toContain(`${name}, ${format}, 1 Ereignis`)
      await next(page).click()
      await drawn(page)
      expect(await page.locator('.stepper [aria-current]').innerText()).toContain('Zeitleiste')
    })
  })

  test.each([
    ['bericht.pdf', '%PDF-1.7', 'Das ist ein PDF'],
    ['leer.csv', '  ', 'Die Datei ist leer'],
    ['wort.txt', 'nur ein Satz', 'Damit kann die Seite nichts anfangen'],
    ['kaputt.json', '{"events": [', 'Damit kann die Seite nichts anfangen'],
  ])('as %s is told', async (name, text, told) => {
    await ownData(async (page) => {
      await give(page, name, text)
      await page.getByText(told).waitFor()
      expect(await next(page).isDisabled()).toBe(true)
      expect(await brokenRules(page)).toEqual([])
    })
  })
})

test('on a phone the columns are a list, and the page keeps its width', async () => {
  await ownData(
    async (page) => {
      await page.locator('.read .link').click()
      await page.locator('.sheet').waitFor()
      await next(page).click()
      expect(await page.locator('.map-list').isVisible()).toBe(true)
      await page.locator('.map-list select').first().selectOption('title')
      await page.locator('.problems article').nth(1).waitFor()
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(await page.locator('body').innerText()).not.toMatch(/ziehen/)
      expect(await brokenRules(page)).toEqual([])
    },
    { viewport: PHONE, hasTouch: true, isMobile: true },
  )
})
