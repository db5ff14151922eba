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
})

describe('a wide timeline', () => {
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
    const range = document.createRange()
    for (const title of inside(element).querySelectorAll('.lane-title bdi')) {
      const text = Array.from(title.childNodes).find((node): node is Text => node instanceof Text) as Text
      for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        expect(range.getClientRects(), word).to.have.lengthOf(1)
      }
    }
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
