import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { SUMMIT } from '../fixtures/summit.js'
import { manyColumns } from '../fixtures/many.js'
import { clearPage, inside, mount, press, query, until } from './mount.js'

afterEach(clearPage)

const titleOf = (element: EventTimeline): string => query(element, '.headline').textContent
const chipOf = (element: EventTimeline, text: string): HTMLButtonElement => {
  const found = Array.from(inside(element).querySelectorAll<HTMLButtonElement>('.bar button')).find((one) =>
    one.textContent.trim().startsWith(text),
  )
  if (!found) throw new Error(`There is no button ${text}.`)
  return found
}

async function type(element: EventTimeline, text: string): Promise<void> {
  const input = query(element, '.find') as HTMLInputElement
  input.focus()
  input.value = text
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await element.rendered
}

const inked = (canvas: Element | null): number => {
  if (!(canvas instanceof HTMLCanvasElement)) return 0
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
  return pixels?.filter((value, at) => at % 4 === 3 && value > 0).length ?? 0
}

describe('a search', () => {
  it('finds a name in another spelling, tells how much, and how much is visible', async () => {
    const element = await mount(SUMMIT)
    await type(element, 'shoigu')
    expect(query(element, '.hits').textContent).to.match(/^1 von \d+ Treffern$|Treffer$/)
    expect(query(element, '.tally').textContent).to.match(/^\d+ von 21 Ereignissen$/)
    expect(titleOf(element)).to.equal('Schoigu besucht Pjöngjang')
  })

  it('steps from hit to hit and around: buttons, Enter and Shift with Enter', async () => {
    const element = await mount(SUMMIT)
    await type(element, 'kim')
    const steps: string[] = []
    const start = titleOf(element)
    do {
      steps.push(titleOf(element))
      query(element, '.search [aria-label="Nächster Treffer"]').click()
      await element.rendered
    } while (titleOf(element) !== start && steps.length < 30)
    expect(steps.length).to.be.greaterThan(3)
    expect(new Set(steps).size).to.equal(steps.length)
    press(query(element, '.find'), 'Enter')
    await element.rendered
    expect(titleOf(element)).to.equal(steps[1])
    press(query(element, '.find'), 'Enter', { shiftKey: true })
    await element.rendered
    expect(titleOf(element)).to.equal(steps[0])
    expect(query(element, '.hits').textContent).to.contain(`von ${String(steps.length)} Treffern`)
  })

  it('marks hits on timeline and overview, and shows the rest beside them on demand', async () => {
    const element = await mount(SUMMIT)
    await type(element, 'putin')
    const found = query(element, '.tally').textContent
    chipOf(element, 'Nur Treffer').click()
    await element.rendered
    expect(query(element, '.tally').textContent).not.to.equal(found)
    expect(inked(inside(element).querySelector('.plot .overlay'))).to.be.greaterThan(100)
    expect(inked(inside(element).querySelector('.strip .overlay'))).to.be.greaterThan(20)
    await type(element, '')
    expect(inside(element).querySelector('.overlay')).to.equal(null)
  })

  it('Esc ends it, and nothing else', async () => {
    const element = await mount(SUMMIT)
    const before = element.selected
    await type(element, 'schoigu')
    expect(press(query(element, '.find'), 'Escape').defaultPrevented).to.equal(true)
    await element.rendered
    expect(element.filter.text ?? '').to.equal('')
    expect(element.selected).to.equal(before)
  })

  for (const mode of ['timeline', 'list', 'table'] as const) {
    it(`without a hit says so in ${mode}, and offers a way back`, async () => {
      const element = await mount(SUMMIT)
      element.mode = mode
      await element.rendered
      await type(element, 'xyzzy')
      expect(query(element, '.note').textContent).to.contain('Kein Ereignis passt')
      query(element, '.note button').click()
      await element.rendered
      expect(element.filter).to.deep.equal({})
      expect(query(element, '.tally').textContent).not.to.match(/^0 /)
    })
  }
})

describe('a search of a hundred thousand', () => {
  it('says that it is being prepared, and then finds what looking through all of them finds', async () => {
    const element = await mount(manyColumns(100_000), { width: 1200 })
    query(element, '.find').focus()
    await type(element, 'brücke')
    expect(query(element, '.hits').textContent).to.equal('Suche wird vorbereitet …')
    expect((query(element, '.find') as HTMLInputElement).value).to.equal('brücke')
    await until(() => query(element, '.hits').textContent.includes('Treffer'))
    const { data } = element
    const title = data && 'columns' in data ? data.columns.title : () => ''
    const expected = Array.from({ length: 100_000 }, (_, row) => title(row)).filter((one) => /brücke/i.test(one)).length
    await until(() => query(element, '.tally').textContent.includes('von 100.000 Ereignissen'))
    expect(element.source.events({ from: -Infinity, to: Infinity, limit: 200_000 })).to.have.lengthOf(expected)
  }).timeout(60_000)
})

describe('facets', () => {
  async function open(element: EventTimeline): Promise<void> {
    chipOf(element, 'Auswählen').click()
    await element.rendered
  }
  const boxes = (element: EventTimeline): HTMLLabelElement[] =>
    Array.from(inside(element).querySelectorAll<HTMLLabelElement>('.facets label'))
  const textOf = (label: Element): string => label.textContent.replace(/\s+/g, ' ').trim()

  it('offer source, subject, status, people, place, certainty and dispute', async () => {
    const element = await mount(SUMMIT)
    await open(element)
    expect(Array.from(inside(element).querySelectorAll('.facets legend'), textOf)).to.deep.equal([
      'Quelle',
      'Thema',
      'Status',
      'Beteiligt',
      'Ort',
      'Datum',
      'Streit',
    ])
  })

  it('each count is what a tap on it shows', async () => {
    const element = await mount(SUMMIT)
    await open(element)
    for (let at = 0; at < boxes(element).length; at++) {
      const label = boxes(element)[at]!
      const count = Number(label.querySelector('.count')?.textContent)
      label.querySelector('input')?.click()
      await element.rendered
      expect(shownOf(element), textOf(label)).to.equal(count)
      element.filter = {}
      await element.rendered
    }
  }).timeout(60_000)

  it('values of one facet widen, facets narrow together, and a reset brings all back', async () => {
    const element = await mount(SUMMIT)
    await open(element)
    const tap = async (text: string): Promise<number> => {
      boxes(element)
        .find((label) => textOf(label).startsWith(text))
        ?.querySelector('input')
        ?.click()
      await element.rendered
      return shownOf(element)
    }
    const one = await tap('Tagesbote')
    const two = await tap('Abendpost')
    expect(two).to.be.greaterThan(one)
    expect(await tap('geplant')).to.be.lessThan(two)
    chipOf(element, 'Auswahl aufheben').click()
    await element.rendered
    expect(element.filter).to.deep.equal({})
  })
})

function shownOf(element: EventTimeline): number {
  return (element.toCSV().match(/\r\n/g)?.length ?? 1) - 1
}
