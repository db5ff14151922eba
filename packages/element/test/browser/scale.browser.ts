import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { isSingle } from '../../src/scene/marks.js'
import { markBox } from '../../src/scene/hit-test.js'
import { DAY, eightWindows, FIRST, manyColumns, SPAN } from '../fixtures/many.js'
import { labelBoxes, overlaps } from './label-boxes.js'
import { clearPage, inside, mount, nextFrame, press, query, until } from './mount.js'

afterEach(clearPage)

const SIZE = { width: 1280, height: 720 }

function columnsOf(element: EventTimeline): { start: Float64Array; end: Float64Array } {
  const { data } = element
  if (!data || !('columns' in data)) throw new Error('The timeline has no columns.')
  return data.columns
}

function countVisible(element: EventTimeline): number {
  const { start, end } = columnsOf(element)
  const [from, to] = element.window
  return start.reduce((sum, at, row) => sum + (at < to && (at >= from || (end[row] as number) > from) ? 1 : 0), 0)
}

describe('labels of many events', () => {
  for (const count of [50, 200, 1000, 10_000]) {
    for (const language of ['de', 'en']) {
      for (const size of ['100%', '200%']) {
        it(`${String(count)}, ${language}, text at ${size}: apart at eight zooms, and every event drawn or counted`, async () => {
          document.documentElement.style.fontSize = size
          const element = await mount(manyColumns(count), { ...SIZE, language })
          for (const window of eightWindows()) {
            element.window = [...window]
            await element.rendered
            expect(overlaps(await labelBoxes(element))).to.deep.equal([])
            const counts = element.scene?.counts ?? { single: 0, clustered: 0 }
            expect(counts.single + counts.clustered).to.equal(countVisible(element))
            expect(inside(element).querySelectorAll('*').length).to.be.at.most(400)
          }
        })
      }
    }
  }

  it('fifty: at least thirty are named over the whole of it', async () => {
    const element = await mount(manyColumns(50), SIZE)
    element.window = [FIRST, FIRST + SPAN]
    await element.rendered
    expect(element.scene?.labels.length).to.be.at.least(30)
  })

  it('words are read whole where there is room beside them', async () => {
    const words = 'Ein Titel, der länger ist als sonst und ganz zu lesen, weil daneben nichts steht'
    const element = await mount(
      {
        columns: {
          start: Float64Array.of(FIRST, FIRST + SPAN),
          end: Float64Array.of(NaN, NaN),
          lane: Uint16Array.of(0, 0),
          lanes: ['Politik'],
          title: (row) => (row === 0 ? words : 'Ende'),
          id: String,
        },
      },
      SIZE,
    )
    expect(element.scene?.labels.map((label) => label.text)).to.include(words)
  })

  for (const count of [1000, 10_000, 100_000]) {
    it(`${String(count)}: at least twenty-five are named wherever twenty-five are visible, around four times`, async () => {
      const centres = [0.2, 0.35, 0.5, 0.65]
      for (const { labels, at } of await windowsOf(count, centres)) expect(labels, at).to.be.at.least(25)
    })
  }

  it('and around any other in ninety-nine of a hundred windows', async () => {
    const centres = Array.from({ length: 19 }, (_, at) => (at + 1) / 20)
    const windows = []
    for (const count of [1000, 10_000, 100_000]) windows.push(...(await windowsOf(count, centres)))
    const missed = windows.filter(({ labels }) => labels < 25)
    expect(missed.length / windows.length, missed.map(({ at }) => at).join()).to.be.below(0.01)
  }).timeout(60_000)
})

interface Named {
  readonly labels: number
  readonly at: string
}

/** Windows from all of it to three hours, around times of these shares of the whole, in which twenty-five are visible. */
async function windowsOf(count: number, centres: readonly number[]): Promise<readonly Named[]> {
  const element = await mount(manyColumns(count), SIZE)
  const found: Named[] = []
  for (const centre of centres) {
    for (let zoom = 0; zoom < 44; zoom++) {
      const span = SPAN * 0.8 ** zoom
      const from = FIRST + (SPAN - span) * centre
      element.window = [from, from + span]
      await element.rendered
      const { labels = [], counts = { single: 0, clustered: 0 } } = element.scene ?? {}
      const visible = countVisible(element)
      expect(counts.single + counts.clustered).to.equal(visible)
      if (visible >= 25) found.push({ labels: labels.length, at: `zoom ${String(zoom)} at ${String(centre)}` })
    }
  }
  return found
}

describe('the picture of many events belongs to the window', () => {
  it('panning away and back changes nothing', async () => {
    const element = await mount(manyColumns(10_000), SIZE)
    for (const [from, to] of eightWindows()) {
      element.window = [from, to]
      await element.rendered
      const before = JSON.stringify(element.scene)
      element.window = [from + (to - from) * 2.3, to + (to - from) * 2.3]
      await element.rendered
      element.window = [from, to]
      await element.rendered
      expect(JSON.stringify(element.scene)).to.equal(before)
    }
  })

  it('a resize gives what a fresh start at that size would', async () => {
    const element = await mount(manyColumns(1000), SIZE)
    element.style.width = '900px'
    await until(() => (element.scene?.width ?? 900) < 800)
    await element.rendered
    const resized = JSON.stringify(element.scene)
    clearPage()
    const fresh = await mount(manyColumns(1000), { ...SIZE, width: 900 })
    expect(JSON.stringify(fresh.scene)).to.equal(resized)
  })

  it('more than two hundred thousand come in slices: the frame stands before them, and rendered waits for them', async () => {
    const columns = manyColumns(300_000)
    const element = document.createElement('event-timeline')
    element.style.width = '1280px'
    document.body.append(element)
    element.data = columns
    await element.updateComplete
    expect(query(element, '.plot').textContent).to.contain('Lädt')
    expect(element.scene?.counts.single ?? 0).to.equal(0)
    element.window = [FIRST, FIRST + SPAN]
    await element.rendered
    const counts = element.scene?.counts ?? { single: 0, clustered: 0 }
    expect(counts.single + counts.clustered).to.equal(countVisible(element))
  })
})

describe('whatever is drawn can be chosen right away', () => {
  for (const count of [50, 1000, 100_000]) {
    it(`of ${String(count)}`, async () => {
      const element = await mount(manyColumns(count), SIZE)
      const plot = query(element, '.plot')
      const chosen: (string | null)[] = []
      element.addEventListener('timeline-select', (event) => {
        chosen.push(event.detail.id)
        event.preventDefault()
      })
      for (const window of eightWindows().slice(0, 6)) {
        element.window = [...window]
        await element.rendered
        const { marks = [] } = element.scene ?? {}
        const ids = await element.source.events({ from: -8e15, to: 8e15, limit: count })
        for (const mark of marks) {
          if (!isSingle(mark)) continue
          const box = markBox(mark)
          const x = (Math.max(0, box.x) + Math.min(plot.clientWidth, box.x + box.width)) / 2
          // Two taps at one place would be a double tap.
          tap(plot, 5, 5)
          tap(plot, x, mark.y)
          expect(chosen.pop()).to.equal(ids[mark.index])
        }
      }
    })
  }
})

function tap(plot: HTMLElement, x: number, y: number): void {
  const box = plot.getBoundingClientRect()
  const at = {
    clientX: box.left + x,
    clientY: box.top + y,
    bubbles: true,
    composed: true,
    pointerId: 1,
    isPrimary: true,
  }
  plot.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'mouse', button: 0 }))
  plot.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerType: 'mouse', button: 0 }))
}

it('a thousand keys, wheels and drags end in the picture that their last window gives', async () => {
  const errors: string[] = []
  const listen = (event: ErrorEvent): void => void errors.push(event.message)
  addEventListener('error', listen)
  const element = await mount(manyColumns(10_000), SIZE)
  const plot = query(element, '.plot')
  const navigator = query(element, '.navigator')
  const keys = ['ArrowRight', 'ArrowLeft', '+', '-', 'ArrowDown', 'ArrowUp', 'Home', 'End', '+', '+'] as const
  for (let step = 0; step < 1000; step++) {
    const box = plot.getBoundingClientRect()
    const at = { clientX: box.left + 100 + ((step * 37) % 600), clientY: box.top + 200, bubbles: true, composed: true }
    const kind = step % 5
    if (kind === 0) press(navigator, keys[(step / 5) % keys.length] as string)
    else if (kind === 1) plot.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: step % 2 ? -60 : 40, ctrlKey: true, cancelable: true })) // prettier-ignore
    else if (kind === 2) plot.dispatchEvent(new WheelEvent('wheel', { ...at, deltaX: (step % 7) * 20 - 60, cancelable: true })) // prettier-ignore
    else if (kind === 3) drag(plot, at, (step % 11) * 12 - 60)
    else query(element, '.brush').dispatchEvent(new KeyboardEvent('keydown', { key: step % 2 ? 'ArrowLeft' : 'PageUp', bubbles: true })) // prettier-ignore
    if (step % 50 === 0) await nextFrame()
    const [from, to] = element.window
    expect(Number.isFinite(from) && Number.isFinite(to) && from < to).to.equal(true)
  }
  await element.moveTo({ from: FIRST + 900 * DAY, to: FIRST + 1000 * DAY }, { animate: false })
  await element.rendered
  removeEventListener('error', listen)
  expect(errors).to.deep.equal([])
  const { selected } = element
  const picture = JSON.stringify(element.scene)
  clearPage()
  const fresh = await mount(manyColumns(10_000), SIZE)
  fresh.selected = selected
  fresh.window = [FIRST + 900 * DAY, FIRST + 1000 * DAY]
  await fresh.rendered
  expect(JSON.stringify(fresh.scene)).to.equal(picture)
})

function drag(plot: HTMLElement, at: PointerEventInit, by: number): void {
  const pointer = { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse', button: 0 }
  plot.dispatchEvent(new PointerEvent('pointerdown', pointer))
  plot.dispatchEvent(new PointerEvent('pointermove', { ...pointer, clientX: (at.clientX ?? 0) + by }))
  plot.dispatchEvent(new PointerEvent('pointerup', { ...pointer, clientX: (at.clientX ?? 0) + by }))
}
