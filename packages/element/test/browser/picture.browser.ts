import { expect } from '@open-wc/testing'
import { SUMMIT } from '../fixtures/summit.js'
import { labelBoxes, overlaps } from './label-boxes.js'
import { clearPage, mount, query } from './mount.js'

afterEach(clearPage)

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
        expect(overlaps(await labelBoxes(element))).to.deep.equal([])
      })
    }
  }

  it('with twice the text size', async () => {
    document.documentElement.style.fontSize = '200%'
    const element = await mount(SUMMIT)
    const boxes = await labelBoxes(element)
    expect(boxes.length).to.be.greaterThan(3)
    expect(overlaps(boxes)).to.deep.equal([])
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

  it('letters that the page fetches late are measured when they are there', async () => {
    const element = await mount(SUMMIT)
    const widths = (): readonly number[] => (element.scene?.labels ?? []).map(({ text, width }) => width / text.length)
    const before = Math.max(...widths())
    const { prototype } = CanvasRenderingContext2D
    const measure = Object.getOwnPropertyDescriptor(prototype, 'measureText') as PropertyDescriptor
    prototype.measureText = function (text) {
      return { ...(measure.value as typeof prototype.measureText).call(this, text), width: text.length * 14 }
    }
    document.fonts.dispatchEvent(new Event('loadingdone'))
    await element.rendered
    expect(Math.min(...widths())).to.be.greaterThan(before)
    Object.defineProperty(prototype, 'measureText', measure)
    document.fonts.dispatchEvent(new Event('loadingdone'))
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
