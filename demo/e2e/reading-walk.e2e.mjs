// The story read by keyboard alone, and from the accessibility tree alone: what a reader who sees nothing gets to know.
import { describe, expect, test } from 'vitest'
import { siteUnderTest } from './site-under-test.mjs'
import { brokenRules, PAGES, rendered as renderedAt, visitPage } from './visit.mjs'

const site = siteUnderTest()

const withPage = (options, visit, path = '') =>
  visitPage(site.browser, site.demo, path, options, async (page) => {
    await renderedAt(page, path === '' ? '#story' : '#example')
    await visit(page)
  })

/** Role and name of what has focus, as the browser tells assistive technology. */
async function readFocus(page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  )
  const { role, name } = focused.at(-1) ?? {}
  return `${role?.value ?? 'nothing'}: ${name?.value ?? ''}`
}

const rendered = (page) => page.evaluate(() => document.querySelector('#story, #example').rendered)

/** What the element reads from its address. */
const readStory = (page) => page.evaluate(() => fetch('kim-putin.json').then((answer) => answer.json()))

async function press(page, key) {
  await page.keyboard.press(key)
  await rendered(page)
}

/** Presses Tab until what has focus fits. */
async function tabTo(page, pattern) {
  for (let tabs = 0; tabs < 40; tabs++) {
    await press(page, 'Tab')
    const focus = await readFocus(page)
    if (pattern.test(focus)) return focus
  }
  throw new Error(`Tab does not come to ${pattern}`)
}

test('the story opens with the event whose date is disputed', async () => {
  await withPage({}, async (page) => {
    expect(await page.evaluate(() => document.querySelector('#story').selected)).not.toBeNull()
    expect(await page.locator('#story [part~="panel"] h3').first().innerText()).toContain('Schoigu')
  })
})

describe('the story by keyboard alone, as it is told', () => {
  test("of Schoigu's visit a reader learns that its date is disputed, and by whom", async () => {
    await withPage({}, async (page) => {
      const told = []
      await tabTo(page, /^button: .*(2019|2023)/)
      await press(page, 'End')
      for (let steps = 0; steps < 80; steps++) {
        const focus = await readFocus(page)
        if (/Schoigu.*Datum strittig/.test(focus)) {
          told.push(focus)
          break
        }
        await press(page, 'ArrowLeft')
      }
      await press(page, 'Enter')
      const panel = page.locator('#story [part~="panel"]')
      told.push(await panel.getByRole('heading', { level: 3 }).first().ariaSnapshot())
      told.push(...(await panel.locator('.claims').ariaSnapshot()).split('\n'))
      await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('reading-walk.txt')
      const text = told.join('\n')
      for (const part of ['Datum strittig', 'Ende Juli', 'August']) expect(text).toContain(part)
    })
  })

  test('every event is reached, named with its date, opened and left', async () => {
    await withPage({}, async (page) => {
      const events = (await readStory(page)).events.map(({ title }) => title)
      await tabTo(page, /^button: .*(2019|2023)/)
      await press(page, 'Home')
      const opened = new Set()
      let before = ''
      for (let steps = 0; steps < events.length * 2; steps++) {
        const focus = await readFocus(page)
        if (focus === before) break
        before = focus
        expect(focus).toMatch(/^button: .*\d/)
        await press(page, 'Enter')
        const title = await page.evaluate(() =>
          document.querySelector('#story').shadowRoot.querySelector('[part~="panel"] h3').textContent.trim(),
        )
        opened.add(title)
        // A group is parted by opening it; what comes first in it is then reached by the same way.
        await press(page, 'ArrowRight')
      }
      expect([...opened]).toEqual(expect.arrayContaining(events))
    })
  }, 120_000)

  test('? lists the keys, Esc closes the list, and Tab leads out of the graphic', async () => {
    await withPage({}, async (page) => {
      await tabTo(page, /^button: .*(2019|2023)/)
      await press(page, '?')
      const keys = page.locator('#story').getByRole('region', { name: 'Tasten' })
      expect(await keys.innerText()).toContain('Pos1')
      await press(page, 'Escape')
      expect(await keys.count()).toBe(0)
      await tabTo(page, /^button: Die Geschichte in acht Schritten erzählen/)
    })
  })
})

describe('the accessibility tree', () => {
  test('tells search, facets, graphic, overview, story and controls by name', async () => {
    await withPage({}, async (page) => {
      const tree = await page.locator('#story').ariaSnapshot()
      for (const part of [
        'textbox "Suchen"',
        'button "Filter"',
        'group "Zeitleiste"',
        'slider "Überblick: gezeigter Ausschnitt"',
        'complementary "Gewähltes Ereignis"',
        'group "Treffen und Reisen, ',
      ])
        expect(tree).toContain(part)
    })
  })
})

describe.each(['', 'newspaper', 'neutral', 'high-contrast'])('the look "%s"', (look) => {
  test.each(['light', 'dark'])('breaks no accessibility rule in %s colours', async (colorScheme) => {
    await withPage(
      { colorScheme },
      async (page) => {
        await page.locator('#look').selectOption(look)
        for (const mode of ['timeline', 'table']) {
          await page.evaluate((wanted) => (document.querySelector('#example').mode = wanted), mode)
          await rendered(page)
          expect(await brokenRules(page, '#example')).toEqual([])
        }
      },
      PAGES.news[0],
    )
  })
})

test('the story is told in eight steps, each with its events', async () => {
  await withPage({}, async (page) => {
    await page.locator('#tell-story').click()
    const story = page.locator('#story').locator('[part~="story"]')
    await story.getByRole('button', { name: 'Beginnen' }).click()
    const titles = []
    for (let step = 0; step < 8; step++) {
      titles.push(await story.locator('.current h3').innerText())
      await story.locator('.current').getByRole('button', { name: 'Weiter' }).click()
      await rendered(page)
    }
    expect(titles[0]).toBe('Das erste Treffen')
    expect(titles).toContain('Ein Besuch, zwei Daten')
    expect(new Set(titles).size).toBe(8)
  })
})

test.each([
  [360, 740],
  [320, 640],
])('on a phone of %i × %i the story begins, and goes on, with what can be seen', async (width, height) => {
  await withPage({ viewport: { width, height }, isMobile: true, hasTouch: true }, async (page) => {
    await page.locator('#tell-story').click()
    const host = page.locator('#story')
    const isWithin = async (button) => {
      const [own, box] = [await button.boundingBox(), await host.boundingBox()]
      return own.y >= box.y && own.y + own.height <= box.y + box.height
    }
    const begin = host.getByRole('button', { name: 'Beginnen' })
    await begin.waitFor()
    expect(await isWithin(begin)).toBe(true)
    await begin.click()
    for (let step = 0; step < 8; step++) {
      const next = host.locator('.foot button').last()
      expect(await isWithin(next)).toBe(true)
      const words = await host
        .locator('.ticks span')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right]))
      for (const [at, [, right]] of words.entries()) expect(right).toBeLessThanOrEqual(words[at + 1]?.[0] ?? width)
      await next.click()
    }
  })
})

test.each([
  ['at 320 px', { viewport: { width: 320, height: 700 } }],
  ['with text of twice the size', { viewport: { width: 1280, height: 900 }, zoom: true }],
  ['in forced colours', { forcedColors: 'active' }],
])('everything can be reached %s', async (_, { zoom, ...options }) => {
  await withPage(options, async (page) => {
    if (zoom) await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    await rendered(page)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBeLessThanOrEqual(0)
    await tabTo(page, /^button: .*(20\d\d|Nordkorea)/)
    await press(page, 'Enter')
    expect(await page.locator('#story').locator('[part~="panel"] h3, dialog[open] h3').count()).toBeGreaterThan(0)
  })
})
