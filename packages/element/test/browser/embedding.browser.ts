import { csv } from '@event-timeline/core/formats/csv'
import { expect, oneEvent } from '@open-wc/testing'
import { EventTimeline } from '../../src/index.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, nextFrame, query, until } from './mount.js'

afterEach(clearPage)

const FIVE = ['Gründung', 'Umzug', 'Jubiläum', 'Verkauf', 'Schließung'].map((title, index) => ({
  title,
  date: `20${String(10 + index)}-05-0${String(1 + index)}`,
}))

function create(data: EventTimeline['data'] = FIVE): EventTimeline {
  const element = document.createElement('event-timeline')
  element.data = data
  return element
}

/** Widths of an element over a few dozen frames. */
async function widths(element: HTMLElement): Promise<ReadonlySet<number>> {
  const seen = new Set<number>()
  for (let frame = 0; frame < 30; frame++) {
    await nextFrame()
    if (frame > 5) seen.add(element.offsetWidth)
  }
  return seen
}

describe('a place that asks what is in it for its width', () => {
  const places: readonly (readonly [string, () => HTMLElement])[] = [
    ['a flex row', () => box('display:flex')],
    ['an inline block', () => box('display:inline-block')],
    ['fit-content', () => box('width:fit-content')],
    ['a cell of a table', () => document.createElement('table').insertRow().insertCell()],
  ]
  function box(css: string): HTMLElement {
    const made = document.createElement('div')
    made.style.cssText = css
    return made
  }
  for (const [name, make] of places) {
    it(`comes to rest: ${name}`, async () => {
      const place = make()
      document.body.append(place.closest('table') ?? place)
      const element = create()
      place.append(element)
      await element.rendered
      expect((await widths(element)).size).to.equal(1)
      expect(element.offsetWidth).to.be.greaterThan(300)
    })
  }
})

it('in another document it has its styles, and a height', async () => {
  const frame = document.createElement('iframe')
  frame.width = '1000'
  frame.height = '800'
  document.body.append(frame)
  const element = await mount(FIVE)
  frame.contentDocument!.body.append(element)
  await element.rendered
  for (let frames = 0; frames < 10; frames++) await nextFrame()
  expect(element.offsetHeight).to.be.within(150, 700)
  expect(getComputedStyle(query(element, '.rail')).position).to.equal('relative')
  expect(element.scene!.labels).to.have.lengthOf(5)
})

it('on a page that lacks parts of a browser it leaves them out', async () => {
  const frame = document.createElement('iframe')
  frame.width = '1000'
  frame.height = '800'
  document.body.append(frame)
  const page = frame.contentWindow as unknown as Record<string, unknown>
  for (const name of ['ResizeObserver', 'matchMedia', 'IntersectionObserver'])
    Object.defineProperty(page, name, { value: undefined })
  Object.defineProperty(frame.contentDocument!, 'fonts', { value: undefined })
  const element = create()
  frame.contentDocument!.body.append(element)
  await element.rendered
  expect(element.scene!.labels).to.have.lengthOf(5)
  await element.fit(['nope'])
  element.selected = null
  element.remove()
})

it('on a page that is scaled, a click hits what it points at', async () => {
  for (const css of ['transform:scale(.6);transform-origin:0 0', 'zoom:1.5']) {
    const element = await mount(FIVE, { width: 700 })
    element.parentElement!.style.cssText = css
    await element.rendered
    const [label] = element.scene!.labels
    const plot = query(element, '.plot').getBoundingClientRect()
    const ratio = plot.width / query(element, '.plot').offsetWidth
    const at = { clientX: plot.left + (label!.x + 10) * ratio, clientY: plot.top + (label!.y + 8) * ratio }
    query(element, '.plot').dispatchEvent(new MouseEvent('click', { ...at, bubbles: true, composed: true }))
    expect(element.selected).to.equal(label!.event)
    element.parentElement!.style.cssText = ''
    clearPage()
  }
})

describe('new data', () => {
  it('opens its own window, also after events were added', async () => {
    const element = await mount(FIVE)
    element.addEvents([{ title: 'Nachtrag', date: '2012-03-04' }])
    await element.rendered
    element.data = [
      { title: 'Krönung', date: '1712-05-01' },
      { title: 'Frieden', date: '1714-03-07' },
    ]
    await element.rendered
    expect(element.scene!.counts).to.include({ inWindow: 2, named: 2 })
  })

  it('is shown in the window that the page asks for, however wide, and else within the limits that it has set, which is told', async () => {
    const element = await mount([2001, 2002, 2003].map((date) => ({ title: String(date), date })))
    const wide: [number, number] = [Date.UTC(1900, 0), Date.UTC(2100, 0)]
    element.window = wide
    await element.rendered
    expect(element.window).to.deep.equal(wide)
    expect(element.diagnostics).to.deep.equal([])
    await element.fit(undefined, { animate: false })
    await element.moveTo({ from: wide[0], to: wide[1] }, { animate: false })
    expect(element.window).to.deep.equal(wide)
    element.extent = [Date.UTC(1990, 0), Date.UTC(2010, 0)]
    element.window = [Date.UTC(2000, 0), Date.UTC(2100, 0)]
    expect(element.window).to.deep.equal([Date.UTC(1990, 0), Date.UTC(2010, 0)])
    expect(element.diagnostics.map(({ field }) => field)).to.deep.equal(['/window'])
    element.window = [Date.UTC(2000, 0), Date.UTC(2005, 0)]
    expect(element.diagnostics).to.deep.equal([])
  })

  it('leaves a window that the page has set before', async () => {
    const element = document.createElement('event-timeline')
    const window: [number, number] = [Date.UTC(2011, 0, 1), Date.UTC(2013, 0, 1)]
    element.window = window
    element.data = FIVE
    document.body.append(element)
    await element.rendered
    expect(element.window).to.deep.equal(window)
  })

  it('is taken from properties that were set before the element was defined', async () => {
    const element = document.createElement('late-timeline') as EventTimeline
    const window: [number, number] = [Date.UTC(2011, 0, 1), Date.UTC(2013, 0, 1)]
    const story = { steps: [{ events: ['item-1'], title: 'Anfang' }] }
    Object.assign(element, { data: FIVE, filter: { text: 'Umzug' }, window, story })
    document.body.append(element)
    customElements.define('late-timeline', class extends EventTimeline {})
    await element.rendered
    expect(element.scene!.labels.map(({ text }) => text)).to.deep.equal(['Umzug'])
    expect(element.window).to.deep.equal(window)
    expect(element.story).to.deep.equal(story)
  })

  it('may be plain items, with dates of every kind', async () => {
    const element = await mount([
      {
        title: 'Text',
        date: '1969-07-20',
        text: 'Ein Satz.',
        image: 'https://example.org/a.png',
        link: 'https://example.org',
      },
      { title: 'Zahl', start: Date.UTC(1969, 6, 16), end: Date.UTC(1969, 6, 24) },
      { title: 'Datum', date: new Date(1969, 6, 21) },
      { title: 'Deutsch', date: '24.7.1969' },
      { title: 'Englisch', date: 'July 1969' },
      { title: 'Unsinn', date: 'bald' },
      'kein Ereignis',
    ])
    expect(element.scene!.counts.inWindow).to.equal(5)
    expect(element.diagnostics.map(({ field }) => field)).to.deep.equal(['/5/date', '/6'])
  })

  it('that is added or changed is told where it is wrong', async () => {
    const element = await mount(SUMMIT)
    const faults: string[] = []
    element.addEventListener('timeline-error', ({ detail }) =>
      faults.push(`${detail.code} ${String(detail.diagnostics[0]?.field)}`),
    )
    element.addEvents([{ title: 'Ohne' }])
    await element.rendered
    element.updateEvents([{ id: 'gibt es nicht', title: 'X' }])
    element.removeEvents(['auch nicht'])
    expect(faults).to.deep.equal(['some-left-out /addEvents/0'])
    expect(element.diagnostics.map(({ code, field }) => `${code} ${field ?? ''}`)).to.deep.equal([
      'without-date /addEvents/0',
      'unknown-event /updateEvents/0',
      'unknown-event /removeEvents/0',
    ])
  })

  it('is told with its place in its own list, whether it comes alone, between good ones, or to an empty timeline', async () => {
    const element = document.createElement('event-timeline')
    element.lang = 'de'
    document.body.append(element)
    await element.updateComplete
    element.addEvents([{ title: 'Ohne' }])
    element.addEvents({ title: 'Bald', date: 'bald' })
    await element.rendered
    const told = (): readonly string[] => element.diagnostics.map(({ code, field }) => `${code} ${field ?? ''}`)
    expect(told()).to.deep.equal(['without-date /addEvents/0', 'not-a-date /addEvents/0/date'])
    expect(inside(element).querySelector('.message')!.textContent).to.contain('bald')
    element.addEvents([{ id: 'a', title: 'Gut', date: '1957' }])
    element.addEvents([
      { title: 'Auch gut', date: '1958' },
      { title: 'Nie', date: 'nie' },
    ])
    await element.rendered
    expect(element.scene!.counts.inWindow).to.equal(2)
    element.updateEvents([{ id: 'a', title: 'Besser' }, { id: 'a', date: 'nie' }, 'a' as never])
    await element.rendered
    expect(element.toCSV()).to.contain('Besser,1957')
    expect(told().slice(2)).to.deep.equal([
      'not-a-date /addEvents/1/date',
      'not-a-date /updateEvents/1/date',
      'unknown-event /updateEvents/2',
    ])
    expect(query(element, '[role=alert]').textContent).to.contain('nie')
    element.data = [{ title: 'Neu', date: '1960' }]
    await element.rendered
    expect(told()).to.deep.equal([])
  })

  it('too far away to be drawn are listed, and told', async () => {
    const element = await mount([
      { title: 'Einschlag', date: 'Y-66000000' },
      { title: 'Rom', date: '-0752' },
    ])
    expect(element.scene!.counts.inWindow).to.equal(1)
    expect(element.toCSV()).to.contain('Einschlag')
    expect(element.diagnostics.map(({ code }) => code)).to.deep.equal(['beyond-range'])
  })

  it('that is the same with some changed, as frameworks set it, leaves the reader where he was; another set does not', async () => {
    const items = (): object[] => [1990, 2000, 2010].map((year) => ({ title: `Ereignis ${String(year)}`, date: year }))
    const element = await mount(items())
    await element.moveTo({ from: Date.UTC(1995, 0, 1), to: Date.UTC(2005, 0, 1) }, { animate: false })
    const { window } = element
    element.data = items()
    await element.rendered
    expect(element.window).to.deep.equal(window)
    element.data = [...items(), { title: 'Noch eins', date: 2004 }]
    await element.rendered
    expect(element.window).to.deep.equal(window)
    element.data = [1890, 1900].map((year) => ({ title: `Anderes ${String(year)}`, date: year }))
    await element.rendered
    expect(element.window[1]).to.be.below(Date.UTC(1905, 0, 1))
  })

  it('of a list in the page that grows leaves the reader where he was', async () => {
    const element = document.createElement('event-timeline')
    element.innerHTML = '<ol><li><time>1990</time> A</li><li><time>2000</time> B</li></ol>'
    document.body.append(element)
    await until(() => element.scene !== null)
    await element.moveTo({ from: Date.UTC(1995, 0, 1), to: Date.UTC(2005, 0, 1) }, { animate: false })
    const { window } = element
    element.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li><time>1999</time> C</li>')
    await until(() => element.toCSV().includes('1999'))
    await element.rendered
    expect(element.window).to.deep.equal(window)
  })

  it('can be added, changed and removed one by one, with ids that are numbers', async () => {
    const element = await mount([{ id: 1, title: 'Bau', start: '1957', end: '1959' }])
    element.addEvents({ id: 2, title: 'Umbau', date: '1970' })
    await element.rendered
    element.updateEvents({ id: 1, name: 'Neubau', end: '1961' })
    element.removeEvents(2)
    await element.rendered
    expect(element.diagnostics).to.deep.equal([])
    expect(element.toCSV().split('\r\n')[1]).to.contain('Neubau,1957 bis 1961')
    expect(element.scene!.counts.inWindow).to.equal(1)
  })

  it('can be changed and removed by id', async () => {
    const element = await mount(FIVE.map((event, index) => ({ ...event, id: `e${String(index)}` })))
    element.updateEvents([{ id: 'e1', title: 'Umzug nach Kiel' }])
    element.removeEvents(['e0', 'e4'])
    await element.rendered
    expect(element.scene!.labels.map(({ text }) => text)).to.deep.equal(['Umzug nach Kiel', 'Jubiläum', 'Verkauf'])
  })
})

describe('a long list of events', () => {
  const LONG = Array.from({ length: 6000 }, (_, at) => ({ id: `e${String(at)}`, title: `Ereignis ${String(at)}`, date: `${String(1000 + (at % 900))}-05-01` })) // prettier-ignore

  it('leaves the page time to answer while it is read, and tells how far it has come', async () => {
    const element = create(null)
    document.body.append(element)
    await element.updateComplete
    let answers = 0
    let isRead = false
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      answers++
      if (!isRead) port2.postMessage(null)
    }
    port2.postMessage(null)
    element.data = LONG
    expect(element.scene).to.equal(null)
    await until(() => inside(element).querySelector('progress') !== null)
    await element.rendered
    isRead = true
    port1.close()
    expect(answers).to.be.greaterThan(3)
    expect(element.scene!.counts.inWindow).to.equal(6000)
    expect(inside(element).querySelector('progress')).to.equal(null)
  })

  it('comes, too, where the element is moved while it is read', async () => {
    const element = create(LONG)
    document.body.append(element)
    await nextFrame()
    const place = document.createElement('div')
    document.body.append(place)
    place.append(element)
    await element.rendered
    expect(element.scene!.counts.inWindow).to.equal(6000)
  })

  it('gives way to what the page sets meanwhile', async () => {
    const element = create(LONG)
    document.body.append(element)
    await nextFrame()
    element.data = FIVE
    await element.rendered
    await nextFrame()
    expect(element.scene!.counts.inWindow).to.equal(5)
  })

  it('takes events that are added while it is read', async () => {
    const element = create(LONG)
    document.body.append(element)
    element.addEvents([{ title: 'Nachtrag', date: '1500' }])
    await element.rendered
    expect(element.scene!.counts.inWindow).to.equal(6001)
  })
})

it('a table beside a list is read by its heads', async () => {
  const element = document.createElement('event-timeline')
  element.innerHTML = `<ol><li>1933: Moka</li></ol><table><tr><th>Titel<th>Von<th>Bis<th>Gruppe<tr><td>Messe<td>6.6.2023<td>8.6.2023<td>Reisen</table>`
  document.body.append(element)
  await element.rendered
  expect(element.diagnostics).to.deep.equal([])
  expect(element.scene!.labels.map(({ text }) => text)).to.have.members(['Moka', 'Messe'])
})

it('lanes that were set first are collapsed when the data come', async () => {
  const element = document.createElement('event-timeline')
  element.lanes = [{ key: 'f', title: 'Finanzen', collapsed: true }]
  element.data = [
    { title: 'Kauf', date: '2010', group: 'f' },
    { title: 'Umzug', date: '2012', group: 'g' },
  ]
  document.body.append(element)
  await element.rendered
  expect(element.scene!.lanes.map(({ title, isCollapsed }) => [title, isCollapsed])).to.deep.equal([
    ['Finanzen', true],
    ['g', false],
  ])
})

it('a title stands over all controls and over none, and over named ones where it is named', async () => {
  const element = await mount({ title: 'Ein Leben', events: [{ title: 'Umzug', date: '2012' }] } as never)
  const head = () => element.shadowRoot!.querySelector('[part=header]')?.textContent.trim() ?? null
  expect(head()).to.equal('Ein Leben')
  const heads: Record<string, string | null> = {}
  for (const controls of ['none', 'search zoom', 'search title']) {
    element.controls = controls
    await element.rendered
    heads[controls] = head()
  }
  expect(heads).to.deep.equal({ none: 'Ein Leben', 'search zoom': null, 'search title': 'Ein Leben' })
  expect(element.diagnostics).to.deep.equal([])
})

it('a `to` before `from` is told, and no more once it lies behind it', async () => {
  const element = await mount(FIVE)
  element.from = '2013'
  element.to = '2011'
  await element.rendered
  expect(element.diagnostics.map(({ code, field }) => [code, field])).to.deep.equal([['bad-value', '/to']])
  element.to = '2014'
  await element.rendered
  expect(element.diagnostics).to.deep.equal([])
  element.to = '2011'
  await element.rendered
  expect(element.diagnostics).to.have.lengthOf(1)
  element.from = null
  await element.rendered
  expect(element.diagnostics).to.deep.equal([])
})

it('a mode that is none leaves the view as it is', async () => {
  const element = await mount(FIVE)
  element.mode = 'list'
  element.mode = 'tabel' as never
  expect(element.mode).to.equal('list')
  expect(element.diagnostics.map(({ code }) => code)).to.deep.equal(['bad-value'])
})

describe('what is an attribute', () => {
  const VALUES = {
    from: ['from', '2010'], to: ['to', '2014'], format: ['format', 'json'], timeout: ['timeout', 5000], minWindow: ['min-window', 1000],
    maxWindow: ['max-window', 1e12], groupBy: ['group-by', 'status'], compressGaps: ['compress-gaps', false], mode: ['mode', 'list'],
    panel: ['panel', 'none'], controls: ['controls', 'zoom'], timeZone: ['time-zone', 'Europe/Berlin'],
  } as const // prettier-ignore

  for (const [property, [attribute, value]] of Object.entries(VALUES))
    it(`shows what was set as a property: ${attribute}`, async () => {
      const element = await mount(FIVE)
      expect(element.hasAttribute(attribute)).to.equal(false)
      ;(element as unknown as Record<string, unknown>)[property] = value
      await element.rendered
      expect(element.getAttribute(attribute)).to.equal(String(value))
    })

  it('shows what was chosen, and nothing when nothing is', async () => {
    const element = await mount([{ id: 'one', title: 'Gründung', date: '2010' }])
    element.select('one')
    await element.rendered
    expect(element.getAttribute('selected')).to.equal('one')
    element.select(null)
    await element.rendered
    expect(element.hasAttribute('selected')).to.equal(false)
  })
})

describe('values that are none', () => {
  it('are ignored, and told; no setter throws', async () => {
    const element = await mount(FIVE)
    const { window } = element
    const wild = element as unknown as Record<string, unknown>
    for (const name of [
      'data',
      'window',
      'extent',
      'minWindow',
      'maxWindow',
      'selected',
      'filter',
      'groupBy',
      'lanes',
      'eras',
      'markers',
      'mode',
      'story',
      'panel',
      'controls',
      'timeZone',
      'strings',
      'src',
      'from',
      'to',
    ])
      for (const value of [undefined, NaN, {}, 'x', -1, Symbol.iterator, [NaN, 1]])
        if (name !== 'data' && name !== 'src' && typeof value !== 'symbol') wild[name] = value
    await element.rendered
    expect(element.scene!.counts.inWindow).to.equal(5)
    expect(element.window).to.deep.equal(window)
    expect(element.diagnostics.length).to.be.greaterThan(0)
  })

  const NONE: readonly (readonly [string, unknown])[] = [
    ['window', ['1960', '1970']],
    ['window', [5, 5]],
    ['extent', ['1900', '2000']],
    ['minWindow', -5],
    ['filter', 'Umzug'],
    ['filter', { status: 7 }],
    ['filter', { colour: ['red'] }],
    ['from', 'bald'],
    ['groupBy', 4],
    ['mode', 'slides'],
    ['panel', 'left'],
    ['lanes', 'a,b'],
    ['lanes', [{ title: 'ohne Namen' }]],
    ['eras', [{ title: 'Krieg' }]],
    ['markers', [{ date: 'bald', title: 'X' }]],
    ['story', { steps: 'alle' }],
    ['story', { steps: [{ events: 'e1' }] }],
    ['timeZone', 'Mars/Olympus'],
    ['strings', 'Suche'],
    ['selected', {}],
  ]
  for (const [name, value] of NONE)
    it(`${name} = ${JSON.stringify(value)} is told, once, by its name`, async () => {
      const element = await mount(FIVE)
      const { window } = element
      ;(element as unknown as Record<string, unknown>)[name] = value
      await element.rendered
      const told = element.diagnostics.filter(({ field = '' }) => field === `/${name}` || field.startsWith(`/${name}/`))
      expect(told, JSON.stringify(element.diagnostics)).to.have.lengthOf(1)
      expect(element.window).to.deep.equal(window)
      expect(element.scene!.counts.inWindow).to.equal(5)
    })

  for (const [name, value] of NONE)
    it(`${name} = ${JSON.stringify(value)} is told no more once the property is right`, async () => {
      const element = await mount(FIVE)
      const good: Record<string, unknown> = {
        window: [Date.UTC(2010, 0), Date.UTC(2013, 0)], extent: [0, 1e12], minWindow: 5, filter: { text: 'a' }, from: '1950', groupBy: 'kind', mode: 'list', panel: 'none', lanes: [{ key: 'a' }],
        eras: [{ title: 'Krieg', date: '1914/1918' }], markers: [], story: { steps: [] }, timeZone: 'Europe/Berlin', strings: {}, selected: null,
      } // prettier-ignore
      const own = element as unknown as Record<string, unknown>
      own[name] = value
      await element.rendered
      expect(element.diagnostics).to.have.lengthOf(1)
      own[name] = good[name]
      await element.rendered
      expect(element.diagnostics).to.deep.equal([])
    })

  it('colours that are none are told with their place, and the usual ones are drawn', async () => {
    const element = await mount({
      events: [
        { title: 'Rot', date: '2010', color: 'red', group: 'a' },
        { title: 'Ohne Datum' },
        { title: 'Rde', date: '2011', color: 'rde', group: 'b' },
      ],
      lanes: [{ key: 'b', color: 'blu' }],
      eras: [{ title: 'Zeit', date: '2010/2012', color: 'url(x)' }],
    })
    const told = (): readonly string[] => element.diagnostics.filter(({ code }) => code !== 'without-date').map(({ field }) => field ?? '') // prettier-ignore
    expect(told()).to.have.members(['/2/color', '/lanes/0/color', '/eras/0/color'])
    const colorOf = (text: string) => element.scene!.marks.find((one) => 'event' in one && element.scene!.labels.find((label) => label.text === text)?.event === one.event) // prettier-ignore
    expect((colorOf('Rot') as { color?: string }).color).to.equal('red')
    expect((colorOf('Rde') as { color?: string }).color).not.to.equal('rde')
    element.lanes = [{ key: 'b', color: 'blau' }]
    element.eras = [{ title: 'Zeit', date: '2010/2012', color: '#12' }]
    expect(told()).to.include.members(['/lanes/0/color', '/eras/0/color'])
    expect(
      element.diagnostics.filter(({ code, field }) => code === 'bad-value' && field === '/lanes/0/color'),
    ).to.have.lengthOf(1)
    element.data = 'title,date,color\nRot,2010,red\nRde,2011,rde'
    await element.rendered
    expect(element.diagnostics.map(({ message }) => message).join()).to.contain('"Rde": "rde" is no colour')
  })

  it('methods tell what they cannot do', async () => {
    const element = await mount(FIVE)
    const wild = element as unknown as Record<string, (...values: unknown[]) => Promise<void>>
    await wild.moveTo!({ from: '1960' })
    await wild.fit!(['nope'])
    expect(element.diagnostics.map(({ field }) => field)).to.deep.equal(['/moveTo', '/fit'])
  })

  it('a window may be of dates, and one word does for a list of a filter', async () => {
    const element = await mount(FIVE)
    Object.assign(element, { window: [new Date('2011-01-01'), new Date('2013-01-01')], filter: { status: 'reported' } })
    await element.rendered
    expect(element.window).to.deep.equal([Date.UTC(2011, 0), Date.UTC(2013, 0)])
    expect(element.filter).to.deep.equal({ status: ['reported'] })
    expect(element.diagnostics).to.deep.equal([])
  })

  it('null is what a property has from the start', async () => {
    const element = await mount(FIVE)
    const names = ['window', 'extent', 'minWindow', 'maxWindow', 'selected', 'filter', 'groupBy', 'lanes', 'eras', 'markers', 'mode', 'story', 'panel', 'controls', 'timeZone', 'strings', 'src', 'from', 'to', 'format', 'templates', 'compressGaps'] // prettier-ignore
    for (const name of names) for (const none of [null, undefined]) (element as unknown as Record<string, unknown>)[name] = none // prettier-ignore
    await element.rendered
    expect(element.diagnostics).to.deep.equal([])
    expect(element.scene!.counts.inWindow).to.equal(5)
    expect(element.mode).to.equal('timeline')
    expect(element.filter).to.deep.equal({})
  })

  it('a promise is told as that; false leaves panel and controls out', async () => {
    const element = await mount(FIVE)
    Object.assign(element, { panel: false, controls: false })
    expect([element.panel, element.controls]).to.deep.equal(['none', 'none'])
    Object.assign(element, { panel: true, controls: true })
    expect([element.panel, element.controls]).to.deep.equal(['auto', 'all'])
    expect(element.diagnostics).to.deep.equal([])
    element.data = Promise.resolve([]) as never
    await element.rendered
    expect(element.diagnostics[0]!.message).to.contain('promise')
  })

  it('undefined is null', async () => {
    const element = await mount(FIVE)
    ;(element as { data: unknown }).data = undefined
    await element.rendered
    expect(element.data).to.equal(null)
    expect(element.scene).to.equal(null)
  })
})

describe('an address', () => {
  const answer = (body: BodyInit, type = 'application/json'): string =>
    URL.createObjectURL(new Blob([body as BlobPart], { type }))

  it('is read in the charset that its answer names', async () => {
    const element = document.createElement('event-timeline')
    const bytes = Uint8Array.from('[{"title":"überm\u00e4\u00dfig","date":"2020"}]', (letter) => letter.charCodeAt(0))
    element.src = answer(bytes, 'application/json; charset=iso-8859-1')
    document.body.append(element)
    await oneEvent(element, 'timeline-load')
    await element.rendered
    expect(element.scene!.labels[0]!.text).to.equal('übermäßig')
  })

  for (const [name, src] of [
    ['gives no JSON', () => answer('<html>')],
    ['gives a list without events', () => answer('{"version": 9, "events": []}')],
    ['is none', () => 'http://[bad'],
    ['is not there', () => '/nothing/here.json'],
  ] as const) {
    it(`that ${name} leaves what was shown, and tells the fault`, async () => {
      const element = await mount(FIVE)
      const failed = oneEvent(element, 'timeline-error')
      element.src = src()
      await failed
      await element.rendered
      expect(element.scene!.counts.inWindow).to.equal(5)
      expect(inside(element).querySelector('[part="fault"]')).to.not.equal(null)
    })
  }

  it('that does not answer is given up', async () => {
    const element = document.createElement('event-timeline')
    element.timeout = 60
    const fetch = window.fetch.bind(window)
    window.fetch = (_, init) =>
      new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(new Error('aborted'))))
    try {
      element.src = '/slow.json'
      document.body.append(element)
      const { detail } = (await oneEvent(element, 'timeline-error')) as CustomEvent<{ code: string }>
      expect(detail.code).to.equal('timeout')
      await element.rendered
    } finally {
      window.fetch = fetch
    }
  })
})

it('a link that names a host leads to the web, from items and tables; that of a list in the page is what the page says', async () => {
  const list = '<ol><li><time>1957</time> <a href="example.org">Sputnik</a></li></ol>'
  const sets = [
    [{ title: 'Sputnik', date: '1957', link: 'example.org' }],
    'title,date,link\nSputnik,1957,example.org',
    null,
  ]
  for (const data of sets) {
    const element = document.createElement('event-timeline')
    if (data) element.data = data
    else element.innerHTML = list
    element.style.width = '1180px'
    document.body.append(element)
    await element.rendered
    element.selected = element.toCSV().split('\r\n')[1]!.split(',')[0]!
    await element.rendered
    const links = Array.from(inside(element).querySelectorAll<HTMLAnchorElement>('.panel a'), ({ href }) => href)
    expect(links[0]).to.equal(data ? 'https://example.org/' : new URL('./example.org', document.baseURI).href)
    element.remove()
  }
})

it('what was called off is filtered, and set in lanes, as that, and not as denied', async () => {
  const element = await mount([
    { title: 'Fest', date: '2010', status: 'cancelled' },
    { title: 'Gerücht', date: '2011', status: 'denied' },
    { title: 'Umzug', date: '2012' },
  ])
  query(element, '.button.filter').click()
  await element.updateComplete
  const labels = Array.from(inside(element).querySelectorAll<HTMLElement>('.facets label'))
  expect(labels.map((one) => one.textContent.replace(/\s+/g, ' ').trim())).to.include.members([
    'abgesagt 1',
    'bestritten 1',
  ])
  labels
    .find((one) => one.textContent.includes('abgesagt'))!
    .querySelector('input')!
    .click()
  await element.rendered
  expect(element.filter).to.deep.equal({ status: ['cancelled'] })
  expect(element.toCSV()).to.contain('Fest').and.not.to.contain('Gerücht')
  element.filter = {}
  element.groupBy = 'status'
  await element.rendered
  expect(element.scene!.lanes.map(({ title }) => title)).to.include.members(['Abgesagt', 'Bestritten'])
})

describe('what is told', () => {
  it('stands in "diagnostics" by its code: an address without data, methods without a list, an id that nothing has', async () => {
    const element = document.createElement('event-timeline')
    document.body.append(element)
    element.data = [{ id: 'a', title: 'A', date: '1957' }]
    await element.rendered
    element.addEvents('b' as never)
    element.updateEvents('a' as never)
    element.removeEvents({} as never)
    await element.moveTo('1958' as never)
    await element.fit('a' as never)
    expect(element.diagnostics.map(({ field }) => field)).to.deep.equal(['/addEvents', '/updateEvents', '/removeEvents', '/moveTo', '/fit']) // prettier-ignore
    element.selected = 'nope'
    expect(element.diagnostics.map(({ code }) => code)).to.contain('unknown-event')
    element.selected = 'a'
    expect(element.diagnostics.map(({ code }) => code)).not.to.contain('unknown-event')
    element.src = '/nothing/here.json'
    await element.updateComplete
    await element.rendered
    expect(element.diagnostics.map(({ code }) => code)).to.contain('status')
    element.remove()
  })
})

it('faults are told in the language of the page, with both readings of a date that could be two', async () => {
  const element = document.createElement('event-timeline')
  element.lang = 'de'
  document.body.append(element)
  element.data = 'title,start\nA,1957\nB,03/12/2021\nC,never\nD,'
  await element.rendered
  const places = Array.from(element.shadowRoot!.querySelectorAll('.fault li'), (one) => one.textContent)
  expect(places).to.deep.equal([
    'Zeile 3, start: „03/12/2021“ könnte zweierlei heißen: 2021-03-12 / 2021-12-03.',
    'Zeile 4, start: „never“ ist kein Datum.',
    'Zeile 5: Das Datum fehlt.',
  ])
  element.remove()
})

describe('children', () => {
  it('are read with their links, pictures and text, and again when they change', async () => {
    const element = document.createElement('event-timeline')
    element.innerHTML = `<ol>
      <li><time datetime="1957-10-04">4. Oktober</time> <a href="https://example.org/s">Sputnik</a><p>Er piept.</p></li>
      <li><time datetime="1961-04-12"></time> Gagarin</li>
    </ol>`
    document.body.append(element)
    await element.rendered
    expect(element.scene!.labels.map(({ text }) => text)).to.deep.equal(['Sputnik', 'Gagarin'])
    element.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li><time datetime="1969-07-20"></time> Apollo</li>')
    await until(() => element.scene?.counts.inWindow === 3)
  })

  it('are read as they come in, one by one', async () => {
    const element = document.createElement('event-timeline')
    document.body.append(element)
    await nextFrame()
    const list = document.createElement('ol')
    element.append(list)
    for (let at = 0; at < 20; at++) {
      list.insertAdjacentHTML('beforeend', `<li><time datetime="${String(2000 + at)}"></time> Nr. ${String(at)}</li>`)
      if (at % 5 === 0) await nextFrame()
    }
    await until(() => element.scene?.counts.inWindow === 20)
  })

  const forms: readonly (readonly [string, string])[] = [
    ['a table', '<table><tr><th>Wann<th>Was</tr><tr><td><time datetime="1957-10-04">1957</time></td><td>Sputnik</td></tr></table>'], // prettier-ignore
    ['an unordered list', '<ul><li><time datetime="1957-10-04">1957</time>: Sputnik</li></ul>'],
    ['a script of JSON', '<script type="application/json">[{ "title": "Sputnik", "date": "1957-10-04" }]</script>'],
  ]
  for (const [name, html] of forms) {
    it(`may be ${name}`, async () => {
      const element = document.createElement('event-timeline')
      element.innerHTML = html
      document.body.append(element)
      await element.rendered
      expect(element.scene!.labels.map(({ text }) => text)).to.deep.equal(['Sputnik'])
    })
  }

  const datetimes: readonly (readonly [string, string])[] = [
    ['2014-05-01T10:00:00.123Z', '1. Mai 2014, 10:00 Uhr UTC'],
    ['2014-05-01T10:00+02:00', '1. Mai 2014, 08:00 Uhr UTC'],
    ['2014-05-01 10:00', '1. Mai 2014, 10:00 Uhr'],
    ['2014-W18', 'Woche vom 28. April 2014'],
    ['2014-05', 'Mai 2014'],
  ]
  for (const [datetime, words] of datetimes) {
    it(`may say when as ${datetime}`, async () => {
      const element = document.createElement('event-timeline')
      element.lang = 'de'
      element.style.width = '1180px'
      element.innerHTML = `<ol><li id="a"><time datetime="${datetime}"></time> A</li></ol>`
      document.body.append(element)
      element.selected = 'a'
      await element.rendered
      const kicker = query(element, '.kicker').textContent.replace(/\s+/g, ' ').trim()
      expect(kicker.endsWith(words), kicker).to.equal(true)
    })
  }

  const listOf = async (inner: string): Promise<{ element: EventTimeline; faults: string[] }> => {
    const element = document.createElement('event-timeline')
    const faults: string[] = []
    element.addEventListener('timeline-error', ({ detail }) => faults.push(detail.code))
    element.innerHTML = inner
    document.body.append(element)
    await element.rendered
    return { element, faults }
  }
  const rowsOf = (element: EventTimeline): readonly string[] => element.toCSV().split('\r\n').slice(1, -1).map((row) => row.split(',').slice(1, 4).filter((_, at) => at !== 1).join(' ')) // prettier-ignore

  for (const [markup, title, text] of [
    ['<a href="/c">Ceres</a>, the first asteroid', 'Ceres, the first asteroid', undefined],
    ['The <b>first</b> flight', 'The first flight', undefined],
    ['<h3>Ceres</h3> The first <i>asteroid</i>', 'Ceres', 'The first asteroid'],
    ['<div>Ceres</div><div>The first</div>', 'Ceres', 'The first'],
    ['Ceres<br>The first', 'Ceres', 'The first'],
    ['<strong>Ceres</strong><p>The first</p><blockquote>Seen</blockquote>', 'Ceres', 'The first\n\nSeen'],
    ['Crew <ul><li>Neil</li><li>Buzz</li></ul>', 'Crew', '- Neil\n- Buzz'],
    ['<dl><dt>Ceres</dt><dd>The first</dd></dl>', 'Ceres', 'The first'],
  ] as const)
    it(`keep every word of an item: ${markup}`, async () => {
      const { element } = await listOf(`<ol><li><time datetime="1801-01-01">1801</time> ${markup}</li></ol>`)
      const [event] = csv.read?.(element.toCSV(), {}).document?.events ?? []
      expect(event?.title).to.equal(title)
      expect(event?.text).to.equal(text)
      expect(element.diagnostics).to.deep.equal([])
    })

  it('keeps what its author calls a date, where that is more than the date', async () => {
    const words = async (times: string): Promise<string | undefined> => {
      const { element } = await listOf(`<ol><li>${times} A</li></ol>`)
      const [row = ''] = element.toCSV().split('\r\n').slice(1, -1)
      element.remove()
      return csv.read?.(`${element.toCSV().split('\r\n')[0] ?? ''}\r\n${row}\r\n`, {}).document?.events[0]?.dateText
    }
    expect(await words('<time datetime="1835-12-24">Christmas Eve 1835</time>')).to.equal('Christmas Eve 1835')
    expect(await words('<time datetime="1835">c. 1835</time>')).to.equal('c. 1835')
    expect(await words('<time datetime="1835-12">Winter 1835</time> – <time datetime="1836-02">1836</time>')).to.equal(
      'Winter 1835 – 1836',
    )
    expect(await words('<time datetime="1835-12-07">7 December 1835</time>')).to.equal(undefined)
    expect(await words('<time datetime="1835-12-07">Mon., Dec 7th, 1835</time>')).to.equal(undefined)
    expect(await words('<time datetime="1835-12-07" lang="de">Montag, den 7. Dezember 1835</time>')).to.equal(undefined)
    expect(await words('<time datetime="1835-12-07" lang="!">7/12/1835</time>')).to.equal(undefined)
  })

  it('keep what their author calls a date, also through a table that is taken away', async () => {
    const { element } = await listOf('<ol><li><time datetime="1967-06/1967-08">Summer of Love</time> Love</li></ol>')
    const text = element.toCSV()
    element.data = text
    await element.rendered
    expect(element.toCSV()).to.equal(text)
    expect(csv.read?.(text, {}).document?.events[0]).to.include({ title: 'Love', dateText: 'Summer of Love' })
  })

  it('of a table are called by its caption', async () => {
    const row = '<tr><td><time datetime="1967">1967</time></td><td>Love</td></tr>'
    const { element } = await listOf(`<table><caption>The sixties</caption>${row}</table>`)
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.contain('The sixties')
  })

  it('without a date are told with their place, and the others are shown', async () => {
    const { element, faults } = await listOf(
      '<ol><li><time datetime="1957-10-04"></time> Sputnik</li><li>Ohne Datum</li><li><time>gestern</time> Unklar</li></ol>',
    )
    expect(rowsOf(element)).to.have.lengthOf(1)
    expect(faults).to.deep.equal(['some-left-out'])
    expect(element.diagnostics.map(({ code, row }) => [code, row])).to.deep.equal([
      ['without-date', 2],
      ['not-a-date', 3],
    ])
    expect(element.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('Ohne Datum')
  })

  it('may say when before a colon or a dash, and by their data', async () => {
    const { element, faults } = await listOf(
      '<ul><li>1957: Sputnik</li><li>12 April 1961 – Gagarin</li><li data-date="1969-07-16" data-end="1969-07-24">Apollo</li></ul>',
    )
    expect(faults).to.deep.equal([])
    expect(rowsOf(element).map((row) => row.split(' ')[0])).to.deep.equal(['Sputnik', 'Gagarin', 'Apollo'])
    expect(rowsOf(element).map((row) => row.split(' ')[1])).to.deep.equal([
      '1957',
      '1961-04-12',
      '1969-07-16/1969-07-24',
    ])
  })

  it('of several lists are all read, those inside an item as its group, below wrappers too', async () => {
    const { element } = await listOf(
      `<div><ul><li>Flüge<ul><li><time datetime="1957"></time> A</li></ul></li></ul></div>
       <ol><li><time datetime="1961"></time> B</li></ol>`,
    )
    element.groupBy = 'group'
    await element.rendered
    expect(element.scene!.labels.map(({ text }) => text).sort()).to.deep.equal(['A', 'B'])
    expect(element.toCSV()).to.match(/,A,.*,Flüge/)
  })

  it('of several lists below headings are of the groups that these name, the first heading above them is the title', async () => {
    const { element } = await listOf(
      `<h2>Raumfahrt</h2>
       <section><h3>Sowjetunion</h3><ul><li>1957: Sputnik</li><li data-group="Boden">1958: Antenne</li></ul></section>
       <section><h3>USA</h3><p>Später</p><ol><li>1958: Explorer</li><li>Mond<ul><li>1969: Apollo</li></ul></li></ol></section>
       <table><caption>Europa</caption><tr><th>Titel</th><th>Datum</th></tr><tr><td>Ariane</td><td>1979</td></tr></table>
       <table><tr><th>Titel</th><th>Datum</th><th>Gruppe</th></tr><tr><td>Hermes</td><td>1990</td><td>Pläne</td></tr></table>`,
    )
    await element.rendered
    const groups = element.toCSV().split('\r\n').slice(1, -1).map((row) => [row.split(',')[1], row.split(',')[12]]) // prettier-ignore
    expect(groups).to.deep.equal([
      ['Sputnik', 'Sowjetunion'],
      ['Antenne', 'Boden'],
      ['Explorer', 'USA'],
      ['Apollo', 'Mond'],
      ['Ariane', 'Europa'],
      ['Hermes', 'Pläne'],
    ])
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.contain('Raumfahrt')
    expect(element.diagnostics.filter(({ severity }) => severity !== 'info')).to.deep.equal([])
    for (const more of ['', '<ul><li>1958: Explorer</li></ul>']) {
      const { element: one } = await listOf(`<h2>Raumfahrt</h2><ul><li>1957: Sputnik</li></ul>${more}`)
      await one.rendered
      expect(one.shadowRoot!.querySelector('h2')!.textContent).to.contain('Raumfahrt')
      expect(one.toCSV()).not.to.contain('Raumfahrt')
    }
  })

  it('of a table without <time> are read by its heads, with their links and pictures', async () => {
    const { element } = await listOf(
      '<table><caption>Starts</caption><thead><tr><th>When<th>What<th>Where</thead><tr><td>4 October 1957<td><a href="https://example.org/s">Sputnik</a><td>Baikonur<tr><td>never<td>Nothing<td></table>',
    )
    await until(() => element.scene?.counts.inWindow === 1)
    const csv = element.toCSV()
    expect(csv).to.contain('1957-10-04').and.to.contain('Baikonur').and.to.contain('https://example.org/s')
    expect(element.diagnostics.map(({ code, row }) => [code, row])).to.deep.equal([['not-a-date', 3]])
  })

  it('may be a script of TimelineJS, or a table', async () => {
    const slides = JSON.stringify({ events: [{ start_date: { year: 1957 }, text: { headline: 'Sputnik' } }] })
    for (const inner of [`<script type="application/json">${slides}</script>`, '<script type="text/csv">title,date\nSputnik,1957</script>']) {
      const { element } = await listOf(inner)
      await until(() => element.scene?.labels[0]?.text === 'Sputnik')
      element.remove()
    } // prettier-ignore
  })

  it('in several lanes, of which the last is cut, are painted in the others', async () => {
    const items = ['A', 'B', 'C'].map((title) => ({ title, start: '2024-03-29', end: '2024-04-02', group: title }))
    const element = create([
      { title: 'Fest', start: '2024-03-01', end: '2024-03-05', group: ['A', 'B', 'C'] },
      ...items,
    ])
    element.style.width = '1000px'
    document.body.append(element)
    const painted = new Set<string>()
    for (let px = 480; px > 200; px -= 8) {
      element.style.height = `${String(px)}px`
      await nextFrame()
      await element.rendered
      const mark = element.scene?.marks.find((one) => 'event' in one && one.lane === 0)
      const canvas = query(element, '.plot-canvas') as HTMLCanvasElement
      if (!mark || !('x0' in mark) || canvas.clientHeight < mark.y) continue
      const scale = canvas.width / canvas.clientWidth
      const [red = 0, , , alpha = 0] = canvas.getContext('2d')!.getImageData(((mark.x0 + mark.x1) / 2) * scale, mark.y * scale, 1, 1).data // prettier-ignore
      painted.add(String(alpha > 0 && red < 200))
    }
    expect([...painted]).to.deep.equal(['true'])
  })

  it('stay readable where an address fails', async () => {
    const element = document.createElement('event-timeline')
    element.src = '/nothing/here.json'
    element.innerHTML = '<ol><li><time datetime="1957-10-04">1957</time> Sputnik</li></ol>'
    document.body.append(element)
    await oneEvent(element, 'timeline-error')
    await element.rendered
    expect(element.querySelector('li')!.textContent).to.contain('Sputnik')
    expect(element.scene!.labels.map(({ text }) => text)).to.deep.equal(['Sputnik'])
  })
})

it('removed and added again many times, it listens once', async () => {
  const element = await mount(SUMMIT)
  for (let times = 0; times < 60; times++) {
    element.remove()
    document.body.append(element)
    await element.updateComplete
  }
  await element.rendered
  let chosen = 0
  element.addEventListener('timeline-select', () => chosen++)
  const [label] = element.scene!.labels
  const plot = query(element, '.plot').getBoundingClientRect()
  query(element, '.plot').dispatchEvent(
    new MouseEvent('click', { clientX: plot.left + label!.x + 5, clientY: plot.top + label!.y + 5, bubbles: true }),
  )
  expect(chosen).to.equal(1)
})

it('one classic script is all of the element', async () => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const page = frame.contentDocument!
  const script = page.createElement('script')
  script.src = new URL('../../dist/event-timeline.iife.js', import.meta.url).href
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }))
  page.head.append(script)
  await loaded
  const element = page.createElement('event-timeline')
  element.data = 'title,date\nSputnik,1957-10-04\nExplorer,1958-01-31\n'
  frame.style.cssText = 'inline-size: 1000px; block-size: 600px'
  page.body.append(element)
  await element.rendered
  expect(element.toCSV()).to.contain('Sputnik')
  // Its wheel, pointer and brush are those of D3.
  const spanOf = (): number => element.window[1] - element.window[0]
  const plot = element.shadowRoot!.querySelector('.plot')!
  const at = { clientX: 700, clientY: 150, bubbles: true, cancelable: true, view: frame.contentWindow }
  const changes = async (act: () => void): Promise<void> => {
    // What moved before has come to rest.
    let before = ''
    await until(() => before === (before = element.window.join()))
    act()
    await until(() => element.window.join() !== before)
  }
  const whole = spanOf()
  await changes(() => plot.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -300, ctrlKey: true })))
  expect(spanOf()).to.be.below(whole)
  await changes(() => plot.dispatchEvent(new MouseEvent('dblclick', at)))
  await changes(() => {
    plot.dispatchEvent(new MouseEvent('mousedown', at))
    frame.contentWindow!.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: 500 }))
    frame.contentWindow!.dispatchEvent(new MouseEvent('mouseup', { ...at, clientX: 500 }))
  })
  await changes(() => {
    const brush = element.shadowRoot!.querySelector('.brush .selection')!
    const { left, top } = brush.getBoundingClientRect()
    brush.dispatchEvent(new MouseEvent('mousedown', { ...at, clientX: left + 9, clientY: top + 9 }))
    frame.contentWindow!.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: left - 60, clientY: top + 9 }))
    frame.contentWindow!.dispatchEvent(new MouseEvent('mouseup', { ...at, clientX: left - 60, clientY: top + 9 }))
  })
  frame.remove()
})

it('what a server has sent makes way', async () => {
  const place = document.createElement('div')
  document.body.append(place)
  const page = '<event-timeline><template shadowrootmode="open"><slot></slot></template><ol><li><time datetime="1957-10-04">1957</time> Sputnik</li></ol></event-timeline>' // prettier-ignore
  place.setHTMLUnsafe(page)
  const element = place.querySelector('event-timeline')!
  await element.rendered
  await until(() => element.toCSV().includes('Sputnik'))
  expect(element.shadowRoot!.querySelector('slot')).to.equal(null)
  expect(query(element, '.rail').offsetHeight).to.be.greaterThan(20)
})
