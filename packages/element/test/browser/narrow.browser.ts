import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { clearPage, inside, mount, query } from './mount.js'

afterEach(clearPage)

const textsOf = (element: EventTimeline, selector: string): string[] =>
  Array.from(inside(element).querySelectorAll(selector), ({ textContent }) => textContent.trim())

const boxOf = (element: EventTimeline, selector: string): DOMRect => query(element, selector).getBoundingClientRect()

describe('a narrow timeline', () => {
  it('tells years before our era beside the spine, not over it', async () => {
    const events = [
      { title: 'Bau der Mauer', date: '-0263/-0240' },
      { title: 'Zweite Mauer', date: '-0217/-0200' },
      { title: 'Mauer geschleift', date: '-0145' },
    ]
    const element = await mount({ events }, { width: 390 })
    const headings = Array.from(inside(element).querySelectorAll<HTMLElement>('.spine h3'))
    expect(headings.map(({ textContent }) => textContent)).to.deep.equal(['264 v. Chr.', '218 v. Chr.', '146 v. Chr.'])
    const spine = boxOf(element, '.spine .entry .mark i')
    for (const heading of headings) expect(heading.getBoundingClientRect().right).to.be.at.most(spine.left)
    for (const date of inside(element).querySelectorAll('.spine .date'))
      expect(date.scrollWidth, date.textContent).to.be.at.most(date.clientWidth)
  })

  it('has round years, months, days or hours in its strip, none of them twice', async () => {
    const at = (hour: number): string => `2024-05-18T${String(hour).padStart(2, '0')}:10`
    const sets = [
      [['-0263', '-0100', '0079'], /^\d+( v\. Chr\.)?$/],
      [[at(15), at(16), at(17)], /^\d{2}:\d{2}$/],
      [['2023-07-01', '2023-07-20', '2023-08-28'], /^\d{1,2}\. ?\d{1,2}\.$|^\p{L}+$/u],
    ] as const
    for (const [dates, form] of sets) {
      const events = dates.map((date) => ({ title: date, date }))
      const element = await mount({ events }, { width: 390 })
      const labels = textsOf(element, '.strip .years span')
      expect(labels.length, dates[0]).to.be.at.least(2)
      for (const label of labels) expect(label).to.match(form)
      expect(new Set(labels).size).to.equal(labels.length)
      element.remove()
    }
  })

  it('draws a bin of one event beside one of thousands', async () => {
    const dense = Array.from({ length: 3000 }, (_, at) => ({ title: `Zeile ${String(at)}`, date: '2024-05-01' }))
    const element = await mount({ events: [...dense, { title: 'Eine', date: '2024-09-01' }] }, { width: 390 })
    const heights = Array.from(inside(element).querySelectorAll('.strip rect'), (rect) => Number(rect.getAttribute('height'))) // prettier-ignore
    expect(heights).to.have.lengthOf(2)
    expect(Math.min(...heights)).to.be.greaterThan(0)
  })

  it('tells its eras where they begin, with their dates, also to screen readers', async () => {
    const element = await mount(
      {
        events: ['1913', '1915', '1930', '1940'].map((date) => ({ title: `Jahr ${date}`, date })),
        eras: [
          { title: 'Der große Krieg', date: '1914/1918', color: 'rgb(1, 2, 3)' },
          { title: 'Friede', date: '1919/1938' },
        ],
      },
      { width: 390 },
    )
    const rows = Array.from(inside(element).querySelectorAll<HTMLElement>('.spine > :is(.era, .entry)'))
    const words = (row: HTMLElement): string => (row.querySelector('h4') ?? row).textContent.replace(/\s+/g, ' ').trim()
    expect(rows.map(words)).to.deep.equal([
      'Jahr 1913',
      'Der große Krieg 1914 bis 1918',
      'Jahr 1915',
      'Friede 1919 bis 1938',
      'Jahr 1930',
      'Jahr 1940',
    ])
    expect(rows[1]!.getAttribute('role')).to.equal('listitem')
    expect(getComputedStyle(rows[1]!).borderInlineStartColor).to.equal('rgb(1, 2, 3)')
  })

  it('keeps the words of its dates whole', async () => {
    const events = ['16XX', '18XX', '1901-09', '[1701..1733]'].map((date) => ({ title: `Von ${date}`, date }))
    for (const width of [330, 390]) {
      const element = await mount([...events, { title: 'Eigene', date: '1950', dateText: 'Nachkriegszeit' }], { width })
      expectWholeWords(inside(element).querySelectorAll('.spine .date'))
      element.mode = 'list'
      await element.rendered
      expectWholeWords(inside(element).querySelectorAll('.list .date'))
      element.remove()
    }
  })
})

/** No word of these stands in two lines. */
function expectWholeWords(elements: Iterable<Element>): void {
  const range = document.createRange()
  let count = 0
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
      for (const { index, 0: word } of text.data.matchAll(/[^\s–-]+/g)) {
        count++
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        expect(range.getClientRects(), word).to.have.lengthOf(1)
      }
  }
  expect(count).to.be.greaterThan(0)
}

describe('a wide timeline', () => {
  it('tells the title of an era that has no room for it on hover, and to screen readers', async () => {
    const element = await mount({
      events: [
        { title: 'A', date: '1800' },
        { title: 'B', date: '2000' },
      ],
      eras: [{ title: 'Das Jahr ohne Sommer', date: '1816' }],
      markers: [{ title: 'Heute', date: '1999' }],
    })
    const axis = query(element, '.axis-canvas')
    const box = axis.getBoundingClientRect()
    const [era] = element.scene!.eras
    const at = (x: number): string => {
      axis.dispatchEvent(
        new PointerEvent('pointermove', { clientX: box.left + x, clientY: box.bottom - 5, bubbles: true }),
      )
      return axis.title
    }
    expect(at((era!.x0 + era!.x1) / 2)).to.equal('Das Jahr ohne Sommer')
    expect(at(era!.x1 + 40)).to.equal('')
    expect(textsOf(element, '.axis li')).to.deep.equal(['Das Jahr ohne Sommer, 1816', 'Heute, 1999'])
  })

  it('draws an event in its own colour, and what is planned dashed, however long it lasts', async () => {
    const at = { from: '2024-05-01/2024-05-09', about: '2024-05-01~/2024-05-09~', day: '2024-05-03' }
    const events = Object.values(at).map((date) => ({
      title: date,
      date,
      color: '#dc143c',
      status: 'planned' as const,
    }))
    const element = await mount({ events: [...events, { title: 'sicher', date: at.from }] }, { width: 390 })
    const marks = Array.from(inside(element).querySelectorAll('.spine .entry'), (entry) => {
      const { borderTopStyle, borderTopColor } = getComputedStyle(entry.querySelector('.mark i')!)
      return [entry.querySelector('h4')?.textContent.trim(), borderTopStyle, borderTopColor]
    })
    const planned = marks.filter(([title]) => title !== 'sicher')
    expect(planned).to.have.lengthOf(3)
    for (const [title, style, color] of planned)
      expect([style, color], title ?? '').to.deep.equal(['dashed', 'rgb(220, 20, 60)'])
    expect(marks.find(([title]) => title === 'sicher')?.[1]).to.not.equal('dashed')
  })

  it('keeps the words of its lanes whole', async () => {
    const events = ['Erklärungen und Warnungen', 'Verwaltungsgerichte'].map((group, at) => ({
      title: `Termin ${String(at)}`,
      date: `2024-05-0${String(at + 1)}`,
      group,
    }))
    const element = await mount({ events }, { width: 800 })
    expectWholeWords(inside(element).querySelectorAll('.lane-title bdi'))
  })

  it('ends its brush with the strip where the window reaches beyond the events', async () => {
    const element = await mount({ events: [{ title: 'A', date: '2024-05-18T15:30' }, { title: 'B', date: '2024-05-18T17:15' }] }) // prettier-ignore
    element.window = [Date.UTC(2024, 4, 18, 15), Date.UTC(2024, 4, 18, 19)]
    await element.rendered
    const strip = boxOf(element, '.overview-plot')
    expect(boxOf(element, '.brush-layer .selection').right).to.be.at.most(strip.right + 1)
    expect(boxOf(element, '.slider').right).to.be.at.most(strip.right + 1)
  })

  it('names the zone of clocks that have one, while the axis tells clocks', async () => {
    const element = await mount({ events: [{ title: 'Start', date: '2024-05-18T13:32Z' }, { title: 'Ende', date: '2024-05-18T17:15Z' }] }) // prettier-ignore
    expect(query(element, '.axis-head span').textContent).to.match(/UTC$/)
    element.data = { events: [{ title: 'Anpfiff', date: '2024-05-18T15:30' }, { title: 'Abpfiff', date: '2024-05-18T17:15' }] } // prettier-ignore
    await element.rendered
    expect(query(element, '.axis-head span').textContent).not.to.match(/UTC/)
  })
})
