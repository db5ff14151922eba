import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, query } from './mount.js'

const DAY = 86_400_000

afterEach(clearPage)

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the browser really puts the words of the picture: read from its SVG, the same scene in the same type. */
async function labelBoxes(element: EventTimeline): Promise<readonly Box[]> {
  const plot = query(element, '.plot')
  const svg = await element.toSVG({ range: 'window', width: plot.clientWidth, height: plot.clientHeight })
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  expect(drawing.nodeName).to.equal('svg')
  document.body.append(drawing)
  const names = new Set(element.scene?.labels.map((label) => label.text))
  const origin = drawing.getBoundingClientRect()
  const boxes = Array.from(drawing.querySelectorAll('text'), (text) => {
    const box = text.getBoundingClientRect()
    // A line box is higher than its letters; what must not touch is the letters.
    const inset = box.height * 0.14
    return {
      text: text.textContent,
      left: box.left - origin.left,
      right: box.right - origin.left,
      top: box.top - origin.top + inset,
      bottom: box.bottom - origin.top - inset,
    }
  }).filter((box) => names.has(box.text))
  drawing.remove()
  return boxes
}

const WINDOWS: Readonly<Record<string, readonly [string, string]>> = {
  'the opening': ['2023-07-18', '2023-09-16'],
  'all of it': ['1950-01-01', '2026-01-01'],
  'five years': ['2018-06-01', '2023-12-31'],
  'two weeks': ['2023-08-28', '2023-09-15'],
  'four days': ['2023-09-10', '2023-09-14'],
  'one day': ['2023-09-11', '2023-09-12'],
  'one hour': ['2023-09-11T11:30', '2023-09-11T12:30'],
}

describe('labels do not overlap', () => {
  for (const width of [1180, 380]) {
    for (const [name, [from, to]] of Object.entries(WINDOWS)) {
      it(`at ${String(width)} px, ${name}`, async () => {
        const element = await mount(SUMMIT, { width })
        element.window = [
          Date.parse(`${from}${from.includes('T') ? 'Z' : ''}`),
          Date.parse(`${to}${to.includes('T') ? 'Z' : ''}`),
        ]
        await element.rendered
        const boxes = await labelBoxes(element)
        boxes.forEach((a, at) => {
          for (const b of boxes.slice(at + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
            expect(apart, `“${a.text}” and “${b.text}”`).to.equal(true)
          }
        })
      })
    }
  }

  it('with twice the text size', async () => {
    document.documentElement.style.fontSize = '200%'
    const element = await mount(SUMMIT)
    const boxes = await labelBoxes(element)
    expect(boxes.length).to.be.greaterThan(3)
    boxes.forEach((a, at) => {
      for (const b of boxes.slice(at + 1)) {
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).to.equal(true)
      }
    })
  })
})

describe('the opening picture', () => {
  it('shows the dense part of the story, with most of its events named', async () => {
    const element = await mount(SUMMIT)
    const [from, to] = element.window
    expect(new Date(from).toISOString() > '2023-07-10' && new Date(to).toISOString() < '2023-10-15').to.equal(true)
    expect(element.scene?.labels.length).to.be.greaterThan(10)
    expect(query(element, '.tally').textContent).to.match(/^1\d von 21 Ereignissen$/)
  })

  it('draws a dispute as its claims', async () => {
    const element = await mount(SUMMIT)
    const claims = element.scene?.marks.find((mark) => mark.kind === 'claims')
    expect(claims?.kind === 'claims' && claims.bands).to.have.lengthOf(2)
  })

  it('explains the shapes that occur and no others', async () => {
    const element = await mount(SUMMIT)
    const text = query(element, '.key').textContent
    expect(text).to.contain('Quellen widersprechen sich').and.to.contain('geplant').and.to.contain('dementiert')
    element.filter = { source: ['a'] }
    await element.rendered
    expect(query(element, '.key').textContent).not.to.contain('dementiert')
  })

  it('is painted: the canvas is not blank', async () => {
    const element = await mount(SUMMIT)
    const canvas = query(element, '.plot canvas') as HTMLCanvasElement
    const pixels =
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
    let inked = 0
    for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] as number) > 0) inked++
    expect(inked).to.be.greaterThan(5000)
  })

  it('takes the window from from and to', async () => {
    const element = document.createElement('event-timeline')
    element.setAttribute('from', '2019')
    element.setAttribute('to', '2020-06')
    document.body.append(element)
    element.data = SUMMIT
    await element.rendered
    expect(element.window).to.deep.equal([Date.UTC(2019, 0, 1), Date.UTC(2020, 6, 1)])
  })
})

describe('the picture follows the page', () => {
  it('from light to dark, by whatever means', async () => {
    document.documentElement.style.colorScheme = 'light'
    const element = await mount(SUMMIT)
    const ink = async (): Promise<string> =>
      /fill="([^"]*)"/.exec((await element.toSVG({ range: 'window' })).slice(-400))?.[1] ?? ''
    const light = await ink()
    document.documentElement.style.colorScheme = 'dark'
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(await ink()).not.to.equal(light)
  })

  it('a resize gives what a fresh start at that size would', async () => {
    const element = await mount(SUMMIT, { height: 700 })
    element.style.width = '900px'
    await new Promise((resolve) => setTimeout(resolve, 80))
    await element.rendered
    const resized = JSON.stringify(element.scene)
    clearPage()
    const fresh = await mount(SUMMIT, { width: 900, height: 700 })
    expect(JSON.stringify(fresh.scene)).to.equal(resized)
  })

  it('survives display: none, and is complete when it comes back', async () => {
    const element = await mount(SUMMIT)
    const before = JSON.stringify(element.scene)
    element.style.display = 'none'
    element.window = [Date.UTC(2019, 0, 1), Date.UTC(2020, 0, 1)]
    await element.rendered
    element.style.display = ''
    element.window = [...element.window]
    await new Promise((resolve) => setTimeout(resolve, 80))
    await element.rendered
    expect(JSON.stringify(element.scene)).not.to.equal(before)
    expect(query(element, '.span').textContent).to.contain('2019')
  })
})

describe('many events', () => {
  const columns = (count: number): EventTimeline['data'] => ({
    columns: {
      start: Float64Array.from(
        { length: count },
        (_, at) => Date.UTC(2000, 0, 1) + ((at * 7919) % count) * DAY * (9000 / count),
      ),
      end: new Float64Array(count).fill(NaN),
      lane: Uint16Array.from({ length: count }, (_, at) => at % 6),
      lanes: ['A', 'B', 'C', 'D', 'E', 'F'],
      title: (row) => `Ereignis Nummer ${String(row)}`,
      id: (row) => String(row),
    },
  })

  for (const count of [50, 1000, 10_000, 100_000]) {
    it(`${String(count)}: labels apart at eight zooms, and a small tree`, async () => {
      const element = await mount(columns(count), { width: 1280, height: 720 })
      for (let zoom = 0; zoom < 8; zoom++) {
        const span = (9000 * DAY) / 2 ** (zoom * 1.5)
        const middle = Date.UTC(2010, 5, 1)
        element.window = [middle - span * 0.4, middle + span * 0.6]
        await element.rendered
        const boxes = await labelBoxes(element)
        boxes.forEach((a, at) => {
          for (const b of boxes.slice(at + 1)) {
            expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).to.equal(true)
          }
        })
        expect(inside(element).querySelectorAll('*').length).to.be.lessThan(400)
      }
    })
  }
})
