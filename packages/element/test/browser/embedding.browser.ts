import { expect, oneEvent } from '@open-wc/testing'
import type { TimelineEvent } from '@event-timeline/core/model'
import type { EventTimeline } from '../../src/index.js'
import { isSingle } from '../../src/scene/marks.js'
import { FIRST, manyColumns, SPAN } from '../fixtures/many.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, nextFrame, query } from './mount.js'

afterEach(clearPage)

function append(element: Element, to: Node = document.body): EventTimeline {
  to.appendChild(element)
  return element as EventTimeline
}

describe('input', () => {
  it('an ordered list of times', async () => {
    const element = document.createElement('event-timeline')
    const list = document.createElement('ol')
    for (const [datetime, text] of [
      ['1957-10-04', 'Sputnik umkreist die Erde'],
      ['1969-07-16/1969-07-24', 'Apollo 11'],
      ['1961~', 'Das Programm wird beschlossen'],
      ['-0043-03-15', 'Die Iden des März'],
      ['keine Zeit', 'Ohne Datum'],
    ]) {
      const item = document.createElement('li')
      const time = document.createElement('time')
      time.dateTime = datetime ?? ''
      time.textContent = datetime ?? ''
      item.append(time, ` ${text ?? ''}`)
      list.append(item)
    }
    element.append(list)
    const loaded = oneEvent(element, 'timeline-load') as Promise<
      CustomEvent<{ events: number; diagnostics: { row?: number }[] }>
    >
    append(element)
    const { detail } = await loaded
    expect(detail.events).to.equal(4)
    expect(detail.diagnostics.map((one) => one.row)).to.deep.equal([4])
    await element.rendered
    element.mode = 'table'
    await element.rendered
    expect(inside(element).textContent).to.contain('15. März 44 v. Chr.').and.to.contain('16. bis 24. Juli 1969')
  })

  it('a JSON script', async () => {
    const element = document.createElement('event-timeline')
    const script = document.createElement('script')
    script.type = 'application/json'
    script.textContent = JSON.stringify(SUMMIT)
    element.append(script)
    append(element)
    await element.rendered
    expect(query(element, '.headline').textContent).to.equal('Schoigu besucht Pjöngjang')
  })

  it('a URL, and an error where it gives no document', async () => {
    const element = document.createElement('event-timeline')
    const blob = URL.createObjectURL(new Blob([JSON.stringify(SUMMIT)], { type: 'application/json' }))
    element.src = blob
    append(element)
    await oneEvent(element, 'timeline-load')
    await element.rendered
    expect(element.scene?.marks.length).to.be.greaterThan(5)
    const broken = document.createElement('event-timeline')
    broken.src = URL.createObjectURL(new Blob(['{"version": 7}']))
    append(broken)
    const { detail } = (await oneEvent(broken, 'timeline-error')) as CustomEvent<{ code: string }>
    expect(detail.code).to.equal('unknown-version')
    await broken.rendered
    expect(inside(broken).textContent).to.contain('konnte nicht geladen werden')
  })

  it('added events appear, and window and choice stay', async () => {
    const element = await mount(SUMMIT)
    const before = element.window
    element.addEvents([{ ...SUMMIT.events[9]!, id: 'neu', title: 'Ein neues Ereignis', evidence: [] }])
    await element.rendered
    expect(element.window).to.deep.equal(before)
    expect(element.selected).to.equal('schoigu')
    element.mode = 'table'
    await element.rendered
    expect(inside(element).textContent).to.contain('Ein neues Ereignis')
  })
})

const LANES = ['Politik', 'Wirtschaft', 'Kultur', 'Sport', 'Wetter', 'Verkehr']

const added = (number: number, title = `Ereignis ${String(number)}`): TimelineEvent => {
  const day = new Date(Date.UTC(2023, 8, 20) + (number % 300) * 86_400_000).toISOString().slice(0, 10)
  const { date } = SUMMIT.events[9] as TimelineEvent
  return {
    ...(SUMMIT.events[9] as TimelineEvent),
    id: `neu-${String(number)}`,
    title,
    evidence: [],
    date: { ...date, edtf: day, earliest: day, latest: day },
  }
}

describe('a thousand events, one by one', () => {
  it('behind a document: window, choice and filter stay, and in the end all are there', async () => {
    const element = await mount(SUMMIT)
    const { window, selected } = element
    let told = 0
    element.addEventListener('timeline-load', (event) => (told = event.detail.events))
    for (let number = 0; number < 1000; number++) {
      element.addEvents([added(number)])
      if (number % 50 === 0) await nextFrame()
    }
    element.addEvents([added(7, 'Dasselbe, anders erzählt')])
    await element.rendered
    expect(told).to.equal(SUMMIT.events.length + 1000)
    expect(element.window).to.deep.equal(window)
    expect(element.selected).to.equal(selected)
    expect(element.toCSV()).to.contain('Dasselbe, anders erzählt').and.not.to.contain('Ereignis 7"')
    expect(query(element, '.tally').textContent).to.contain(String(SUMMIT.events.length))
  })

  it('behind columns: what is drawn stays in its row', async () => {
    const element = await mount(manyColumns(10_000), { width: 1280, height: 720 })
    element.window = [FIRST + SPAN * 0.2, FIRST + SPAN * 0.3]
    await element.rendered
    const rows = (): readonly string[] =>
      (element.scene?.marks ?? []).flatMap((mark) =>
        isSingle(mark) ? [`${String(Math.round(mark.x0))} ${String(Math.round(mark.y))}`] : [],
      )
    const before = rows()
    for (let number = 0; number < 1000; number++) {
      // As large a share of each lane as it has already: lanes that grow beside others are given more rows.
      const lane = Math.floor(((number * 0.618) % 1) * ((number * 0.414) % 1) * LANES.length)
      element.addEvents([{ ...added(number), kind: LANES[lane] as string }])
      if (number % 50 === 0) await nextFrame()
    }
    await element.rendered
    expect(element.source.meta()).to.have.property('count', 11_000)
    expect(rows()).to.deep.equal(before)
  })

  it('a choice of what was added just before', async () => {
    const element = await mount(SUMMIT)
    element.addEvents([added(1)])
    element.addEvents([added(2)])
    element.select('neu-2')
    await element.rendered
    expect(element.selected).to.equal('neu-2')
  })
})

describe('output', () => {
  it('SVG stands alone and holds the whole timeline', async () => {
    const element = await mount(SUMMIT)
    const svg = await element.toSVG()
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(drawing.querySelector('parsererror')).to.equal(null)
    expect(svg).to.contain('Waffenstillstand in Korea')
    expect(svg).not.to.match(/(?:href|src)=/)
  })

  it('PNG is a picture of the size asked for', async () => {
    const element = await mount(SUMMIT)
    const bitmap = await createImageBitmap(await element.toPNG({ range: 'window', width: 800, height: 500, scale: 2 }))
    expect([bitmap.width, bitmap.height]).to.deep.equal([1600, 1000])
  })

  it('CSV has one row an event, and no formula', async () => {
    const [first] = SUMMIT.events
    const element = await mount({ ...SUMMIT, events: [{ ...first!, title: '=HYPERLINK("x"), "y"' }] })
    expect(element.toCSV().split('\r\n')[1]).to.contain(`"'=HYPERLINK(""x""), ""y"""`)
  })

  it('HTML has the dates, the doubts and the quotes', async () => {
    const element = await mount(SUMMIT)
    const html = element.toHTML()
    expect(html)
      .to.contain('(Datum strittig)')
      .and.to.contain('<li id="note-1">')
      .and.to.contain('datetime="2023-08-15"')
  })
})

describe('strangers’ pages', () => {
  it('inside another shadow root', async () => {
    const host = document.createElement('div')
    document.body.append(host)
    const element = document.createElement('event-timeline')
    append(element, host.attachShadow({ mode: 'open' }))
    element.data = SUMMIT
    await element.rendered
    const stop = query(element, '.navigator button[tabindex="0"]')
    stop.focus()
    expect(inside(element).activeElement).to.equal(stop)
  })

  it('a page that styles everything does not reach in', async () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { letter-spacing: 9px !important; } button, li, h2 { all: unset; font-size: 80px !important } event-timeline { color: red; text-transform: uppercase; text-align: center }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const element = await mount(SUMMIT)
    const headline = getComputedStyle(query(element, '.headline'))
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    expect(parseFloat(headline.fontSize)).to.be.lessThan(40)
  })

  it('moved and put back, it goes on', async () => {
    const element = await mount(SUMMIT)
    element.remove()
    await new Promise((resolve) => setTimeout(resolve, 20))
    document.body.append(element)
    await element.rendered
    expect(element.scene?.labels.length).to.be.greaterThan(10)
    query(element, '.turn button:last-child').click()
    await element.rendered
    expect(element.selected).to.equal('briefe')
  })

  it('a hundred mounts leave no element and no listener on the page', async () => {
    const targets: readonly EventTarget[] = [window, document, document.documentElement, document.body]
    const added: string[] = []
    const originals = targets.map((target) => target.addEventListener.bind(target))
    targets.forEach((target, at) => {
      target.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
        added.push(args[0])
        originals[at]?.(...args)
      }
    })
    const before = document.querySelectorAll('*').length
    for (let round = 0; round < 100; round++) {
      const element = document.createElement('event-timeline')
      document.body.append(element)
      element.data = SUMMIT
      await element.updateComplete
      element.remove()
    }
    for (const target of targets) delete (target as { addEventListener?: unknown }).addEventListener
    expect(added).to.deep.equal([])
    expect(document.querySelectorAll('*').length).to.equal(before)
  }).timeout(60_000)

  it('no element of it has a style attribute in its templates, nor an event attribute', async () => {
    const element = await mount(SUMMIT)
    for (const one of inside(element).querySelectorAll('*')) {
      for (const { name } of one.attributes) expect(name.startsWith('on')).to.equal(false)
    }
  })
})
