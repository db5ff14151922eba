import { expect, oneEvent } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { isEventMark, type EventMark, type Label } from '../../src/scene/scene.js'
import { eightWindows, manyColumns } from '../fixtures/many.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, nextFrame, press, query, setScreen, until } from './mount.js'

const ADDRESS = location.href

afterEach(() => {
  clearPage()
  history.replaceState(null, '', ADDRESS)
})

const DAY = 86_400_000
type Item = Readonly<Record<string, unknown>>
/** What the German controls say, and no title does. */
const GERMAN_WORDS = [
  'Treffen und Reisen',
  'Erklärungen',
  'Quelle',
  'Ereignis',
  'Datum',
  'strittig',
  'Genauigkeit',
  '„',
]

const marksOf = (element: EventTimeline): readonly EventMark[] => element.scene!.marks.filter(isEventMark)
const titlesOf = (element: EventTimeline): readonly string[] => element.scene!.labels.map(({ text }) => text)
const list = (titles: readonly string[], dateOf: (at: number) => string, more: Item = {}): readonly Item[] =>
  titles.map((title, at) => ({ title, date: dateOf(at), ...more }))
const numbered = (count: number, title: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${title} ${String(at + 1)}`)

async function look(element: EventTimeline, from: number, to: number): Promise<void> {
  element.window = [from, to]
  await element.rendered
}

type Words = Pick<Label, 'x' | 'y' | 'width' | 'height' | 'text'>
const overlap = (a: Words, b: Words): boolean =>
  a.x + 0.5 < b.x + b.width && b.x + 0.5 < a.x + a.width && a.y + 0.5 < b.y + b.height && b.y + 0.5 < a.y + a.height

/** Nothing covers another's words, no title is without its mark or outside of the plot, and all are counted once. */
function expectSound(element: EventTimeline, shown: number): void {
  const scene = element.scene!
  const words = [...scene.labels, ...scene.notes.map((note) => ({ ...note, height: 15 }))].sort((a, b) => a.y - b.y)
  const meeting = words.filter((one, at) => words.slice(at + 1, at + 60).some((other) => overlap(one, other)))
  expect(meeting.map(({ text }) => text)).to.deep.equal([])
  const marked = new Set(marksOf(element).map(({ lane, index }) => `${String(lane)} ${String(index)}`))
  expect(scene.labels.filter(({ lane, index }) => !marked.has(`${String(lane)} ${String(index)}`))).to.deep.equal([])
  expect(scene.labels.filter(({ x, width }) => x < -0.01 || x + width > scene.width + 0.01)).to.deep.equal([])
  const { single, clustered, before, after } = scene.counts
  expect(single + clustered + before + after).to.equal(shown)
}

describe('with the letters of a browser', () => {
  for (const fontSize of ['16px', '32px']) {
    for (const count of [50, 200, 1000, 10_000]) {
      it(`${String(count)} events are sound at eight zooms, text of ${fontSize}`, async () => {
        document.documentElement.style.fontSize = fontSize
        const element = await mount(manyColumns(count))
        element.compressGaps = false
        for (const [from, to] of eightWindows()) {
          await look(element, from, to)
          expectSound(element, count)
        }
      }).timeout(60_000)
    }
  }

  it('sixty events in six categories are all named in full at 1280', async () => {
    const events = Array.from({ length: 60 }, (_, at) => ({
      title: `Der Rat beschließt zum ${String(at + 1)}. Mal über Straßen und Plätze`,
      date: new Date(Date.UTC(1990 + at / 2, (at * 5) % 12, 1 + ((at * 7) % 27))).toISOString().slice(0, 10),
      group: `Gruppe ${'ABCDEF'.charAt(at % 6)}`,
    }))
    const element = await mount(events, { width: 1280 })
    await element.fit(undefined, { animate: false })
    await element.rendered
    expect(element.scene!.counts).to.include({ named: 60, single: 60 })
    expect(element.scene!.labels.filter(({ isFull }) => !isFull)).to.deep.equal([])
    expectSound(element, 60)
  })

  for (const width of [1440, 1024, 768])
    it(`a story is named in full at ${String(width)}`, async () => {
      const element = await mount(SUMMIT, { width })
      await element.fit(undefined, { animate: false })
      await element.rendered
      const { inWindow, named } = element.scene!.counts
      expect(named).to.equal(inWindow)
      expectSound(element, inWindow)
    })
})

describe('a window', () => {
  it('holds titles of what is in it alone; arrows count the rest', async () => {
    const element = await mount(SUMMIT)
    await look(element, Date.UTC(2023, 8, 4), Date.UTC(2023, 8, 10))
    const within = new Set(marksOf(element).map(({ event }) => event))
    expect(element.scene!.labels.filter(({ event }) => !within.has(event))).to.deep.equal([])
    expect(element.scene!.counts.after).to.be.greaterThan(0)
  })

  it('that the page opens with names all that is in it, wherever its edges cut what goes on', async () => {
    const day = (at: number): string => new Date(Date.UTC(2023, 6, 1 + at)).toISOString().slice(0, 10)
    const element = await mount(SUMMIT)
    for (let first = 0; first < 40; first += 2) {
      element.from = day(first)
      element.to = day(first + 60)
      await element.rendered
      const { inWindow, named } = element.scene!.counts
      expect(named, `from ${day(first)}`).to.equal(inWindow)
    }
  })

  it('of one day names its events within the band of the day, with no dot at noon', async () => {
    const element = await mount(list(['Die Brücke wird eröffnet', 'Das Fest beginnt'], () => '2024-05-01'))
    await look(element, Date.UTC(2024, 4, 1), Date.UTC(2024, 4, 2))
    expect(marksOf(element).map(({ kind }) => kind)).to.deep.equal(['day', 'day'])
    for (const { x, width } of element.scene!.labels) expect(x + width).to.be.lessThan(element.scene!.width / 2)
    expect(titlesOf(element)).to.have.lengthOf(2)
  })

  it('of 200 events on one day counts them all', async () => {
    const element = await mount(list(numbered(200, 'Meldung'), () => '2024-05-01'))
    expectSound(element, 200)
  })

  it('opens where the events are, not on an end that stands for none', async () => {
    const element = await mount([
      { title: 'Ohne Ende', start: '2014-04-20', end: '9999-12-31' },
      ...list(['A', 'B', 'C'], (at) => `2014-0${String(5 + at)}-10`),
    ])
    expect(element.window[1] - element.window[0]).to.be.lessThan(200 * DAY)
  })

  it('has a margin of three to five percent', async () => {
    const element = await mount([{ title: 'Spiel', start: '2024-05-01T20:30', end: '2024-05-01T22:52' }, { title: 'Tor', date: '2024-05-01T21:10' }]) // prettier-ignore
    const [from, to] = element.window
    const hull = 143 * 60_000
    expect((to - from - hull) / 2 / hull).to.be.within(0.03, 0.05)
  })

  it('opens with all of up to thirty events', async () => {
    const element = await mount(list(numbered(20, 'Jahr'), (at) => String(100 + at ** 2 * 4)))
    expect(element.scene!.counts).to.include({ inWindow: 20, named: 20 })
  })

  it('keeps to the data and one span to each side, and finds its way back', async () => {
    const element = await mount(list(['A', 'B', 'C'], (at) => `2014-0${String(5 + at)}-10`))
    await look(element, Date.UTC(2413, 0, 1), Date.UTC(2414, 0, 1))
    expect(element.window[1]).to.be.lessThan(Date.UTC(2015, 0, 1))
    await look(element, Date.UTC(2014, 5, 1), Date.UTC(2014, 5, 1) + 1000)
    expect(element.window[1] - element.window[0]).to.equal(DAY)
    query(element, '.zoom button:last-child').click()
    await until(() => element.scene!.counts.inWindow === 3)
  })

  it('names eight events two days apart, the first too', async () => {
    const titles = Array.from({ length: 8 }, (_, at) => `Der ${String(at + 1)}. Verhandlungstag im Prozess`)
    const element = await mount(list(titles, (at) => `2024-03-${String(4 + 2 * at).padStart(2, '0')}`))
    expect(element.scene!.counts.named).to.equal(8)
  })
})

describe('empty time', () => {
  const FAR = [
    { title: 'Schlacht', date: '1066-10-14' },
    { title: 'Erster Krieg', date: '1914/1918' },
    { title: 'Zweiter Krieg', date: '1939/1945' },
    { title: 'Anschlag', date: '2001-09-11' },
    { title: 'Seuche', date: '2020' },
  ]

  it('is drawn short by itself, so that events share the width', async () => {
    const element = await mount(SUMMIT)
    await element.fit(undefined, { animate: false })
    await element.rendered
    const { width, breaks } = element.scene!
    const marks = marksOf(element)
    expect(breaks).to.not.deep.equal([])
    expect(marks.filter(({ x0 }) => x0 > width * 0.85).length).to.be.lessThan(marks.length / 3)
  })

  it('drawn short always, spreads what lies centuries apart over the whole', async () => {
    const element = await mount(FAR)
    element.compressGaps = true
    await element.rendered
    const { width } = element.scene!
    const starts = marksOf(element).map(({ x0 }) => x0).sort((a, b) => a - b) // prettier-ignore
    expect(starts).to.have.lengthOf(5)
    starts.slice(1).forEach((x, at) => expect(x - starts[at]!).to.be.greaterThan(width * 0.05))
  })

  it('takes little of the width, however often', async () => {
    const element = await mount(list(numbered(7, 'Tag'), (at) => String(1400 + at ** 3 * 3)))
    element.compressGaps = true
    await element.rendered
    const { breaks, width } = element.scene!
    for (const { x0, x1 } of breaks) expect(x1 - x0).to.be.lessThan(width * 0.03)
  })
})

describe('lanes', () => {
  const groups = (names: readonly string[]): readonly Item[] =>
    names.flatMap((group, at) => list(['Eins', 'Zwei', 'Drei'], (day) => `2020-0${String(at + 1)}-1${String(day)}`, { group })) // prettier-ignore
  const keys = (element: EventTimeline): readonly string[] => element.scene!.lanes.map(({ title }) => title)

  it('are every group of the data, in the order in which they come', async () => {
    expect(keys(await mount(groups(['E', 'D', 'C', 'B', 'A'])))).to.deep.equal(['E', 'D', 'C', 'B', 'A'])
    expect(keys(await mount(groups(['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'])))).to.have.lengthOf(8)
    expect(keys(await mount(groups(['10', '9', '100'])))).to.deep.equal(['9', '10', '100'])
  })

  it('keep the order of the data on one day', async () => {
    const element = await mount(list(numbered(12, 'Punkt'), () => '2024-05-01'))
    const order = [...element.scene!.labels].sort((a, b) => a.y - b.y || a.x - b.x).map(({ text }) => text)
    expect(order).to.deep.equal(numbered(12, 'Punkt'))
  })

  it('close up where a search leaves none of theirs', async () => {
    const element = await mount(groups(['A', 'B', 'C', 'D']))
    await element.fit(undefined, { animate: false })
    await element.rendered
    const { height } = element.scene!
    element.filter = { group: ['B'] }
    await element.rendered
    expect(element.scene!.height).to.be.lessThan(height / 2)
  })

  it('by source hold each source its own claim', async () => {
    const element = await mount(SUMMIT)
    element.groupBy = 'source'
    await element.fit(undefined, { animate: false })
    await element.rendered
    const disputed = SUMMIT.events.find(({ conflict }) => conflict)!
    expect(keys(element)).to.not.contain('Weitere')
    expect(marksOf(element).filter(({ event, kind }) => event === disputed.id && kind === 'claims')).to.deep.equal([])
    expect(new Set(marksOf(element).filter(({ event }) => event === disputed.id).map(({ lane }) => lane)).size).to.be.greaterThan(1) // prettier-ignore
  })
})

describe('the axis', () => {
  const labels = (element: EventTimeline): readonly string[] =>
    [...element.scene!.axis.major, ...element.scene!.axis.minor].map(({ label }) => label).filter(Boolean)

  it('counts years before our era in rounds, and names no weekday before October 1582', async () => {
    const old = await mount(list(['Stadt', 'Reich', 'Heute'], (at) => ['-7999', '-2999', '2018'][at]!))
    old.compressGaps = false
    await old.rendered
    expect(labels(old).filter((label) => /[1-9]\d{0,2}1 v\. Chr\.$/.test(label) && !/000 v/.test(label))).to.deep.equal([]) // prettier-ignore
    clearPage()
    const element = await mount(list(['Eins', 'Zwei'], (at) => `1521-04-1${String(7 + at)}`))
    await look(element, Date.UTC(1521, 3, 15), Date.UTC(1521, 3, 22))
    expect(labels(element).join(' ')).to.not.match(/tag|Mo |Di |Mi |Do |Fr |Sa |So /)
    expect(element.scene!.axis.weekends).to.deep.equal([])
  })
})

describe('the reader', () => {
  it('opens a column of events that no zoom can part, in place', async () => {
    const element = await mount(list(numbered(400, 'Meldung'), () => '2024-05-01T08:00'))
    const column = element.scene!.marks.find((mark) => mark.kind === 'column')!
    const box = query(element, '.plot').getBoundingClientRect()
    const at = { clientX: box.left + (column.x0 + column.x1) / 2, clientY: box.top + column.y - 2, bubbles: true }
    query(element, '.plot').dispatchEvent(new MouseEvent('click', at))
    await element.rendered
    expect(inside(element).querySelectorAll('.members li').length).to.be.greaterThan(20)
  })

  it('comes by a link to the event in the window of the story, chosen and told', async () => {
    const element = document.createElement('event-timeline')
    element.setAttribute('url-key', 't')
    element.style.width = '1180px'
    document.body.append(element)
    element.data = SUMMIT
    await element.rendered
    const span = element.window[1] - element.window[0]
    const { event, text } = element.scene!.labels[1]!
    location.hash = `t.event=${event}`
    await until(() => element.selected === event)
    await element.rendered
    expect(element.window[1] - element.window[0]).to.be.at.least(span * 0.9)
    expect(titlesOf(element)).to.contain(text)
    expect(query(element, '.panel .headline').textContent).to.contain(text.slice(0, 12))
  })

  it('finds choice and lanes again when a search is cleared', async () => {
    const element = await mount(SUMMIT)
    element.selected = SUMMIT.events[5]!.id
    await element.rendered
    const lanes = element.scene!.lanes.map(({ key }) => key)
    element.filter = { text: 'Kim' }
    await element.rendered
    expect(element.selected).to.equal(SUMMIT.events[5]!.id)
    expect(lanes).to.include.members(element.scene!.lanes.map(({ key }) => key))
    element.filter = {}
    await element.rendered
    expect(element.scene!.lanes.map(({ key }) => key)).to.deep.equal(lanes)
    expect(query(element, '.panel .headline').textContent).to.contain(SUMMIT.events[5]!.title)
  })

  it('scrolls the page over the overview, and has grips of 24 px', async () => {
    const element = await mount(SUMMIT)
    await look(element, Date.UTC(2023, 7, 1), Date.UTC(2023, 8, 1))
    expect(getComputedStyle(query(element, '.overview-plot')).touchAction).to.equal('pan-y')
    const handles = Array.from(inside(element).querySelectorAll('.brush .handle'), (one) => one.getBoundingClientRect())
    expect(handles).to.not.deep.equal([])
    for (const { width } of handles) expect(width).to.be.at.least(24)
  })

  it('hears how many are left, and which view it is', async () => {
    const element = await mount(SUMMIT)
    const live = query(element, '.live')
    element.filter = { text: 'Kim' }
    await until(() => /\d+ von \d+ Ereignissen/.test(live.textContent))
    element.filter = { status: ['planned'] }
    await until(() => /Ereignissen, geplant$/.test(live.textContent))
    element.filter = {}
    element.mode = 'table'
    await until(() => live.textContent.includes('Tabelle'))
  })

  it('hears where a zoom or a step by key has led, and how many events are there', async () => {
    const element = await mount(SUMMIT)
    const live = query(element, '.live')
    const said = (): readonly [string, string] => {
      const [span = '', count = ''] = live.textContent.split(': ')
      return [span, count]
    }
    const navigator = query(element, '.navigator')
    for (const key of ['+', 'PageUp', '0']) {
      const before = said()
      press(navigator, key)
      await until(() => said()[1] !== '' && said()[0] !== before[0])
      const { inWindow } = element.scene!.counts
      expect(said()[0]).to.match(/\d{4}/)
      expect(said()[1]).to.match(new RegExp(`^${String(inWindow)} (?:von \\d+ )?Ereignisse`))
    }
  })

  it('who goes on by key finds the panel with the event', async () => {
    const element = await mount(SUMMIT)
    element.selected = SUMMIT.events[3]!.id
    await element.rendered
    const stop = query(element, '.navigator button[tabindex="0"]')
    stop.focus()
    stop.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }))
    await until(() => element.selected !== SUMMIT.events[3]!.id)
    const chosen = SUMMIT.events.find(({ id }) => id === element.selected)!
    await element.rendered
    expect(query(element, '.panel .headline').textContent).to.contain(chosen.title)
  })

  it('has focus on mark and title together', async () => {
    const element = await mount(SUMMIT)
    for (const mark of marksOf(element)) {
      const label = element.scene!.labels.find(({ index, lane }) => index === mark.index && lane === mark.lane)
      if (!label) continue
      const { x, y, width, height } = mark.box
      expect(x).to.be.at.most(Math.min(mark.x0, label.x))
      expect(x + width).to.be.at.least(Math.max(mark.x1, label.x + label.width))
      expect(y).to.be.at.most(label.y + 1)
      expect(y + height).to.be.at.least(label.y + label.height - 1)
    }
  })
})

describe('the words', () => {
  const spoken = (element: EventTimeline): string => {
    const parts = [...inside(element).querySelectorAll<HTMLElement>('.figure, .figure *')]
    const own = parts.flatMap((part) =>
      Array.from(part.childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')),
    )
    return [...own, ...parts.map((part) => part.getAttribute('aria-label') ?? '')].join(' ').replace(/\s+/g, ' ')
  }

  it('of an English reader are English, in every view, but for titles, quotes and names', async () => {
    const element = await mount(SUMMIT, { language: 'en' })
    element.selected = SUMMIT.events.find(({ conflict }) => conflict)!.id
    for (const mode of ['timeline', 'list', 'table', 'story'] as const) {
      element.mode = mode
      await element.rendered
      const said = spoken(element)
      for (const german of GERMAN_WORDS) expect(said, mode).to.not.contain(german)
    }
  })

  it('say a whole day without clock times, and a moment once', async () => {
    const element = await mount([
      { id: 'tag', title: 'Ein Tag', start: '2023-09-11T00:00', end: '2023-09-12T00:00' },
      { id: 'jetzt', title: 'Ein Augenblick', start: '2023-09-13T23:01', end: '2023-09-13T23:01' },
    ])
    const dateOf = async (id: string): Promise<string> => {
      element.selected = id
      await element.rendered
      return query(element, '.panel').textContent.replace(/\s+/g, ' ')
    }
    expect(await dateOf('tag'))
      .to.contain('11. September 2023')
      .and.not.to.contain('00:00')
    expect((await dateOf('jetzt')).match(/23:01/g)).to.have.lengthOf(1)
  })
})

describe('data that is hostile', () => {
  it('alternatives nested thousands deep are told, not a stack that overflows', async () => {
    let date: Item = { edtf: '2020', earliest: '2020-01-01', latest: '2020-12-31', extent: 'moment', granularity: 'year', basis: 'stated' } // prettier-ignore
    for (let depth = 0; depth < 3000; depth++) date = { ...date, alternatives: [date] }
    const element = await mount({ version: 1, language: 'de', sources: [], diagnostics: [], events: [{ id: 'a', title: 'A', date }, { id: 'b', title: 'B', date: '2021' }] }) // prettier-ignore
    expect(element.diagnostics.length).to.be.greaterThan(0)
    expect(titlesOf(element)).to.contain('B')
  })

  it('an address is given up when the element goes, and nothing is shown of it', async () => {
    const element = document.createElement('event-timeline')
    const fetch = window.fetch.bind(window)
    let signal: AbortSignal | null | undefined
    window.fetch = (_, init) => {
      signal = init?.signal
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))))
    }
    try {
      element.src = '/slow.json'
      document.body.append(element)
      await element.updateComplete
      element.remove()
      await nextFrame()
      expect(signal?.aborted).to.equal(true)
      expect(element.scene?.labels ?? []).to.deep.equal([])
    } finally {
      window.fetch = fetch
    }
  })

  it('an address that is none is told, and ends the wait', async () => {
    const element = document.createElement('event-timeline')
    const failed = oneEvent(element, 'timeline-error')
    element.src = 'http://['
    document.body.append(element)
    await failed
    await element.rendered
    expect(inside(element).textContent).to.not.match(/Lädt|Loading/)
  })

  it('the picture is as sharp as the screen', async () => {
    const element = await mount(SUMMIT)
    const canvas = query(element, '.plot-canvas') as HTMLCanvasElement
    expect(canvas.width).to.be.closeTo(canvas.clientWidth * window.devicePixelRatio, 1)
  })
})

describe('the height', () => {
  const inLanes = (lanes: number, each: number): readonly Item[] =>
    Array.from({ length: lanes * each }, (_, at) => ({
      title: `Werkstück ${at + 1} in der Halle ${(at % lanes) + 1}`,
      date: `2015-${String((at % 12) + 1).padStart(2, '0')}-05`,
      group: `Halle ${(at % lanes) + 1}`,
    }))
  const strip = (element: EventTimeline): string => query(element, '.below').textContent.replace(/\s+/g, ' ').trim()

  it('shows all lanes where a screen can hold them', async () => {
    await setScreen({ width: 1280, height: 800 })
    const element = await mount(inLanes(7, 1), { width: 1200 })
    expect(query(element, '.stage').classList.contains('scrolls')).to.equal(false)
    expect(element.offsetHeight).to.be.at.most(800)
    const { lanes } = element.scene!
    expect(query(element, '.scroller').clientHeight).to.be.at.least(lanes.at(-1)!.y + lanes.at(-1)!.height)
  })

  it('too small for all of them names what is further down, and at the foot what is further up', async () => {
    await setScreen({ width: 1280, height: 800 })
    const element = await mount(inLanes(16, 3), { width: 1200 })
    const scroller = query(element, '.scroller')
    expect(query(element, '.stage').classList.contains('scrolls')).to.equal(true)
    expect(strip(element)).to.contain('Weiter unten').and.to.contain('Halle 16')
    scroller.scrollTop = scroller.scrollHeight
    await until(() => strip(element).includes('Weiter oben'))
    expect(strip(element)).to.contain('Halle 1')
  })

  it('leaves no sliver of a lane: the last one in view has room for its title', async () => {
    await setScreen({ width: 1280, height: 800 })
    for (const height of [420, 437, 451, 468, 483, 502]) {
      const element = await mount(inLanes(9, 2), { width: 1200, height })
      const foot = query(element, '.scroller').getBoundingClientRect().bottom
      const rail = [...query(element, '.rail').children] as HTMLElement[]
      const seen = rail.filter((lane) => getComputedStyle(lane).visibility !== 'hidden' && lane.getBoundingClientRect().top < foot) // prettier-ignore
      for (const lane of seen) expect(lane.querySelector('.lane-count')!.getBoundingClientRect().bottom).to.be.at.most(foot + 1) // prettier-ignore
      element.remove()
    }
  })
})

it('a single lane without a name has no rail, and its count stands above the axis', async () => {
  const element = await mount(list(numbered(6, 'Tag'), (at) => `2015-0${at + 1}-05`))
  expect(query(element, '.rail').offsetWidth).to.equal(0)
  expect(query(element, '.lane-count').checkVisibility()).to.equal(false)
  const head = query(element, '.axis-head').getBoundingClientRect()
  expect(query(element, '.axis-head').textContent).to.contain('6 Ereignisse')
  expect(query(element, '.axis-canvas').getBoundingClientRect().top).to.be.at.least(head.bottom)
})
