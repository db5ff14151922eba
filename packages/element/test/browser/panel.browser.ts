import { dateFromEdtf } from '@event-timeline/core/edtf'
import { expect, oneEvent } from '@open-wc/testing'
import { SUMMIT } from '../fixtures/summit.js'
import type { EventTimeline } from '../../src/index.js'
import { clearPage, inside, mount, query, until } from './mount.js'

afterEach(clearPage)

const chosenTitle = (element: EventTimeline): string =>
  SUMMIT.events.find(({ id }) => id === element.selected)?.title ?? ''

describe('the panel', () => {
  it('opens with the disputed event: its claims side by side, each with its sources', async () => {
    const element = await mount(SUMMIT)
    expect(query(element, '.headline').textContent).to.equal('Schoigu besucht Pjöngjang')
    expect(query(element, '.when').textContent).to.equal('Ende Juli oder August 2023 · Datum strittig · 4 Quellen')
    const claims = Array.from(inside(element).querySelectorAll('.claims li'), (item) =>
      item.textContent.replace(/\s+/g, ' ').trim(),
    )
    expect(claims).to.have.lengthOf(3)
    expect(claims[0]).to.contain('Ende Juli 2023').and.to.contain('Tagesbote').and.to.contain('Weltblatt')
    expect(claims[1]).to.contain('August 2023').and.to.contain('Rheinkurier')
    expect(claims[2]).to.contain('Stadtanzeiger').and.to.contain('passt zu beidem')
  })

  it('marks the time phrase in its quote', async () => {
    const element = await mount(SUMMIT)
    const marked = Array.from(inside(element).querySelectorAll('blockquote mark'), (mark) => mark.textContent)
    expect(marked).to.deep.equal(['Ende Juli', 'im Juli', 'im August', 'kürzlich'])
  })

  it('says how a date was counted, and what else it could be', async () => {
    const element = await mount(SUMMIT)
    element.select('weisses-haus')
    await element.rendered
    const how = query(element, '.how').textContent.replace(/\s+/g, ' ')
    expect(how).to.contain('„am Mittwoch“ → Mittwoch, 30. August 2023, gezählt vom Erscheinen, 31. August 2023')
    expect(how).to.contain('Denkbar auch: 6. September 2023')
  })

  it('names the span in which a source appeared, not a day of it that nobody states', async () => {
    const published = dateFromEdtf('[2023-08-29..2023-09-02]', 'inferred')
    const sources = SUMMIT.sources.map((source) => (source.id === 'c' ? { ...source, published } : source))
    const element = await mount({ ...SUMMIT, sources })
    element.select('weisses-haus')
    await element.rendered
    const how = query(element, '.how').textContent.replace(/\s+/g, ' ')
    expect(how).to.contain('gezählt vom Erscheinen zwischen 29. August und 2. September 2023')
    element.lang = 'en'
    await element.rendered
    expect(query(element, '.how').textContent).to.contain('counted from publication between 29 August and 2 September')
  })

  it('names what comes before and after, and goes there', async () => {
    const element = await mount(SUMMIT)
    const [previous, next] = inside(element).querySelectorAll<HTMLButtonElement>('.turn button')
    expect(previous?.textContent).to.contain('Veto im Sicherheitsrat')
    next?.click()
    await element.rendered
    expect(element.selected).to.equal('briefe')
  })

  it('follows links of http, https and mailto, and no others', async () => {
    const element = await mount(SUMMIT)
    const links = Array.from(inside(element).querySelectorAll('a'), (link) => link.href)
    expect(links).to.deep.equal(['https://example.org/briefe'])
    element.select('delegation')
    await element.rendered
    expect(inside(element).querySelectorAll('a')).to.have.lengthOf(0)
    expect(query(element, 'cite').textContent).to.contain('Gespräche noch im September?')
  })

  it('shows text as text', async () => {
    const [first] = SUMMIT.events
    const bad = { ...SUMMIT, events: [{ ...first!, title: '<img src=x onerror=alert(1)>' }] }
    const element = await mount(bad)
    expect(query(element, '.headline').textContent).to.equal('<img src=x onerror=alert(1)>')
    expect(inside(element).querySelector('img')).to.equal(null)
  })

  it('lies below the graphic where the element is narrow', async () => {
    const element = await mount(SUMMIT, { width: 390 })
    const plot = query(element, '.plot').getBoundingClientRect()
    const panel = query(element, '.panel').getBoundingClientRect()
    expect(panel.top).to.be.at.least(plot.bottom)
    expect(panel.width).to.be.greaterThan(300)
  })

  it('comes onto the screen when an event of a narrow list or table is chosen, which stays on it as well', async () => {
    const element = await mount(SUMMIT, { width: 390 })
    for (const [mode, row] of [
      ['list', '.entry'],
      ['table', 'td .link'],
    ] as const) {
      element.mode = mode
      await element.rendered
      const rows = inside(element).querySelectorAll<HTMLElement>(row)
      const chosen = rows[rows.length - 1]!
      chosen.scrollIntoView({ block: 'end' })
      chosen.click()
      const isOnScreen = (box: DOMRect): boolean => box.top >= 0 && box.bottom <= window.innerHeight
      await until(() => isOnScreen(query(element, '.headline').getBoundingClientRect()))
      expect(isOnScreen(chosen.getBoundingClientRect())).to.equal(true)
      expect(query(element, '.headline').textContent).to.equal(chosenTitle(element))
    }
  })

  it('has the list one press away where the element is narrow, and the way back', async () => {
    const element = await mount(SUMMIT, { width: 390 })
    query(element, '.flip').click()
    await element.rendered
    expect(element.mode).to.equal('list')
    query(element, '.flip').click()
    await element.rendered
    expect(element.mode).to.equal('timeline')
  })
})

describe('choosing', () => {
  it('asks first, and may be refused', async () => {
    const element = await mount(SUMMIT)
    element.addEventListener('timeline-select', (event) => event.preventDefault(), { once: true })
    element.select('zug')
    expect(element.selected).to.equal('schoigu')
    setTimeout(() => element.select('zug'))
    const event = (await oneEvent(element, 'timeline-select')) as CustomEvent<{ id: string }>
    expect(event.detail).to.deep.equal({ id: 'zug' })
    expect(element.selected).to.equal('zug')
  })

  it('a press on a mark chooses its event', async () => {
    const element = await mount(SUMMIT)
    const mark = element.scene?.marks.find((one) => one.kind === 'dot')
    if (mark?.kind !== 'dot') throw new Error('no dot')
    const plot = query(element, '.plot')
    const box = plot.getBoundingClientRect()
    const at = {
      clientX: box.left + mark.x,
      clientY: box.top + mark.y,
      pointerId: 1,
      bubbles: true,
      button: 0,
      pointerType: 'mouse',
    }
    plot.dispatchEvent(new PointerEvent('pointerdown', at))
    plot.dispatchEvent(new PointerEvent('pointerup', at))
    await element.rendered
    const chosen = element.scene?.marks.find((one) => 'selected' in one && one.selected)
    expect(chosen && 'index' in chosen && chosen.index).to.equal(mark.index)
  })

  it('brings what is chosen into view', async () => {
    const element = await mount(SUMMIT)
    element.select('wladiwostok-2019')
    await new Promise((resolve) => setTimeout(resolve, 1200))
    const [from, to] = element.window
    expect(from < Date.UTC(2019, 3, 30) && to > Date.UTC(2019, 3, 1)).to.equal(true)
  })
})

describe('moving', () => {
  it('a drag pans, and the time under the pointer stays under it', async () => {
    const element = await mount(SUMMIT)
    const plot = query(element, '.plot')
    const box = plot.getBoundingClientRect()
    const timeAt = (x: number): number =>
      element.window[0] + (x / plot.clientWidth) * (element.window[1] - element.window[0])
    const grabbed = timeAt(600)
    const send = (type: string, x: number): boolean =>
      plot.dispatchEvent(
        new PointerEvent(type, {
          clientX: box.left + x,
          clientY: box.top + 30,
          pointerId: 7,
          bubbles: true,
          button: 0,
          pointerType: 'mouse',
        }),
      )
    send('pointerdown', 600)
    for (let x = 590; x >= 400; x -= 10) send('pointermove', x)
    await element.rendered
    expect(Math.abs(timeAt(400) - grabbed)).to.be.lessThan((element.window[1] - element.window[0]) * 0.002)
    send('pointercancel', 400)
  })

  it('a plain wheel is left to the page, with Ctrl it zooms where the pointer is', async () => {
    const element = await mount(SUMMIT)
    const plot = query(element, '.plot')
    const box = plot.getBoundingClientRect()
    const wheel = (more: WheelEventInit): WheelEvent => {
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        clientX: box.left + 300,
        clientY: box.top + 40,
        bubbles: true,
        cancelable: true,
        ...more,
      })
      plot.dispatchEvent(event)
      return event
    }
    const before = element.window
    expect(wheel({}).defaultPrevented).to.equal(false)
    expect(element.window).to.deep.equal(before)
    expect(query(element, '.hint').classList.contains('on')).to.equal(true)
    expect(wheel({ ctrlKey: true }).defaultPrevented).to.equal(true)
    expect(element.window[1] - element.window[0]).to.be.lessThan(before[1] - before[0])
  })

  it('setting the window is told, and is at once', async () => {
    const element = await mount(SUMMIT)
    setTimeout(() => (element.window = [Date.UTC(2019, 0, 1), Date.UTC(2020, 0, 1)]))
    const event = (await oneEvent(element, 'timeline-window')) as CustomEvent<{ from: number; to: number }>
    expect(event.detail).to.deep.equal({ from: Date.UTC(2019, 0, 1), to: Date.UTC(2020, 0, 1) })
  })

  it('a window that is no window changes nothing', async () => {
    const element = await mount(SUMMIT)
    const before = element.window
    element.window = [NaN, Infinity]
    expect(element.window).to.deep.equal(before)
  })
})

describe('finding', () => {
  it('search narrows, says how many, and can be cleared', async () => {
    const element = await mount(SUMMIT)
    const find = query(element, '.find') as HTMLInputElement
    find.value = 'pjongjang'
    setTimeout(() => find.dispatchEvent(new Event('input', { bubbles: true, composed: true })))
    const event = (await oneEvent(element, 'timeline-filter')) as CustomEvent<{ visible: number }>
    expect(event.detail.visible).to.be.within(1, 20)
    find.value = 'gibt es nicht'
    find.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    await element.rendered
    expect(query(element, '.note').textContent).to.contain('Kein Ereignis')
    query(element, '.note button').click()
    await element.rendered
    expect(element.filter).to.deep.equal({})
  })

  it('leaves the graphic its height, so that the page does not jump', async () => {
    const element = await mount(SUMMIT)
    const before = query(element, '.plot').offsetHeight
    element.filter = { conflict: true }
    await element.rendered
    expect(query(element, '.plot').offsetHeight).to.equal(before)
  })

  it('shows in the panel something that was found', async () => {
    const element = await mount(SUMMIT)
    const find = query(element, '.find') as HTMLInputElement
    find.value = 'Sicherheitsrat'
    find.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    await new Promise((resolve) => setTimeout(resolve, 1200))
    await element.rendered
    expect(query(element, '.headline').textContent).to.equal('Veto im Sicherheitsrat')
    expect(element.window[0]).to.be.lessThan(Date.UTC(2023, 0, 1))
  })

  it('what is chosen but not shown still has its neighbours', async () => {
    const element = await mount(SUMMIT)
    element.filter = { status: ['planned'] }
    await element.rendered
    expect(query(element, '.headline').textContent).to.equal('Schoigu besucht Pjöngjang')
    expect(query(element, '.turn').textContent).to.contain('Weitere Gespräche')
  })

  it('chips filter by dispute and by plan', async () => {
    const element = await mount(SUMMIT)
    const chip = (name: string): HTMLButtonElement => {
      const found = Array.from(inside(element).querySelectorAll<HTMLButtonElement>('.chip')).find((one) =>
        one.textContent.trim().startsWith(name),
      )
      if (!found) throw new Error(`no chip ${name}`)
      return found
    }
    chip('Geplant').click()
    await element.rendered
    expect(chip('Geplant').getAttribute('aria-pressed')).to.equal('true')
    expect(element.filter.status).to.deep.equal(['planned'])
    chip('Alle').click()
    await element.rendered
    expect(element.filter).to.deep.equal({})
  })
})
