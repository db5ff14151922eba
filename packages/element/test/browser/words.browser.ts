import { dateFromEdtf } from '@event-timeline/core/edtf'
import type { TimelineDocument } from '@event-timeline/core/model'
import { wordDate } from '@event-timeline/core/wording'
import { expect } from '@open-wc/testing'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, query } from './mount.js'

afterEach(clearPage)

/** One of each kind: instant, day, week, month, season, quarter, year, decade, century; spans, open ends, doubt, deep time. */
const KINDS = [
  '2023-09-13T14:30',
  '2023-08-15',
  '2023-08',
  '2023-21',
  '2023-33',
  '2023',
  '199X',
  '19XX',
  '[2023-07-21..2023-07-31]',
  '[2023-05-03..2023-05-09]',
  '2023-09-10/2023-09-13',
  '2022-12-28/2023-01-04',
  '2019/2022',
  '2020-01/..',
  '../2021-05-03',
  '2019~',
  '-0043-03-15',
  '0009',
]

const DOCUMENT: TimelineDocument = {
  ...SUMMIT,
  events: KINDS.map((edtf, at) => ({
    ...SUMMIT.events[0]!,
    id: `e${String(at)}`,
    title: `Ereignis ${String.fromCharCode(65 + at)}`,
    date: dateFromEdtf(edtf, 'stated'),
  })),
}

for (const language of ['de', 'en'] as const) {
  describe(`a date is told in the same words everywhere, ${language}`, () => {
    for (const event of DOCUMENT.events) {
      const words = wordDate(event.date, language)
      it(`${event.date.edtf}: ${words}`, async () => {
        const element = await mount(DOCUMENT, { language })
        element.select(event.id)
        await element.fit([event.id], { animate: false })
        await element.rendered
        expect(query(element, '.when').textContent.split(' · ')[0], 'panel').to.equal(words)
        expect(query(element, '.stop[aria-current="true"]').getAttribute('aria-label'), 'name').to.contain(
          `${event.title}, ${words}`,
        )
        const row =
          element
            .toCSV()
            .split('\r\n')
            .find((one) => one.startsWith(`${event.id},`)) ?? ''
        expect(row.replaceAll('"', ''), 'CSV').to.contain(`,${words},`)
        element.mode = 'table'
        await element.rendered
        expect(query(element, 'tr[aria-current="true"] td').textContent.trim(), 'table').to.equal(words)
        element.mode = 'list'
        await element.rendered
        expect(query(element, '.entry[aria-current="true"] .date').textContent, 'list').to.equal(words)
        expect(element.toMarkdown(), 'Markdown').to.contain(words.replaceAll('~', '\\~'))
      })
    }
  })
}

it('the language of the page is that of an element without one, and of data without one', async () => {
  document.documentElement.lang = 'en'
  const element = document.createElement('event-timeline')
  document.body.append(element)
  element.data = {
    columns: {
      start: Float64Array.of(0),
      end: Float64Array.of(NaN),
      lane: Uint16Array.of(0),
      lanes: ['x'],
      title: () => 'Epoch',
      id: () => 'e',
    },
  }
  await element.rendered
  document.documentElement.removeAttribute('lang')
  expect(query(element, '.when').textContent).to.equal('1 January 1970')
})

describe('on a page from right to left', () => {
  it('toolbar and panel are mirrored, time still runs from left to right', async () => {
    document.documentElement.dir = 'rtl'
    const element = await mount(SUMMIT)
    const box = (selector: string): DOMRect => query(element, selector).getBoundingClientRect()
    const [from] = element.window
    const first = element.scene?.axis.minor ?? []
    document.documentElement.removeAttribute('dir')
    expect(from).to.be.a('number')
    expect(first.map((tick) => tick.x)).to.deep.equal([...first.map((tick) => tick.x)].sort((a, b) => a - b))
    document.documentElement.dir = 'rtl'
    expect(box('.panel').right).to.be.at.most(box('.stage').left + 1)
    expect(box('.span').left).to.be.greaterThan(box('.find').right)
    document.documentElement.removeAttribute('dir')
  })
})

describe('a story turns its pages', () => {
  it('by arrow keys in its words', async () => {
    const element = await mount(SUMMIT)
    element.story = { events: ['botschaft', 'zug', 'briefe'] }
    element.mode = 'story'
    element.select('botschaft')
    await element.rendered
    const scroll = query(element, '.scroll')
    scroll.focus()
    for (const [key, id] of [
      ['ArrowRight', 'zug'],
      ['ArrowRight', 'briefe'],
      ['ArrowRight', 'briefe'],
      ['ArrowLeft', 'zug'],
    ] as const) {
      scroll.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))
      await element.rendered
      expect(element.selected).to.equal(id)
    }
  })

  it('by swipes across them, and not by a finger that scrolls', async () => {
    const element = await mount(SUMMIT, { width: 390 })
    element.story = { events: ['botschaft', 'zug'] }
    element.mode = 'story'
    element.select('botschaft')
    await element.rendered
    const swipe = async (dx: number, dy: number): Promise<string | null> => {
      const headline = query(element, '.headline')
      const at = (type: string, x: number, y: number): boolean =>
        headline.dispatchEvent(
          new PointerEvent(type, {
            pointerId: 7,
            pointerType: 'touch',
            clientX: x,
            clientY: y,
            bubbles: true,
            composed: true,
          }),
        )
      at('pointerdown', 200, 300)
      at('pointerup', 200 + dx, 300 + dy)
      await element.rendered
      return element.selected
    }
    expect(await swipe(-20, 0)).to.equal('botschaft')
    expect(await swipe(-80, 120)).to.equal('botschaft')
    expect(await swipe(-90, 10)).to.equal('zug')
    expect(await swipe(90, 10)).to.equal('botschaft')
    expect(inside(element).querySelector('.progress')?.textContent).to.equal('1 von 2')
  })
})
