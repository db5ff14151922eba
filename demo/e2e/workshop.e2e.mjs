// The workshop in each of its states, and that nothing of an article leaves the page.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serveDemo } from './open-demo.mjs'
import { siteUnderTest } from './site-under-test.mjs'
import { brokenRules, PHONE, visitPage } from './visit.mjs'

const [PATH] = ['werkstatt/']
const JULY = {
  name: 'juli.txt',
  text: 'Ministerin besucht Hafenstadt\n\nHafenstadt – Im Juli 2023 besuchte Verteidigungsministerin Anna Berger die Werft in Hafenstadt. Am 18. August 2023 unterzeichnete die Stadt einen Vertrag mit der Werft.',
}
const AUGUST = {
  name: 'august.txt',
  text: 'Neuer Auftrag für die Werft\n\nHafenstadt – Im August 2023 besuchte Verteidigungsministerin Anna Berger die Werft in Hafenstadt. Die Stadt hatte sich lange um den Auftrag bemüht.',
}
const ENGLISH = {
  name: 'bridge-closed.txt',
  text: 'The bridge over the Danube was closed on Wednesday. In August the city council had warned of cracks. Repairs are to begin on 14 October 2024 and to take two weeks, the transport office said.',
}
const DOUGH = {
  name: 'teig.txt',
  text: 'Für den Teig mischt man Mehl, Wasser und eine Prise Salz und lässt alles zugedeckt ruhen. Danach wird er dünn ausgerollt, mit Öl bestrichen und mit Äpfeln belegt. Gebacken wird bei starker Hitze, bis der Rand braun ist.',
}
const UNDATED = {
  name: 'donaubruecke.txt',
  text: 'Wien – Eine Delegation der Stadt besuchte am Dienstag Budapest. Ende August hatten beide Städte ein Abkommen über den Schutz vor Hochwasser unterzeichnet. Schon im Mai 2019 hatte Wien vor einem Hochwasser gewarnt. Am 3. Mai 2022 eröffnete der Bürgermeister die neue Donaubrücke.',
}

const site = siteUnderTest()

const workshop = (visit, options = {}, path = PATH) => visitPage(site.browser, site.demo, path, options, visit)

const files = (...articles) =>
  articles.map(({ name, text, bytes }) => ({ name, mimeType: 'text/plain', buffer: bytes ?? Buffer.from(text) }))

const give = (page, ...articles) =>
  page
    .locator('#workshop input[type="file"]')
    .first()
    .setInputFiles(files(...articles))

/** Until nothing is being read any more. */
const read = async (page, count) => {
  await page.waitForFunction((articles) => {
    const all = [...document.querySelectorAll('.art .meta')]
    return (
      all.length === articles &&
      all.every((one) => /Zeitangabe|fehlt|gelesen|Ereignis|Artikel|expression/.test(one.textContent))
    )
  }, count)
  await page.waitForFunction(() => !document.querySelector('.progress'))
}

const drawn = (page) =>
  page.waitForFunction(() => document.querySelector('.timeline-host event-timeline')?.scene?.counts.inWindow > 0)

const warm = (page) => page.waitForFunction(() => document.querySelector('#workshop').dataset.ready === 'true')

test('is empty at first, says how it goes, and has nothing to take away', async () => {
  await workshop(async (page, { complaints }) => {
    expect(await page.locator('h2').first().innerText()).toBe('Artikel hierher ziehen')
    expect(await page.locator('.try .card').count()).toBe(2)
    for (const button of await page.locator('.dock button').all()) expect(await button.isDisabled()).toBe(true)
    expect(complaints).toEqual([])
  })
})

test('of two articles that disagree the contradiction stands on top, each side with its words', async () => {
  await workshop(async (page, { complaints }) => {
    await give(page, JULY, AUGUST)
    const clash = page.locator('.clash').first()
    await clash.waitFor()
    const text = await clash.innerText()
    expect(text).toContain('Juli 2023')
    expect(text).toContain('August 2023')
    expect(text).toContain('Beide bleiben stehen')
    expect(await page.locator('.dock p').innerText()).toMatch(/aus 2 Artikeln · 1 Widerspruch/)
    await drawn(page)
    expect(await brokenRules(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('nothing leaves the page: once it is loaded, articles are read, corrected and taken away without one request', async () => {
  await workshop(async (page, { requests, complaints, context }) => {
    await warm(page)
    const before = requests.length
    await context.setOffline(true)
    await give(page, JULY, AUGUST)
    await page.locator('.clash').first().waitFor()
    await drawn(page)
    await page.locator('.clash .link').first().click()
    await page.locator('dialog #reason').fill('Mitteilung der Werft')
    await page.locator('dialog button[type="submit"]').click()
    await page.locator('.corr li').waitFor()
    for (const format of ['JSON', 'CSV', 'SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.dl button', { hasText: format }).click(),
      ])
      expect(readFileSync(await download.path()).length, format).toBeGreaterThan(100)
    }
    expect(requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('a folder that is dropped brings the articles in it, and in its folders', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'))
  try {
    mkdirSync(join(folder, 'august'))
    writeFileSync(join(folder, JULY.name), JULY.text)
    writeFileSync(join(folder, 'august', AUGUST.name), AUGUST.text)
    writeFileSync(join(folder, '.hidden'), 'x')
    await workshop(async (page, { context }) => {
      await warm(page)
      const devtools = await context.newCDPSession(page)
      const drag = { x: 230, y: 400, data: { items: [], files: [folder], dragOperationsMask: 1 } }
      for (const type of ['dragEnter', 'dragOver', 'drop'])
        await devtools.send('Input.dispatchDragEvent', { type, ...drag })
      await page.locator('.clash').first().waitFor()
      expect(await page.locator('.art').count()).toBe(2)
      expect(await page.locator('.notices li').count()).toBe(0)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('an article without a day', () => {
  test('is asked for, with what hangs on it; an answer draws the dates anew', async () => {
    await workshop(async (page) => {
      await give(page, UNDATED)
      const ask = page.locator('.ask-card')
      await ask.waitFor()
      expect(await ask.innerText()).toContain('2 von 4 Daten werden von diesem Tag aus gezählt')
      expect(await page.locator('.dock p').innerText()).toContain('davon vorläufig: Erscheinungstag fehlt')
      expect(await brokenRules(page)).toEqual([])
      await ask.locator('#pub').fill('12.09.2024')
      await ask.getByText('10. September 2024').waitFor()
      await ask.locator('button[type="submit"]').click()
      await ask.waitFor({ state: 'detached' })
      await read(page, 1)
      expect(await page.locator('.art .meta').innerText()).toContain('12. September 2024 von Ihnen')
    })
  })

  test('is estimated for who does not know it', async () => {
    await workshop(async (page) => {
      await give(page, UNDATED)
      await page.locator('.ask-card .link').click()
      await page.locator('.ask-card').waitFor({ state: 'detached' })
      await read(page, 1)
      expect(await page.locator('.art .meta').innerText()).toContain('3. Mai 2022 erschlossen')
    })
  })
})

test('an English article brings its expressions, no events, and can be read as German all the same', async () => {
  await workshop(async (page) => {
    await give(page, ENGLISH)
    const message = page.locator('section.message')
    await message.waitFor()
    expect(await message.innerText()).toContain('Dieser Artikel ist auf Englisch')
    expect(await message.locator('.found li').count()).toBeGreaterThanOrEqual(4)
    expect(await message.locator('.found').innerText()).toContain('14. Oktober 2024')
    expect(await page.locator('.dock p').innerText()).toBe('Keine Ereignisse.')
    expect(await brokenRules(page)).toEqual([])
    await message.getByText('als Deutsch lesen').click()
    await page.getByText('Dieser Artikel ist auf Englisch').waitFor({ state: 'detached' })
  })
})

test('a text without a date says what was read, and what is needed', async () => {
  await workshop(async (page) => {
    await give(page, DOUGH)
    const message = page.locator('section.message')
    await message.waitFor()
    expect(await message.innerText()).toContain('Kein datiertes Ereignis gefunden')
    expect(await message.innerText()).toContain('3 Sätze mit 38 Wörtern')
    expect(await brokenRules(page)).toEqual([])
  })
})

test('times without anything that happens are counted and shown', async () => {
  await workshop(async (page) => {
    await give(page, {
      name: 'zeiten.txt',
      text: 'Öffnungszeiten: Montag, Dienstag, 3. Mai 2022. Der Mai 2019 und der Juni 2020.',
    })
    const message = page.locator('section.message')
    await message.waitFor()
    expect(await message.innerText()).toMatch(/\d Zeitangaben gelesen, aber nichts, was da geschieht/)
    await message.locator('.button').click()
    await page.locator('.explain').waitFor()
  })
})

test('a page without an article, a PDF, what is no text, what is too large, and an empty file are told what to do', async () => {
  await workshop(async (page) => {
    await give(
      page,
      { name: 'bericht.pdf', bytes: Buffer.from('%PDF-1.7 …') },
      { name: 'bild.png', bytes: Buffer.from([137, 80, 78, 71, 0, 0, 0, 1]) },
      { name: 'leer.txt', text: ' \n' },
      { name: 'gross.txt', bytes: Buffer.alloc(33 * 1024 * 1024, 'a ') },
    )
    const notices = page.locator('.notices li')
    await notices.nth(3).waitFor()
    const told = (await notices.allInnerTexts()).join('\n')
    for (const part of ['Das ist ein PDF', 'Das ist kein Text', 'Die Datei ist leer', 'Mehr als 32 MB'])
      expect(told).toContain(part)
    await notices.first().locator('button').click()
    expect(await notices.count()).toBe(3)
    await give(page, {
      name: 'seite.html',
      text: '<!doctype html><html lang="de"><body><div id="app"></div></body></html>',
    })
    await page.getByText('Auf dieser Seite steht kein Artikel').waitFor()
  })
})

test('a page of the web is shown as it is read, and gives its day', async () => {
  await workshop(async (page) => {
    const text = `<!doctype html><html lang="de"><head><meta property="article:published_time" content="2024-09-05T08:00:00+02:00"><title>Brücke gesperrt</title></head><body><nav>Start Politik Sport</nav><article><h1>Brücke gesperrt</h1><p>Die Hafenbrücke wurde am <b>Montag</b> gesperrt. Ein Gutachter hatte Ende August Risse entdeckt, teilte die Stadt mit.</p></article></body></html>`
    await give(page, { name: 'seite.html', text })
    await read(page, 1)
    expect(await page.locator('.text').innerText()).not.toContain('Politik')
    expect(await page.locator('.art .meta').innerText()).toContain('5. September 2024 im Artikel')
    expect(await page.locator('.text').getAttribute('contenteditable')).toBe('false')
    await drawn(page)
  })
})

describe('the text', () => {
  test('is underlined while it is typed, and explains an expression by caret, pointer and Esc', async () => {
    await workshop(async (page) => {
      await page.getByRole('button', { name: 'Text einfügen' }).click()
      await page.locator('.text').click()
      await page.keyboard.type('Die Brücke wurde am 3. Mai 2022 eröffnet.')
      const marked = (kind) =>
        page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString()), kind)
      await page.waitForFunction(() => CSS.highlights.get('stated')?.size === 1)
      expect(await marked('stated')).toEqual(['3. Mai 2022'])
      await page.locator('.clashes').waitFor()
      for (let steps = 0; steps < 14; steps++) await page.keyboard.press('ArrowLeft')
      await page.locator('.explain').waitFor()
      expect(await page.locator('.explain').innerText()).toContain('3. Mai 2022')
      await page.keyboard.press('Escape')
      expect(await page.locator('.explain').count()).toBe(0)
      expect(await page.locator('.dock p').innerText()).toMatch(/^1 Ereignis aus 1 Artikel/)
    })
  })

  test('keeps its line breaks, and takes in what is pasted as plain text', async () => {
    await workshop(async (page) => {
      await page.getByRole('button', { name: 'Text einfügen' }).click()
      await page.locator('.text').click()
      await page.keyboard.type('Eins.')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Am 3. Mai 2022 brannte die Halle.')
      await page.waitForFunction(() => CSS.highlights.get('stated')?.size === 1)
      expect(await page.evaluate(() => [...CSS.highlights.get('stated')][0].toString())).toBe('3. Mai 2022')
      expect(await page.locator('.text').evaluate((element) => element.textContent.trim())).toBe(
        'Eins.\n\nAm 3. Mai 2022 brannte die Halle.',
      )
    })
  })
})

describe('corrections', () => {
  test('need a reason, show what was and what is, survive another article, and can be undone', async () => {
    await workshop(async (page) => {
      await give(page, JULY)
      await drawn(page)
      await page.evaluate(() => {
        const timeline = document.querySelector('.timeline-host event-timeline')
        timeline.select(timeline.data.events.find(({ title }) => /Vertrag/.test(title)).id)
      })
      const card = page.locator('.event-card')
      await card.getByText('Berichtigen …').click()
      const dialog = page.locator('dialog')
      expect(await brokenRules(page)).toEqual([])
      await dialog.locator('#title').fill('Vertrag mit der Werft')
      await dialog.locator('#date').fill('17.8.2023')
      expect(await dialog.innerText()).toContain('gelesen als 17. August 2023')
      await dialog.locator('button[type="submit"]').click()
      expect(await dialog.locator('#fault').innerText()).toContain('Ein Grund fehlt')
      expect(await page.evaluate(() => document.activeElement.id)).toBe('reason')
      await dialog.locator('#reason').fill('Laut Amtsblatt')
      await dialog.locator('#author').fill('kl')
      await dialog.locator('button[type="submit"]').click()
      const list = page.locator('.corr li')
      await list.nth(1).waitFor()
      expect(await list.first().innerText()).toContain('17. August 2023')
      expect(await list.first().innerText()).toContain('„Laut Amtsblatt“ · kl')
      await give(page, AUGUST)
      await read(page, 2)
      await page.waitForFunction(() =>
        document
          .querySelector('.timeline-host event-timeline')
          .data.events.some(({ title, date }) => title === 'Vertrag mit der Werft' && date.edtf === '2023-08-17'),
      )
      expect(await page.locator('.corr .lost').count()).toBe(0)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByText('corrections.json herunterladen').click(),
      ])
      const saved = JSON.parse(readFileSync(await download.path(), 'utf8'))
      expect(saved.corrections.map(({ action }) => action)).toEqual(['redate', 'retitle'])
      await list.last().getByText('Rückgängig').click()
      await page.waitForFunction(() => document.querySelectorAll('.corr li').length === 1)
      await page.waitForFunction(
        () =>
          !document
            .querySelector('.timeline-host event-timeline')
            .data.events.some(({ title }) => title === 'Vertrag mit der Werft'),
      )
      // Loaded again they hold again; one whose event is gone says so.
      await page.locator('.corr input[type="file"]').setInputFiles([
        {
          name: 'corrections.json',
          mimeType: 'application/json',
          buffer: Buffer.from(
            JSON.stringify({
              version: 1,
              corrections: [{ action: 'reject', event: { id: 'nirgends' }, author: 'kl', reason: 'weg' }],
            }),
          ),
        },
      ])
      await page.getByText('Diese Korrektur findet ihr Ereignis nicht mehr.').waitFor()
      await page.locator('.lost .link').last().click()
      await page.waitForFunction(() => document.querySelectorAll('.corr li').length === 1)
    })
  })

  test('part a contradiction into two events, and merge two into one', async () => {
    await workshop(async (page) => {
      await give(page, JULY, AUGUST)
      const clash = page.locator('.clash').first()
      await clash.waitFor()
      const count = () =>
        page.evaluate(() => document.querySelector('.timeline-host event-timeline').data.events.length)
      await drawn(page)
      const before = await count()
      await clash.getByText('Auftrennen …').click()
      await page.locator('dialog #title').fill('Zweiter Besuch')
      await page.locator('dialog #reason').fill('Zwei Besuche')
      await page.locator('dialog button[type="submit"]').click()
      await page.waitForFunction(
        (events) => document.querySelector('.timeline-host event-timeline').data.events.length === events + 1,
        before,
      )
      expect(await page.locator('.clash').count()).toBe(0)
      await page.evaluate(() => {
        const timeline = document.querySelector('.timeline-host event-timeline')
        timeline.select(timeline.data.events.find(({ title }) => title === 'Zweiter Besuch').id)
      })
      await page.locator('.event-card').getByText('Zusammenlegen …').click()
      const other = await page.locator('dialog #other option', { hasText: 'besuch' }).first().getAttribute('value')
      await page.locator('dialog #other').selectOption(other)
      await page.locator('dialog #reason').fill('Doch einer')
      await page.locator('dialog button[type="submit"]').click()
      await page.waitForFunction(
        (events) => document.querySelector('.timeline-host event-timeline').data.events.length === events,
        before,
      )
    })
  })
})

test('by keyboard alone a text is given, its contradiction settled with a reason, and that undone', async () => {
  await workshop(async (page) => {
    const focused = () =>
      page.evaluate(() => {
        let focus = document.activeElement
        while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement
        return `${focus?.localName} ${focus?.getAttribute('aria-label') ?? focus?.textContent?.trim() ?? ''}`
      })
    const tabTo = async (wanted) => {
      for (let steps = 0; steps < 80; steps++) {
        if (wanted.test(await focused())) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never came to ${wanted}`)
    }
    for (const { text } of [JULY, AUGUST]) {
      await page.evaluate(() => document.activeElement.blur())
      await tabTo(/^button Text einfügen/)
      await page.keyboard.press('Enter')
      await tabTo(/^div /)
      await page.keyboard.insertText(text)
      await page.waitForFunction(() => CSS.highlights.get('stated')?.size > 0)
    }
    await page.locator('.clash').first().waitFor()
    await tabTo(/^button Datum festlegen/)
    await page.keyboard.press('Enter')
    await page.locator('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect(await focused()).toMatch(/^button Datum festlegen/)
    await page.keyboard.press('Enter')
    await page.locator('dialog').waitFor()
    await tabTo(/^textarea/)
    await page.keyboard.insertText('Mitteilung der Werft')
    await tabTo(/^button Übernehmen/)
    await page.keyboard.press('Enter')
    await page.locator('.corr li').waitFor()
    expect(await page.locator('.clash').count()).toBe(0)
    await tabTo(/^button Rückgängig/)
    await page.keyboard.press('Enter')
    await page.locator('.clash').first().waitFor()
  })
})

test('the embed dialog gives lines that draw the timeline in an empty page', async () => {
  const { code, data } = await workshop(async (page) => {
    await give(page, JULY, AUGUST)
    await page.locator('.clash').first().waitFor()
    await drawn(page)
    await page.locator('.dock .dock-tools > .button').click()
    const dialog = page.locator('dialog')
    await dialog.waitFor()
    expect(await brokenRules(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByText('chronik.json').first().click(),
    ])
    const lines = await dialog.locator('[data-copy]').getAttribute('data-copy')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    return { code: lines, data: readFileSync(await download.path(), 'utf8') }
  })
  const own = await serveDemo({
    pages: { 'own.html': `<!doctype html><html lang="de">${code}</html>`, 'chronik.json': data },
  })
  try {
    await visitPage(site.browser, own, 'own.html', {}, async (page) => {
      await page.waitForFunction(() => document.querySelector('event-timeline')?.scene?.counts.inWindow > 0)
    })
  } finally {
    await own.close()
  }
})

test('on a phone its three parts are tabs, and nothing speaks of dragging', async () => {
  await workshop(
    async (page) => {
      await give(page, JULY, AUGUST)
      const clash = page.locator('.clash').first()
      await clash.waitFor()
      const tabs = page.locator('.bench-tabs button')
      expect(await tabs.allInnerTexts()).toEqual(['Artikel 2', 'Zeitleiste', 'Korrekturen'])
      expect(await page.locator('.arts').isVisible()).toBe(false)
      await tabs.first().click()
      expect(await page.locator('.arts').isVisible()).toBe(true)
      expect(await clash.isVisible()).toBe(false)
      expect(await page.locator('body').innerText()).not.toMatch(/ziehen/)
      await tabs.last().click()
      expect(await page.locator('.corr').isVisible()).toBe(true)
      expect(await brokenRules(page)).toEqual([])
    },
    { viewport: PHONE, hasTouch: true, isMobile: true },
  )
})

test('a hundred articles leave the page responsive, tell how far they are, and can be stopped', async () => {
  const towns = [
    'Altdorf',
    'Bergheim',
    'Chursdorf',
    'Dornbach',
    'Ebersau',
    'Freudental',
    'Grünau',
    'Hafenstadt',
    'Isental',
    'Jettenbach',
  ]
  const articles = Array.from({ length: 100 }, (_, i) => ({
    name: `artikel-${String(i).padStart(3, '0')}.txt`,
    text: `Brücke ${i} in ${towns[i % 10]}\n\n${towns[i % 10]} – Am ${1 + (i % 28)}. Mai 2022 eröffnete die Stadt ${towns[i % 10]} die Brücke Nummer ${i}. Im Juni 2021 hatte der Gemeinderat von ${towns[i % 10]} den Bau beschlossen. Eine Delegation besuchte am ${1 + (i % 27)}. März 2020 die Baustelle.`,
  }))
  await workshop(async (page) => {
    await warm(page)
    await page.evaluate(() => {
      window.beats = 0
      setInterval(() => document.querySelector('.progress') && window.beats++, 20)
    })
    await give(page, ...articles)
    const progress = page.locator('.progress')
    await progress.waitFor()
    expect(await progress.innerText()).toMatch(/Lese Artikel \d+ von 100|Vergleiche 100 Artikel/)
    await progress.waitFor({ state: 'detached', timeout: 55_000 })
    // A page that read the articles itself would not come to it once.
    expect(await page.evaluate(() => window.beats)).toBeGreaterThan(10)
    expect(await page.locator('.art').count()).toBe(100)
    await drawn(page)
    // One more, and stopped.
    await give(page, ...articles.slice(0, 60).map(({ name, text }) => ({ name: `b-${name}`, text: `${text} Neu.` })))
    await progress.waitFor()
    await progress.getByText('Anhalten').click()
    expect(await progress.innerText()).toContain('Angehalten')
    await drawn(page)
  })
}, 120_000)
