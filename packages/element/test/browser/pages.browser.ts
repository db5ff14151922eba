import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { clearPage, inside, mount, nextFrame, query, until } from './mount.js'

afterEach(() => {
  clearPage()
  document.documentElement.removeAttribute('lang')
})

const FIVE = ['Gründung', 'Umzug', 'Jubiläum', 'Verkauf', 'Schließung'].map((title, index) => ({
  id: `e${String(index)}`,
  title,
  date: `20${String(10 + index)}-05-0${String(1 + index)}`,
}))
const HOUR = 3_600_000
const DAY = 24 * HOUR

async function place(
  data: EventTimeline['data'],
  set: (element: EventTimeline) => void = () => undefined,
): Promise<EventTimeline> {
  // prettier-ignore
  const element = document.createElement('event-timeline')
  set(element)
  document.body.append(element)
  element.data = data
  await element.rendered
  return element
}

const modeButtons = (element: EventTimeline): readonly string[] =>
  Array.from(inside(element).querySelectorAll('.segments button'), ({ textContent }) => textContent.trim())

it('has every property, method and event that is promised', async () => {
  const element = await mount(FIVE)
  const names =
    'src format data window from to extent minWindow maxWindow selected filter groupBy lanes eras markers mode story panel controls timeZone lang strings templates rendered diagnostics scene moveTo fit select addEvents updateEvents removeEvents toSVG toPNG toCSV toHTML toMarkdown print'
  expect(names.split(' ').filter((name) => !(name in element))).to.deep.equal([])
  const told: string[] = []
  for (const name of ['select', 'window', 'filter', 'mode', 'load'])
    element.addEventListener(`timeline-${name}`, () => told.push(name))
  element.select('e3')
  query(element, '.zoom button:nth-child(2)').click()
  await until(() => told.includes('window'))
  query(element, '.segments button:nth-child(2)').click()
  element.filter = { text: 'Umzug' }
  element.addEvents([{ title: 'Nachtrag', date: '2012' }])
  await until(() => new Set(told).size === 5)
})

describe('methods that are asked for what is none', () => {
  it('throw nothing, and move nothing', async () => {
    const element = await mount(FIVE)
    const { window: before } = element
    const wild = element as unknown as Record<string, (...values: unknown[]) => Promise<void> | undefined>
    for (const values of [[], [null], [undefined], [{}], [{ from: '1960' }], ['nope'], [42], [[null]], [[{}]]]) {
      await wild.moveTo!(...values)
      wild.select!(...values)
      wild.addEvents!(...values)
      wild.updateEvents!(...values)
      wild.removeEvents!(...values)
    }
    await element.rendered
    expect(element.window).to.deep.equal(before)
    await wild.fit!(['nope'], { animate: false })
    expect(element.scene!.counts.inWindow).to.equal(5)
  })
})

describe('the language of the controls', () => {
  it("is the page's, through shadow roots", async () => {
    document.documentElement.lang = 'de'
    const host = document.createElement('div')
    document.body.append(host)
    const element = document.createElement('event-timeline')
    host.attachShadow({ mode: 'open' }).append(element)
    element.data = FIVE
    await element.rendered
    expect(modeButtons(element)[0]).to.equal('Zeitleiste')
  })

  it('is English where a page says none, or one that is none of ours, whatever the data is in', async () => {
    expect(modeButtons(await place(FIVE))[0]).to.equal('Timeline')
    document.documentElement.lang = 'sv'
    const document_ = { version: 1, language: 'de', sources: [], events: FIVE, diagnostics: [] }
    const element = await place(document_, (one) => (one.style.width = '1180px'))
    expect(modeButtons(element)[0]).to.equal('Timeline')
    // Dates are in the page's language all the same, and what is exported in that of its content.
    element.selected = 'e0'
    await element.rendered
    expect(query(element, '.kicker').textContent).to.contain('1 maj 2010')
    expect(element.toHTML()).to.contain('lang="de"')
  })

  it('is that of the nearest element that says one, and of the element itself first', async () => {
    document.documentElement.lang = 'de-AT'
    expect(modeButtons(await place(FIVE))[0]).to.equal('Zeitleiste')
    const section = document.createElement('section')
    section.lang = 'en-GB'
    document.body.append(section)
    const element = document.createElement('event-timeline')
    element.data = FIVE
    section.append(element)
    await element.rendered
    expect(modeButtons(element)[0]).to.equal('Timeline')
    element.lang = 'it'
    await element.rendered
    expect(modeButtons(element)[0]).to.equal('Cronologia')
  })

  it('changes at run time, and takes words of the page', async () => {
    const element = await mount(FIVE)
    element.lang = 'fr'
    await element.rendered
    expect(modeButtons(element)[0]).to.equal('Chronologie')
    expect(query(element, '.axis-head span').textContent).to.equal('mai 2010 – mai 2014')
    element.strings = { modes: { timeline: 'Frise' } }
    await element.rendered
    expect(modeButtons(element)[0]).to.equal('Frise')
  })
})

describe('attributes', () => {
  it('that are false are false', () => {
    const element = document.createElement('event-timeline')
    for (const [value, expected] of [
      ['false', false],
      ['true', true],
      ['', true],
    ] as const) {
      // prettier-ignore
      element.setAttribute('compress-gaps', value)
      expect(element.compressGaps).to.equal(expected)
    }
    element.removeAttribute('compress-gaps')
    expect(element.compressGaps).to.equal(null)
  })

  it('say what the properties say, whoever has set them', async () => {
    const element = await mount(FIVE)
    expect(element.hasAttribute('mode')).to.equal(false)
    Object.assign(element, { mode: 'table', groupBy: 'none', panel: 'none', timeZone: 'Asia/Tokyo', minWindow: DAY, selected: 'e2' }) // prettier-ignore
    await element.rendered
    const told = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]))
    expect(told).to.include({ mode: 'table', 'group-by': 'none', panel: 'none', 'time-zone': 'Asia/Tokyo', 'min-window': String(DAY), selected: 'e2' }) // prettier-ignore
    query(element, '.segments button').click()
    await element.updateComplete
    expect(element.getAttribute('mode')).to.equal('timeline')
    element.setAttribute('mode', 'list')
    expect(element.mode).to.equal('list')
  })
})

describe('little room', () => {
  it('panel and controls may be left out, and the plot takes their place', async () => {
    const element = await mount(FIVE)
    element.selected = 'e1'
    await element.rendered
    const width = query(element, '.plot').offsetWidth
    element.panel = 'none'
    element.controls = 'none'
    await element.rendered
    await until(() => query(element, '.plot').offsetWidth > width)
    expect(inside(element).querySelector('.segments, .search, .panel')).to.equal(null)
    for (const part of ['.zoom', '.overview']) expect(query(element, part).offsetHeight, part).to.equal(0)
  })

  it('buttons to zoom stand on no title, wherever they are', async () => {
    for (const controls of ['all', 'zoom'])
      for (const group of ['A', undefined]) {
        const events = ['1802-05-03', '1850-01-01', '1895-06-30'].map((date) => ({ title: `Es geschah ${date}`, date, group })) // prettier-ignore
        const element = await mount(events)
        element.controls = controls
        await element.rendered
        await nextFrame()
        await element.rendered
        const buttons = query(element, '.zoom').getBoundingClientRect()
        const plot = query(element, '.plot').getBoundingClientRect()
        expect(buttons.width).to.be.greaterThan(90)
        for (const { x, y, width, height } of element.scene!.labels) {
          const isApart = plot.left + x + width <= buttons.left || plot.left + x >= buttons.right || plot.top + y + height <= buttons.top || plot.top + y >= buttons.bottom // prettier-ignore
          expect(isApart, `${controls} ${String(group)}`).to.equal(true)
        }
        clearPage()
      }
  })

  for (const width of [240, 300, 640, 1000]) {
    it(`fits at ${String(width)} px`, async () => {
      const element = await mount(FIVE, { width })
      const frame = element.getBoundingClientRect()
      for (const part of inside(element).querySelectorAll<HTMLElement>(
        '.figure, .vertical, .stage, .phone-bar, .spine, .spine h4',
      )) {
        // prettier-ignore
        const box = part.getBoundingClientRect()
        expect(box.left, part.className).to.be.at.least(frame.left - 0.5)
        expect(box.right, part.className).to.be.at.most(frame.right + 0.5)
      }
    })
  }
})

describe('columns', () => {
  const columns = {
    start: Float64Array.of(Date.UTC(1969, 6, 16), Date.UTC(1969, 6, 20)),
    end: Float64Array.of(Date.UTC(1969, 6, 25), NaN),
    lane: Uint16Array.of(0, 0),
    lanes: ['Mond'],
    title: (index: number) => ['Flug', 'Landung'][index]!,
    id: (index: number) => `c${String(index)}`,
  }

  it('tell a period by its last day', async () => {
    const element = await mount({ columns })
    element.selected = 'c0'
    await element.rendered
    expect(query(element, '.kicker').textContent).to.contain('16.')
    expect(query(element, '.kicker').textContent).to.contain('24. Juli 1969')
  })

  it('may tell a text of each row', async () => {
    const element = await mount({ columns: { ...columns, text: (index: number) => ['Acht Tage.', ''][index]! } })
    element.selected = 'c0'
    await element.rendered
    expect(query(element, '.panel').textContent).to.contain('Acht Tage.')
  })
})

describe('a zone', () => {
  const CALLS = [
    { id: 'a', title: 'Anruf', date: '2024-05-01T22:30Z' },
    { id: 'b', title: 'Antwort', date: '2024-05-02T03:00:00Z' },
    { id: 'c', title: 'Der Tag danach', date: '2024-05-02' },
  ]
  const kickerOf = async (element: EventTimeline, id: string): Promise<string> => {
    element.selected = id
    await element.rendered
    return query(element, '.kicker').textContent.trim()
  }
  /** Where a mark stands, as a time of the window. */
  const timeOf = (element: EventTimeline, id: string): number => {
    const mark = element.scene!.marks.find((one) => 'event' in one && one.event === id)!
    const [from, to] = element.window
    return from + (((mark.x0 + mark.x1) / 2) * (to - from)) / element.scene!.width
  }

  it('moves moments to what its clocks show, in words and in the drawing, and leaves days where they are', async () => {
    const element = await mount(CALLS)
    element.compressGaps = false
    expect(await kickerOf(element, 'a')).to.contain('1. Mai 2024, 22:30 Uhr UTC')
    const [call, day] = [timeOf(element, 'a'), timeOf(element, 'c')]
    element.timeZone = 'Europe/Berlin'
    expect(await kickerOf(element, 'a')).to.contain('2. Mai 2024, 00:30 Uhr UTC+2')
    expect(timeOf(element, 'a') - call).to.be.closeTo(2 * HOUR, HOUR / 10)
    expect(timeOf(element, 'c')).to.be.closeTo(day, HOUR / 10)
    expect(element.selected).to.equal('a')
  })

  it('that is none is told, and changes nothing', async () => {
    const element = await mount(CALLS)
    element.timeZone = 'Mars/Olympus'
    expect(element.timeZone).to.equal('UTC')
    expect(element.diagnostics.map(({ field }) => field)).to.include('/timeZone')
  })
})
