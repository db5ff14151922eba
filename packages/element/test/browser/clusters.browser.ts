import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, press, query, until } from './mount.js'

afterEach(clearPage)

const active = (element: EventTimeline): HTMLElement | null => inside(element).activeElement as HTMLElement | null
const nameOf = (target: Element | null): string => target?.getAttribute('aria-label') ?? ''
const stops = (element: EventTimeline): HTMLElement[] => [...inside(element).querySelectorAll<HTMLElement>('.stop')]

describe('a cluster by keyboard', () => {
  it('is reached, says how many it holds and when, opens to its events, and is left again', async () => {
    const element = await mount(SUMMIT, { width: 360 })
    await element.fit(undefined, { animate: false })
    await element.rendered
    const clusters = element.scene?.marks.filter((mark) => mark.kind === 'cluster') ?? []
    expect(clusters, 'clusters in a narrow picture').not.to.have.lengthOf(0)
    for (const { count } of clusters)
      expect(stops(element).map(nameOf).join('\n')).to.match(new RegExp(`\\b${count} Ereignisse, .*\\d{4}`))

    const first = query(element, '.navigator button[tabindex="0"]')
    first.focus()
    press(first, 'Home')
    for (let step = 0; step < 80 && !nameOf(active(element)).includes('Ereignisse'); step++) {
      const before = active(element)
      press(before ?? first, 'ArrowRight')
      await until(() => active(element) !== before)
    }
    const cluster = active(element)
    expect(nameOf(cluster)).to.match(/\d+ Ereignisse/)
    const [from, to] = element.window
    press(cluster ?? first, 'Enter')
    await until(() => element.window[1] - element.window[0] < to - from || nameOf(active(element)) !== nameOf(cluster))
    await element.rendered
    // Focus stays in the graphic, and the way out of it is one Tab.
    expect(active(element)?.closest('.navigator, .panel')).not.to.equal(null)
    press(active(element) ?? first, '0')
    await until(() => element.window[1] - element.window[0] >= to - from - 1)
    active(element)?.blur()
    expect(active(element)).to.equal(null)
  }).timeout(60_000)
})
