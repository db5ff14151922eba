import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { isEventMark, type Label } from '../../src/scene/scene.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, nextFrame, press, query, until } from './mount.js'

afterEach(clearPage)

/** Numbers that look random and are the same each time. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe('acts at random', () => {
  const DAY = 86_400_000
  const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape', '+', '-', '0', '?', 'PageUp', 'PageDown'] // prettier-ignore

  const acts: readonly ((element: EventTimeline, roll: (below: number) => number) => unknown)[] = [
    (element, roll) => {
      const from = Date.UTC(1950 + roll(75), roll(12), 1 + roll(28))
      element.window = [from, from + DAY * (1 + roll(4000))]
    },
    (element, roll) => (element.mode = (['timeline', 'list', 'table', 'story'] as const)[roll(4)]!),
    (element, roll) => (element.groupBy = ['group', 'none', 'source', 'kind', 'status', 'actor', 'place'][roll(7)]!),
    (element, roll) => (element.filter = [{}, { text: 'Kim' }, { status: ['planned' as const] }, { conflict: true }, { text: 'nichts davon' }][roll(5)]!), // prettier-ignore
    (element, roll) => element.select(roll(4) === 0 ? null : (SUMMIT.events[roll(SUMMIT.events.length)]?.id ?? null)),
    (element, roll) => (element.compressGaps = [null, true, false][roll(3)]!),
    (element, roll) => element.style.setProperty('width', `${String([1180, 900, 700, 500, 360][roll(5)]!)}px`),
    (element, roll) => element.addEvents([{ id: `neu${String(roll(9))}`, title: `Neu ${String(roll(99))}`, date: String(1960 + roll(60)) }]), // prettier-ignore
    (element, roll) => element.removeEvents([`neu${String(roll(9))}`]),
    (element, roll) => element.updateEvents([{ id: `neu${String(roll(9))}`, title: 'Geändert' }]),
    (element, roll) => void element.fit(roll(2) === 0 ? undefined : ['camp-david'], { animate: false }),
    (element, roll) => (element.timeZone = ['UTC', 'Asia/Tokyo', 'America/New_York'][roll(3)]!),
    (element, roll) => (element.lang = ['de', 'en', 'fr', 'ja'][roll(4)]!),
    (element, roll) => (element.panel = roll(2) === 0 ? 'none' : 'auto'),
    (element, roll) => press(inside(element).activeElement ?? element, KEYS[roll(KEYS.length)]!),
    (element) => inside(element).querySelector<HTMLElement>('.navigator button[tabindex="0"]')?.focus(),
    (element, roll) => {
      const buttons = inside(element).querySelectorAll<HTMLElement>('.fold, .edge, .zoom button, .segments button, .lane button, .facets input') // prettier-ignore
      buttons[roll(Math.max(1, buttons.length))]?.click()
    },
    (element, roll) => {
      const plot = inside(element).querySelector('.plot')
      const box = plot?.getBoundingClientRect()
      if (!plot || !box) return
      const init = { clientX: box.left + roll(box.width + 1), clientY: box.top + roll(box.height + 1), bubbles: true, composed: true, cancelable: true, view: window } // prettier-ignore
      plot.dispatchEvent(new PointerEvent('pointermove', init))
      plot.dispatchEvent(new MouseEvent('click', init))
      if (roll(3) === 0)
        plot.dispatchEvent(new WheelEvent('wheel', { ...init, deltaY: roll(400) - 200, ctrlKey: true }))
    },
    (element) => {
      const place = element.parentElement!
      element.remove()
      place.append(element)
    },
    (element, roll) => (element.data = [SUMMIT, [], null, [{ title: 'Allein', date: '2020' }]][roll(12)] ?? SUMMIT),
  ]

  const overlap = (a: Label, b: Label): boolean =>
    a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height

  for (const seed of [1, 2, 3]) {
    it(`break nothing, and leave a sound picture: series ${String(seed)}`, async () => {
      const errors: string[] = []
      const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
        errors.push('message' in event ? event.message : String(event.reason))
      }
      window.addEventListener('error', onError)
      window.addEventListener('unhandledrejection', onError)
      const roll = dice(seed)
      const element = await mount(SUMMIT)
      for (let step = 0; step < 250; step++) {
        acts[roll(acts.length)]!(element, roll)
        if (roll(3) === 0) await nextFrame()
        if (step % 25 !== 24) continue
        await element.rendered
        const { scene } = element
        if (!scene) continue
        const marked = new Set(scene.marks.filter(isEventMark).map(({ event }) => event))
        expect(scene.labels.filter(({ event }) => !marked.has(event))).to.deep.equal([])
        const meeting = scene.labels.filter((one, at) =>
          scene.labels.slice(at + 1).some((other) => overlap(one, other)),
        )
        expect(
          meeting.map(({ text }) => text),
          `step ${String(step)}`,
        ).to.deep.equal([])
      }
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onError)
      expect(errors.filter((message) => !message.includes('ResizeObserver loop'))).to.deep.equal([])
      element.data = SUMMIT
      element.mode = 'timeline'
      element.filter = {}
      element.style.width = '1180px'
      // Data that is set again leaves the window where it is, and there may be nothing in it.
      await element.rendered
      await element.fit(undefined, { animate: false })
      await until(() => (element.scene?.counts.inWindow ?? 0) > 0)
    }).timeout(60_000)
  }
})

describe('coming and going', () => {
  const ROUNDS = 1000

  /** Listeners on what outlives an element, while `act` runs: those added and not taken away again. */
  async function listenersLeft(act: () => Promise<void>): Promise<number> {
    const addEventListener = Reflect.get(EventTarget.prototype, 'addEventListener') as EventTarget['addEventListener']
    const removeEventListener = Reflect.get(EventTarget.prototype, 'removeEventListener') as EventTarget['removeEventListener'] // prettier-ignore
    const outlives = (target: EventTarget | undefined): boolean =>
      target === undefined || target === window || target === document || target === document.fonts || target instanceof MediaQueryList // prettier-ignore
    let count = 0
    EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
      if (outlives(this)) {
        count++
        const signal = typeof options === 'object' ? options.signal : undefined
        if (signal) addEventListener.call(signal, 'abort', () => count--, { once: true })
      }
      addEventListener.call(this ?? window, type, listener, options)
    }
    EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
      if (outlives(this)) count--
      removeEventListener.call(this ?? window, type, listener, options)
    }
    try {
      await act()
      return count
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener })
    }
  }

  it('a thousand times leaves one element with one stage, and no listener behind', async () => {
    const element = await mount(SUMMIT)
    const place = element.parentElement!
    element.remove()
    const left = await listenersLeft(async () => {
      for (let round = 0; round < ROUNDS; round++) {
        place.append(element)
        if (round % 100 === 0) await element.updateComplete
        element.remove()
      }
    })
    expect(left).to.be.at.most(0)
    place.append(element)
    await element.rendered
    expect(inside(element).querySelectorAll('.stage')).to.have.lengthOf(1)
    expect(query(element, '.navigator').children.length).to.equal(element.scene!.lanes.length)
  }).timeout(60_000)

  it('leaves nothing of elements that were removed at once', async () => {
    const left = await listenersLeft(async () => {
      for (let round = 0; round < 100; round++) {
        const element = document.createElement('event-timeline')
        element.src = 'data:application/json,[]'
        document.body.append(element)
        if (round % 10 === 0) await element.updateComplete
        element.remove()
      }
    })
    expect(left).to.be.at.most(0)
  })
})

it('without data it rests at once: no idle time, no timers, no frames, and nothing is drawn or measured', async () => {
  const asked: string[] = []
  const watch = <T extends object>(owner: T, name: keyof T & string): (() => void) => {
    const original = owner[name] as (...args: unknown[]) => unknown
    Object.assign(owner, {
      [name](this: unknown, ...args: unknown[]) {
        asked.push(name)
        return original.apply(this, args)
      },
    })
    return () => Object.assign(owner, { [name]: original })
  }
  const frame = window.requestAnimationFrame.bind(window)
  const frames = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at++) await new Promise(frame)
  }
  const canvas = CanvasRenderingContext2D.prototype
  const restore = [watch(window, 'requestIdleCallback'), watch(canvas, 'fillText'), watch(canvas, 'measureText'), watch(canvas, 'fillRect')] // prettier-ignore
  const element = document.createElement('event-timeline')
  document.body.append(element)
  await element.rendered
  await frames(3)
  expect(asked).to.deep.equal([])
  restore.push(watch(window, 'requestAnimationFrame'), watch(window, 'setTimeout'), watch(window, 'setInterval'))
  await frames(20)
  expect(asked).to.deep.equal([])
  for (const undo of restore) undo()
  element.remove()
})
