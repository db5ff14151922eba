import { expect, oneEvent } from '@open-wc/testing'
import 'axe-core/axe.min.js'
import type * as Axe from 'axe-core'
import type { EventTimeline } from '../../src/index.js'
import { isEventMark, type EventMark } from '../../src/scene/scene.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, nextFrame, press, query, until } from './mount.js'

afterEach(clearPage)

const axe = (globalThis as unknown as { axe: typeof Axe }).axe

const plotOf = (element: EventTimeline): HTMLElement => query(element, '.plot')
const markOf = (element: EventTimeline, event: string): EventMark =>
  element.scene!.marks.find((mark): mark is EventMark => isEventMark(mark) && mark.event === event)!

/** Sends a pointer or mouse event to a point of the plot. */
function send(element: EventTimeline, type: string, x: number, y: number, more: object = {}): Event {
  const plot = plotOf(element)
  const box = plot.getBoundingClientRect()
  const init = { clientX: box.left + x, clientY: box.top + y, bubbles: true, composed: true, cancelable: true, view: window, ...more } // prettier-ignore
  const event =
    type === 'wheel'
      ? new WheelEvent(type, init)
      : type.startsWith('pointer')
        ? new PointerEvent(type, init)
        : new MouseEvent(type, init)
  plot.dispatchEvent(event)
  return event
}

const spanOf = (element: EventTimeline): number => element.window[1] - element.window[0]

describe('the wheel', () => {
  it('zooms with Ctrl, around the time under the pointer', async () => {
    const element = await mount(SUMMIT)
    element.compressGaps = false
    element.window = [Date.UTC(2023, 6, 1), Date.UTC(2023, 9, 1)]
    await element.rendered
    const width = plotOf(element).offsetWidth
    const [from, to] = element.window
    const time = from + ((to - from) * 200) / width
    const event = send(element, 'wheel', 200, 100, { deltaY: -100, ctrlKey: true })
    expect(event.defaultPrevented).to.equal(true)
    expect(spanOf(element)).to.be.lessThan(to - from)
    const [left, right] = element.window
    expect(((time - left) / (right - left)) * width).to.be.closeTo(200, 1)
  })

  it('without Ctrl is left to the page', async () => {
    const element = await mount(SUMMIT)
    const before = element.window
    expect(send(element, 'wheel', 200, 100, { deltaY: 100 }).defaultPrevented).to.equal(false)
    expect(element.window).to.deep.equal(before)
  })

  it('sideways pans', async () => {
    const element = await mount(SUMMIT)
    const [from] = element.window
    send(element, 'wheel', 200, 100, { deltaX: 50 })
    expect(element.window[0]).to.be.greaterThan(from)
  })
})

it('dragging pans, and is no click', async () => {
  const element = await mount(SUMMIT)
  const [from] = element.window
  send(element, 'mousedown', 400, 5)
  window.dispatchEvent(new MouseEvent('mousemove', { clientX: 300, clientY: 60, bubbles: true, view: window }))
  window.dispatchEvent(new MouseEvent('mouseup', { clientX: 300, clientY: 60, bubbles: true, view: window }))
  expect(element.window[0]).to.not.equal(from)
  expect(element.selected).to.equal(null)
})

describe('a click', () => {
  it('on a title chooses its event, which the page may cancel', async () => {
    const element = await mount(SUMMIT)
    const label = element.scene!.labels[3]!
    element.addEventListener('timeline-select', (event) => event.preventDefault(), { once: true })
    send(element, 'click', label.x + 4, label.y + 8)
    expect(element.selected).to.equal(null)
    send(element, 'click', label.x + 4, label.y + 8)
    expect(element.selected).to.equal(label.event)
  })

  it('twice opens it', async () => {
    const element = await mount(SUMMIT)
    const label = element.scene!.labels[3]!
    const opened = oneEvent(element, 'timeline-open')
    send(element, 'dblclick', label.x + 4, label.y + 8)
    expect(((await opened) as CustomEvent<{ id: string }>).detail.id).to.equal(label.event)
  })

  it('twice where there is no event zooms in', async () => {
    const element = await mount(SUMMIT)
    const before = spanOf(element)
    const { width, height } = element.scene!
    send(element, 'dblclick', width - 4, Math.min(height, 400) - 3)
    await until(() => spanOf(element) < before)
  })
})

describe('the card', () => {
  it('opens on hover, tells the event, and is gone when the pointer leaves', async () => {
    const element = await mount(SUMMIT)
    const mark = markOf(element, 'camp-david')
    const hovered = oneEvent(element, 'timeline-hover')
    send(element, 'pointermove', (mark.x0 + mark.x1) / 2, mark.y - scrolled(element))
    expect(((await hovered) as CustomEvent<{ id: string }>).detail.id).to.equal('camp-david')
    await until(() => query(element, '.card-place').textContent.includes('Camp David'))
    // On a surface of its own: what lies under it does not shine through its words.
    const { backgroundColor, paddingLeft, boxShadow } = getComputedStyle(query(element, '.card-place'))
    expect(backgroundColor).to.match(/^rgb\(/)
    expect(parseFloat(paddingLeft)).to.be.at.least(8)
    expect(boxShadow).not.to.equal('none')
    plotOf(element).dispatchEvent(new PointerEvent('pointerleave'))
    await until(() => query(element, '.card-place').textContent.trim() === '')
  })

  const scrolled = (_element: EventTimeline): number => 0

  it('opens on focus too', async () => {
    const element = await mount(SUMMIT)
    query(element, '.navigator button[tabindex="0"]').focus()
    await until(() => query(element, '.card-place').textContent.trim() !== '')
  })
})

describe('the keyboard', () => {
  it('has one stop in the plot, and goes by time and by lane', async () => {
    const element = await mount(SUMMIT)
    expect(inside(element).querySelectorAll('.navigator button[tabindex="0"]')).to.have.lengthOf(1)
    const first = query(element, '.navigator button[tabindex="0"]')
    first.focus()
    const focused = (): HTMLElement => inside(element).activeElement as HTMLElement
    press(focused(), 'End')
    await until(() => focused() !== first)
    const last = focused()
    press(last, 'ArrowLeft')
    await until(() => focused() !== last)
    press(focused(), 'ArrowUp')
    await nextFrame()
    expect(focused().closest('[role="group"]')!.getAttribute('aria-label')).to.not.equal('')
  })

  it('chooses with Enter, opens what is chosen with Enter, and closes with Escape', async () => {
    const element = await mount(SUMMIT)
    const stop = query(element, '.navigator button[tabindex="0"]')
    stop.focus()
    press(stop, 'Enter')
    expect(element.selected).to.not.equal(null)
    await element.rendered
    const opened = oneEvent(element, 'timeline-open')
    press(inside(element).activeElement!, 'Enter')
    await opened
    press(inside(element).activeElement!, 'Escape')
    expect(element.selected).to.equal(null)
    await element.rendered
    expect(query(element, '.card-place').hidden, 'the card goes with the panel').to.equal(true)
  })

  it('goes on from what a pointer has chosen', async () => {
    const element = await mount(SUMMIT)
    const { x, y } = element.scene!.labels[2]!
    send(element, 'click', x + 4, y + 6)
    const focused = inside(element).activeElement as HTMLElement
    expect(focused.matches('.navigator button')).to.equal(true)
    expect(focused.getAttribute('aria-label')).to.contain(element.scene!.labels[2]!.text)
    expect(query(element, '.card-place').hidden, 'no card beside the panel').to.equal(true)
    press(focused, 'Escape')
    expect(element.selected).to.equal(null)
  })

  it('is told in full by the help', async () => {
    const element = await mount(SUMMIT)
    const stop = query(element, '.navigator button[tabindex="0"]')
    stop.focus()
    press(stop, '?')
    await element.rendered
    const told = query(element, '.help').textContent
    for (const key of ['←', '↑', 'Pos1', 'Ende', 'Bild', '+', '−', 'Eingabe', 'Leertaste', '0', 'Esc', '?'])
      expect(told).to.contain(key)
  })

  it('acts only while focus is inside', async () => {
    const element = await mount(SUMMIT)
    const field = document.createElement('input')
    document.body.append(field)
    const before = element.window
    field.focus()
    for (const key of ['+', '-', 'ArrowRight', 'Home', '0']) press(field, key)
    expect(element.window).to.deep.equal(before)
  })

  it('moves the window by the slider of the overview', async () => {
    const element = await mount(SUMMIT)
    element.window = [Date.UTC(2023, 7, 1), Date.UTC(2023, 7, 15)]
    await element.rendered
    const slider = query(element, '[role="slider"]')
    expect(slider.getAttribute('aria-valuetext')).to.contain('August 2023')
    press(slider, 'ArrowRight')
    await until(() => element.window[0] > Date.UTC(2023, 7, 1))
  })
})

describe('edge arrows', () => {
  it('count what lies beside the window, and lead to the nearest', async () => {
    const element = await mount(SUMMIT)
    element.window = [Date.UTC(2023, 8, 4), Date.UTC(2023, 8, 10)]
    await element.rendered
    const arrows = inside(element).querySelectorAll<HTMLElement>('.edge')
    const sum = Array.from(arrows, (arrow) => Number.parseInt(arrow.textContent.trim(), 10)).reduce((a, b) => a + b, 0)
    const { before, after } = element.scene!.counts
    expect(sum).to.equal(before + after)
    query(element, '.edge.after').click()
    await until(() => element.scene!.counts.after < after)
  })
})

describe('lanes', () => {
  it('collapse to one row of marks without titles, and open again', async () => {
    const element = await mount(SUMMIT)
    const { height, labels } = element.scene!
    query(element, '.fold').click()
    await element.rendered
    expect(element.scene!.height).to.be.lessThan(height)
    expect(element.scene!.labels.length).to.be.lessThan(labels.length)
    expect(query(element, '.fold').getAttribute('aria-expanded')).to.equal('false')
    query(element, '.fold').click()
    await element.rendered
    expect(element.scene!.labels).to.have.lengthOf(labels.length)
  })
})

describe('what is told to screen readers', () => {
  it('are groups named by lane, in them events with date and doubt, the ordinary left out', async () => {
    const element = await mount(SUMMIT)
    const groups = Array.from(inside(element).querySelectorAll('.navigator > [role="group"]'))
    expect(groups.map((group) => group.getAttribute('aria-label')).every(Boolean)).to.equal(true)
    const names = Array.from(inside(element).querySelectorAll('.navigator .stop'), (stop) =>
      stop.getAttribute('aria-label'),
    )
    expect(names).to.have.lengthOf(element.scene!.counts.single)
    expect(names.join('\n')).to.match(/Schoigu besucht Pjöngjang, Ende Juli oder August 2023/)
    expect(names.join('\n')).to.not.match(/auf den Tag|1 Quelle\b/)
  })

  it('breaks no rule of axe, in no view', async () => {
    const element = await mount(SUMMIT)
    for (const mode of ['timeline', 'list', 'table', 'story'] as const) {
      element.mode = mode
      await element.rendered
      const { violations } = await axe.run(element, { rules: { region: { enabled: false } } })
      expect(violations.map(({ id, nodes }) => `${mode} ${id}: ${nodes[0]?.html ?? ''}`)).to.deep.equal([])
    }
  }).timeout(40_000)
})

it('all that is drawn grows with the text', async () => {
  const element = await mount(SUMMIT)
  const { height, counts } = element.scene!
  document.documentElement.style.fontSize = '200%'
  await until(() => element.scene!.height > height * 1.4)
  expect(element.scene!.counts.named).to.be.greaterThan(counts.named * 0.8)
}).timeout(20_000)
