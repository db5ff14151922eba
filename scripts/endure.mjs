// What the built element stands: acts at random for as long as is asked for, with real mouse and keyboard, and a thousand
// times in and out of a page, measured on the heap. The same seed gives the same acts.
// `npm run endure [-- --minutes 10] [-- --seed 1]`
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import { chromium } from 'playwright-core'
import { bootstrap } from './bootstrap.mjs'
import { root } from './paths.mjs'
import { done, run, say, Stop } from './say.mjs'

const option = (name, other) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? other : Number(process.argv[at + 1])
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>endure</title>
<script type="module" src="event-timeline.js"></script><div id="place"></div></html>`

/** Numbers that look random and are the same each time. */
function dice(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const STATUSES = ['planned', 'denied', 'disputed', 'claimed', 'reported', 'confirmed']
const WORDS = 'bridge flood market opening vote fire strike visit treaty landing trial election'.split(' ')

function itemOf(roll, id) {
  const year = 1900 + roll(120)
  const pad = (number) => String(number).padStart(2, '0')
  const day = `${year}-${pad(1 + roll(12))}-${pad(1 + roll(28))}`
  const dates = [
    String(year),
    day,
    `${year}~`,
    `[${year}..${year + 2}]`,
    `${year}/${year + roll(9)}`,
    `${day}T${pad(roll(24))}:30Z`,
    `${year}/..`,
  ]
  return {
    id: `e${id}`,
    title: `${WORDS[roll(WORDS.length)]} ${WORDS[roll(WORDS.length)]} ${id}`,
    date: dates[roll(dates.length)],
    group: `Lane ${roll(5)}`,
    text: roll(3) === 0 ? `Some *words* about **it**, and [more](https://example.org/${id}).` : undefined,
    status: STATUSES[roll(STATUSES.length)],
    color: roll(5) === 0 ? '#a33' : undefined,
    relations: roll(6) === 0 ? [{ relation: 'before', event: `e${roll(400)}` }] : undefined,
  }
}

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape', '+', '-', '0', '?', 'PageUp', 'PageDown', 'Tab', 'Space', 'e', 'r'] // prettier-ignore

/** Things that a page and a reader do. Each gets the page, the dice, and does one thing. */
const ACTS = [
  (page, roll) => page.keyboard.press(KEYS[roll(KEYS.length)]),
  (page, roll) => page.keyboard.press(KEYS[roll(KEYS.length)]),
  (page, roll) => page.mouse.move(roll(1280), roll(800), { steps: 3 }),
  (page, roll) => page.mouse.click(roll(1200), roll(760)),
  (page, roll) => page.mouse.dblclick(roll(1200), roll(760)),
  async (page, roll) => {
    await page.mouse.move(100 + roll(900), 100 + roll(500))
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, roll(600) - 300)
    await page.keyboard.up('Control')
  },
  async (page, roll) => {
    await page.mouse.move(100 + roll(900), 100 + roll(500))
    await page.mouse.down()
    await page.mouse.move(roll(1200), roll(760), { steps: 4 })
    await page.mouse.up()
  },
  (page, roll) => page.setViewportSize({ width: [1280, 1000, 800, 640, 390, 300][roll(6)], height: 800 }),
  (page, roll) => act(page, 'mode', ['timeline', 'timeline', 'list', 'table', 'story'][roll(5)]),
  (page, roll) => act(page, 'groupBy', ['group', 'none', 'source', 'kind', 'status', 'actor', 'place'][roll(7)]),
  (page, roll) => act(page, 'filter', [{}, {}, { text: WORDS[roll(WORDS.length)] }, { status: ['planned'] }, { text: 'nothing at all' }][roll(5)]), // prettier-ignore
  (page, roll) => act(page, 'selected', roll(4) === 0 ? null : `e${roll(400)}`),
  (page, roll) => act(page, 'compressGaps', [null, true, false][roll(3)]),
  (page, roll) => act(page, 'timeZone', ['UTC', 'Asia/Tokyo', 'America/New_York'][roll(3)]),
  (page, roll) => act(page, 'lang', ['de', 'en', 'fr', 'es', 'it', 'ja'][roll(6)]),
  (page, roll) => act(page, 'panel', roll(3) === 0 ? 'none' : 'auto'),
  (page, roll) => act(page, 'controls', ['all', 'all', 'none', 'search zoom'][roll(4)]),
  (page, roll) => act(page, 'window', [Date.UTC(1900 + roll(60), 0, 1), Date.UTC(1961 + roll(60), 0, 1)]),
  (page, roll) => act(page, 'data', Array.from({ length: [0, 1, 40, 400, 3000][roll(5)] }, (_, id) => itemOf(roll, id))), // prettier-ignore
  (page, roll) => call(page, 'addEvents', [itemOf(roll, roll(500)), itemOf(roll, roll(500))]),
  (page, roll) => call(page, 'updateEvents', [{ id: `e${roll(400)}`, title: 'Changed' }]),
  (page, roll) => call(page, 'removeEvents', [`e${roll(400)}`]),
  (page, roll) => call(page, 'fit', roll(2) === 0 ? undefined : [`e${roll(400)}`]),
  (page, roll) => call(page, ['toSVG', 'toCSV', 'toHTML', 'toMarkdown'][roll(4)]),
  (page) =>
    page.evaluate(() => {
      const element = document.querySelector('event-timeline')
      const place = element.parentElement
      element.remove()
      place.append(element)
    }),
]

const act = (page, name, value) =>
  page.evaluate(([name, value]) => void (document.querySelector('event-timeline')[name] = value), [name, value])

const call = (page, name, value) =>
  page.evaluate(([name, value]) => void document.querySelector('event-timeline')[name](value), [name, value])

async function actAtRandom(page, seed, minutes) {
  const roll = dice(seed)
  const errors = []
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await act(
    page,
    'data',
    Array.from({ length: 400 }, (_, id) => itemOf(roll, id)),
  )
  let count = 0
  for (const endMs = performance.now() + minutes * 60_000; performance.now() < endMs; count++) {
    await ACTS[roll(ACTS.length)](page, roll)
    if (errors.length > 0) throw new Stop(`Act ${count} of seed ${seed}: ${errors[0]}`)
  }
  // It still draws.
  await page.setViewportSize({ width: 1280, height: 800 })
  await act(page, 'filter', {})
  await act(page, 'mode', 'timeline')
  await act(
    page,
    'data',
    Array.from({ length: 40 }, (_, id) => itemOf(roll, id)),
  )
  const drawn = await page.evaluate(async () => {
    const element = document.querySelector('event-timeline')
    await element.rendered
    await element.fit(undefined, { animate: false })
    await element.rendered
    return element.scene?.counts.inWindow
  })
  if (!(drawn > 0)) throw new Stop('After all of it nothing is drawn any more.')
  return count
}

const ROUNDS = 1000

/** Growth of the heap over a thousand rounds, in bytes, after as many that warm up what is kept once. */
async function measureHeap(page) {
  const session = await page.context().newCDPSession(page)
  const round = () =>
    page.evaluate(async (rounds) => {
      const place = document.querySelector('#place')
      const element = document.querySelector('event-timeline')
      for (let at = 0; at < rounds; at++) {
        element.remove()
        place.append(element)
        if (at % 10 === 0) await element.rendered
      }
      await element.rendered
    }, ROUNDS)
  const heap = async () => {
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  await round()
  const before = await heap()
  await round()
  return (await heap()) - before
}

await run(async () => {
  const [minutes, seed] = [option('minutes', 10), option('seed', 1)]
  await bootstrap({ browser: true })
  const dist = join(root, 'packages', 'element', 'dist')
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url, 'http://localhost').pathname)
    if (name === '') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    else if (name.endsWith('.js'))
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(dist, name))) // prettier-ignore
    else response.writeHead(204).end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const open = async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.evaluate(async () => {
      await customElements.whenDefined('event-timeline')
      document.querySelector('#place').append(document.createElement('event-timeline'))
    })
    return page
  }
  try {
    const page = await open()
    const roll = dice(seed)
    await act(
      page,
      'data',
      Array.from({ length: 400 }, (_, id) => itemOf(roll, id)),
    )
    const growth = await measureHeap(page)
    done(`${ROUNDS} times out of the page and in again: ${Math.round(growth / 1024)} KiB on the heap`)
    if (growth >= 1_000_000) throw new Stop('It leaves something behind each time.')
    await page.close()
    say(`Acts at random for ${minutes} minutes, seed ${seed}`)
    const count = await actAtRandom(await open(), seed, minutes)
    done(`${count} acts without an error`)
  } finally {
    await browser.close()
    server.close()
  }
})
