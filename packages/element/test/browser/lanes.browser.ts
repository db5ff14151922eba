import { expect } from '@open-wc/testing'
import type { EventTimeline, LaneBand, Mark } from '../../src/index.js'
import { manyColumns } from '../fixtures/many.js'
import { SUMMIT } from '../fixtures/summit.js'
import { labelBoxes, overlaps } from './label-boxes.js'
import { clearPage, inside, mount, press, query, until } from './mount.js'

afterEach(clearPage)

const buttons = (element: EventTimeline): HTMLButtonElement[] =>
  Array.from(inside(element).querySelectorAll<HTMLButtonElement>('.lane'))
const buttonAt = (element: EventTimeline, at: number): HTMLButtonElement => buttons(element)[at] as HTMLButtonElement
const bandAt = (element: EventTimeline, at: number): LaneBand => element.scene?.lanes[at] as LaneBand
const marksOf = (element: EventTimeline, lane: number): readonly Mark[] =>
  element.scene?.marks.filter((mark) => mark.lane === lane) ?? []
const counted = ({ scene }: EventTimeline): number => (scene?.counts.single ?? 0) + (scene?.counts.clustered ?? 0)

async function toggle(element: EventTimeline, at: number): Promise<void> {
  buttonAt(element, at).click()
  await element.rendered
}

describe('the title of a lane', () => {
  it('is a button that tells the lane, its events, and whether it is open, in both languages', async () => {
    const element = await mount(SUMMIT)
    const { title, count } = bandAt(element, 0)
    expect(buttons(element)).to.have.lengthOf(element.scene?.lanes.length ?? 0)
    expect(buttonAt(element, 0).getAttribute('aria-label')).to.equal(`Spur ${title}, ${String(count)} Ereignisse`)
    expect(buttonAt(element, 0).getAttribute('aria-expanded')).to.equal('true')
    element.lang = 'en'
    await element.rendered
    expect(buttonAt(element, 0).getAttribute('aria-label')).to.match(/^Lane .*, \d+ events$/)
    await toggle(element, 0)
    expect(buttonAt(element, 0).getAttribute('aria-expanded')).to.equal('false')
  })

  it('keeps focus while its lane is folded and opened', async () => {
    const element = await mount(SUMMIT)
    buttonAt(element, 1).focus()
    await toggle(element, 1)
    expect(inside(element).activeElement).to.equal(buttonAt(element, 1))
    await toggle(element, 1)
    expect(inside(element).activeElement).to.equal(buttonAt(element, 1))
  })

  it('all together are one tab stop; arrow keys, Home and End go from one to the next', async () => {
    const element = await mount(SUMMIT)
    const stops = (): number[] => buttons(element).map(({ tabIndex }) => tabIndex)
    const focused = (): number => buttons(element).indexOf(inside(element).activeElement as HTMLButtonElement)
    const key = (name: string): void =>
      void inside(element).activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
      )
    const last = buttons(element).length - 1
    expect(stops().filter((stop) => stop === 0)).to.have.lengthOf(1)
    buttonAt(element, 0).focus()
    for (const [name, to] of [
      ['ArrowDown', 1],
      ['End', last],
      ['ArrowDown', last],
      ['Home', 0],
      ['ArrowUp', 0],
    ] as const) {
      key(name)
      expect([name, focused(), stops().indexOf(0)]).to.deep.equal([name, to, to])
    }
  })

  it('answers a tap on its words in the picture', async () => {
    const element = await mount(SUMMIT)
    const plot = query(element, '.plot')
    const box = plot.getBoundingClientRect()
    const { titleX, titleY } = bandAt(element, 0)
    const at = { clientX: box.left + titleX + 5, clientY: box.top + titleY, pointerId: 1, pointerType: 'mouse' }
    for (const type of ['pointerdown', 'pointerup'])
      plot.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, composed: true }))
    await element.rendered
    expect(bandAt(element, 0).collapsed).to.equal(true)
  })

  it('is not there where there is one lane for all', async () => {
    const element = await mount(SUMMIT)
    element.groupBy = 'none'
    await element.rendered
    expect(buttons(element)).to.have.lengthOf(0)
  })
})

describe('a folded lane', () => {
  it('is one row of columns without words; drawn and counted together stay what they were', async () => {
    const element = await mount(SUMMIT)
    const before = counted(element)
    const { height } = bandAt(element, 0)
    for (const at of element.scene?.lanes.keys() ?? []) {
      await toggle(element, at)
      expect(counted(element)).to.equal(before)
      expect(marksOf(element, at).every((mark) => mark.kind === 'density' || mark.kind === 'cover')).to.equal(true)
      expect(overlaps(await labelBoxes(element))).to.deep.equal([])
    }
    expect(bandAt(element, 0).height).to.be.lessThan(height / 2)
    expect(element.scene?.labels).to.have.lengthOf(0)
  })

  it('opens to the same picture as before', async () => {
    const element = await mount(SUMMIT, { height: 700 })
    const before = JSON.stringify(element.scene)
    await toggle(element, 0)
    await toggle(element, 2)
    expect(JSON.stringify(element.scene)).not.to.equal(before)
    await toggle(element, 2)
    await toggle(element, 0)
    expect(JSON.stringify(element.scene)).to.equal(before)
  })

  it('stays folded while the reader pans, filters, and changes the size', async () => {
    const element = await mount(SUMMIT)
    await toggle(element, 0)
    const { key } = bandAt(element, 0)
    const isFolded = (): boolean => element.scene?.lanes.find((lane) => lane.keys.includes(key))?.collapsed ?? false
    element.window = [Date.UTC(2019, 0, 1), Date.UTC(2020, 0, 1)]
    await element.rendered
    expect(isFolded()).to.equal(true)
    element.filter = { status: ['planned', 'reported', 'confirmed'] }
    await element.rendered
    expect(isFolded()).to.equal(true)
    element.filter = {}
    element.style.width = '900px'
    await new Promise((resolve) => setTimeout(resolve, 80))
    await element.rendered
    expect(isFolded()).to.equal(true)
  })

  it('gives each of its columns a stop; Enter leads to what it counts, and Escape is left as it was', async () => {
    const element = await mount(SUMMIT)
    await toggle(element, 0)
    const stops = element.scene?.marks.filter((mark) => mark.kind !== 'cover' || mark.count > 0)
    expect(inside(element).querySelectorAll('.stop').length).to.equal(stops?.length)
    const lone = marksOf(element, 0).find((mark) => mark.kind === 'density' && mark.count === 1)
    if (lone?.kind !== 'density') throw new Error('No column of one.')
    const left = lone.x0 + (lone.x1 - lone.x0) / 2
    const stop = Array.from(inside(element).querySelectorAll<HTMLElement>('.stop')).find(
      (one) =>
        Math.abs(parseFloat(one.style.left) + parseFloat(one.style.width) / 2 - left) < 1 &&
        one.getAttribute('aria-label')?.startsWith('1 Ereignis,'),
    ) as HTMLElement
    stop.focus()
    press(stop, 'Enter')
    await until(() => element.selected === SUMMIT.events[lone.first]?.id)
    press(stop, 'Escape')
    await until(() => element.selected === null)
    expect(bandAt(element, 0).collapsed).to.equal(true)
  })
})

it('of a hundred thousand events every one is still drawn or counted', async () => {
  const element = await mount(manyColumns(100_000), { height: 700 })
  const before = counted(element)
  const picture = JSON.stringify(element.scene)
  await toggle(element, 1)
  expect(counted(element)).to.equal(before)
  expect(overlaps(await labelBoxes(element))).to.deep.equal([])
  await toggle(element, 1)
  expect(JSON.stringify(element.scene)).to.equal(picture)
})
