import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import '../../src/define.js'
import { clearPage, mount } from './mount.js'

afterEach(clearPage)

const titlesOf = (element: EventTimeline): readonly string[] =>
  element
    .toCSV()
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split(',')[1] ?? '')

function create(): EventTimeline {
  const element = document.createElement('event-timeline')
  element.lang = 'en'
  element.style.width = '1100px'
  document.body.append(element)
  return element
}

// The first test of this page: nothing has asked for the reader of other dates yet.
describe('dates as programs write them', () => {
  it('are drawn at once, without another file', async () => {
    const element = create()
    await element.rendered
    element.data = [
      { title: 'year', date: 1901 },
      { title: 'text', date: '1902-03' },
      { title: 'moment', start: '1903-04-05T10:00:00Z' },
      { title: 'instant', start: new Date(Date.UTC(1904, 2, 1, 8, 15)) },
      { title: 'span', start: '1905-01-01', end: '1905~' },
      { title: 'no date', date: 'soon' },
    ]
    expect(titlesOf(element)).to.deep.equal(['year', 'text', 'moment', 'instant', 'span'])
    element.markers = [{ title: 'then', date: '1903' }]
    expect(element.markers).to.have.length(1)
    element.addEvents([{ title: 'later', date: '1906-01' }])
    expect(titlesOf(element)).to.deep.equal(['year', 'text', 'moment', 'instant', 'span', 'later'])
  })
})

describe('dates as people write them', () => {
  it('are read in data, eras, markers and what is added', async () => {
    const element = create()
    element.eras = [{ title: 'era', start: 'May 1900', end: 'June 1910' }]
    element.data = [{ title: 'first', date: '3 May 1901' }]
    element.addEvents([{ title: 'second', date: '4 May 1901' }])
    element.markers = [{ title: 'marker', date: 'around 1905' }]
    await element.rendered
    expect(titlesOf(element)).to.have.members(['first', 'second'])
    expect(element.eras).to.have.length(1)
    expect(element.markers).to.have.length(1)
  })

  it('may be the day of the reader: in events, eras, markers and tables', async () => {
    const now = new Date()
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-') // prettier-ignore
    for (const data of [
      [
        { title: 'Then', date: '1990' },
        { title: 'Now', date: 'today' },
      ],
      'title,date\nThen,1990\nNow,heute',
    ]) {
      const element = create()
      element.data = data
      element.markers = [{ title: 'Here', date: 'Today' }]
      await element.rendered
      expect(element.toCSV()).to.match(new RegExp(`Now,[^,]*,${day}`))
      expect(element.markers![0]!.date.edtf).to.equal(day)
      expect(element.diagnostics).to.deep.equal([])
    }
  })

  it('that still go on reach today, whether they end with a word or with nothing', async () => {
    for (const end of ['present', 'heute', '..']) {
      const element = create()
      element.data = [
        { title: 'Then', date: '1990' },
        { title: 'Still', start: '1995', end },
        { title: 'Last', date: '2003' },
      ]
      await element.rendered
      const today = Date.now()
      expect(element.window[1], end).to.be.within(today, today + 5e10)
      const mark = element.scene!.marks.find((one) => 'isOpenEnd' in one && one.isOpenEnd) as { x1: number }
      const [from, to] = element.window
      const at = from + (mark.x1 / element.scene!.width) * (to - from)
      expect(Math.abs(at - today), end).to.be.below((to - from) / 50)
    }
  })

  it('that are a Date without a time are told as that', async () => {
    const element = create()
    element.data = [
      { title: 'Good', date: '1990' },
      { title: 'Bad', date: new Date('bad') },
      { title: 'Moment', date: { toDate: () => new Date(NaN) } },
    ]
    await element.rendered
    expect(element.diagnostics.map(({ field, message }) => `${field ?? ''} ${message}`)).to.deep.equal([
      '/1/date "Bad" has a date that is no date: "Invalid Date"',
      '/2/date "Moment" has a date that is no date: "Invalid Date"',
    ])
  })

  it('stand in its children, too', async () => {
    const element = create()
    element.innerHTML = '<ul><li>3 May 1901: One</li><li><time>4 May 1902</time> Two</li></ul>'
    await element.rendered
    expect(titlesOf(element)).to.deep.equal(['One', 'Two'])
  })

  it('give way to what is set after them', async () => {
    const element = create()
    element.data = [{ title: 'before', date: '3 May 1901' }]
    element.data = [{ title: 'after', date: '1902' }]
    await element.rendered
    expect(titlesOf(element)).to.deep.equal(['after'])
  })

  it('are read anew when they change', async () => {
    const element = await mount([{ id: 'a', title: 'a', date: '1901' }])
    element.updateEvents([{ id: 'a', date: '7 May 1921' }])
    await element.rendered
    expect(element.toCSV()).to.include('1921-05-07')
  })
})
