import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { SUMMIT } from '../fixtures/summit.js'
import { labelBoxes, overlaps } from './label-boxes.js'
import { clearPage, inside, mount, query } from './mount.js'

afterEach(clearPage)

async function compressed(): Promise<EventTimeline> {
  const element = await mount(SUMMIT)
  element.setAttribute('compress-gaps', '')
  await element.fit(undefined, { animate: false })
  await element.rendered
  return element
}

const breaksOf = (element: EventTimeline): number => element.scene?.breaks.length ?? 0

describe('empty time', () => {
  it('is as long as it is, where the page does not ask otherwise', async () => {
    const element = await mount(SUMMIT)
    await element.fit(undefined, { animate: false })
    expect(element.compressGaps).to.equal(false)
    expect(breaksOf(element)).to.equal(0)
  })

  it('is drawn short with a break, told in the legend, and is long again without the attribute', async () => {
    const element = await compressed()
    expect(breaksOf(element)).to.be.greaterThan(0)
    expect(query(element, '.key').textContent).to.contain('leere Zeit')
    element.compressGaps = false
    await element.rendered
    expect(breaksOf(element)).to.equal(0)
    expect(query(element, '.key').textContent).not.to.contain('leere Zeit')
  })

  it('leaves what happened more room, and no two labels overlap at any zoom', async () => {
    const widthOf = (one: EventTimeline): number => {
      const mark = one.scene?.marks.find(({ kind }) => kind === 'claims')
      return mark ? mark.x1 - mark.x0 : 0
    }
    const wide = await mount(SUMMIT)
    await wide.fit(undefined, { animate: false })
    await wide.rendered
    const element = await compressed()
    expect(widthOf(element)).to.be.greaterThan(widthOf(wide))
    const [from, to] = element.window
    for (let zoom = 0; zoom < 8; zoom++) {
      const span = (to - from) * 0.5 ** zoom
      element.window = [to - span * 0.9, to + span * 0.1]
      await element.rendered
      expect(overlaps(await labelBoxes(element))).to.deep.equal([])
    }
  })

  it('zooming with the wheel keeps the event under the pointer, across a break', async () => {
    const element = await compressed()
    const plot = query(element, '.plot')
    const box = plot.getBoundingClientRect()
    const mark = element.scene!.marks.find((one) => one.kind === 'dot')!
    const x = (mark.x0 + mark.x1) / 2
    const wheel = {
      deltaY: -120,
      ctrlKey: true,
      clientX: box.left + x,
      clientY: box.top + 100,
      bubbles: true,
      cancelable: true,
    }
    plot.dispatchEvent(new WheelEvent('wheel', wheel))
    await element.rendered
    const after = element.scene!.marks.find((one) => 'index' in one && 'index' in mark && one.index === mark.index)!
    expect(Math.abs((after.x0 + after.x1) / 2 - x)).to.be.lessThan(3)
  })

  it('is short in exports as well', async () => {
    const element = await compressed()
    const short = await element.toSVG()
    element.compressGaps = false
    expect(short).not.to.equal(await element.toSVG())
    expect(inside(element).querySelector('canvas')).not.to.equal(null)
  })
})
