import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, press, query, until } from './mount.js'

afterEach(clearPage)

const active = (element: EventTimeline): HTMLElement => inside(element).activeElement as HTMLElement
const nameOf = (target: Element): string => target.getAttribute('aria-label') ?? ''

async function enter(element: EventTimeline): Promise<void> {
  const stop = query(element, '.navigator button[tabindex="0"]')
  stop.focus()
  await until(() => active(element) === stop)
}

describe('the graphic by keyboard', () => {
  it('is one tab stop', async () => {
    const element = await mount(SUMMIT)
    expect(inside(element).querySelectorAll('.navigator button[tabindex="0"]')).to.have.lengthOf(1)
  })

  it('the right arrow reaches every event, in the order of time, and none twice', async () => {
    const element = await mount(SUMMIT)
    await enter(element)
    press(active(element), 'Home')
    await until(() => nameOf(active(element)).startsWith('Waffenstillstand'))
    const walked = [nameOf(active(element))]
    for (let step = 0; step < 60; step++) {
      const before = nameOf(active(element))
      press(active(element), 'ArrowRight')
      try {
        await until(() => nameOf(active(element)) !== before && active(element).classList.contains('stop'))
      } catch {
        break
      }
      walked.push(nameOf(active(element)))
    }
    const titles = walked.map((name) => name.split(',')[0] ?? '')
    expect([...new Set(walked)]).to.deep.equal(walked)
    for (const event of SUMMIT.events) {
      expect(
        titles.includes(event.title.split(',')[0] ?? '') || walked.some((name) => name.includes('Ereignisse')),
        event.title,
      ).to.equal(true)
    }
  }).timeout(60_000)

  it('names title, worded date, certainty and number of sources', async () => {
    const element = await mount(SUMMIT)
    const names = Array.from(inside(element).querySelectorAll('.stop'), nameOf)
    expect(names).to.include('Schoigu besucht Pjöngjang, Ende Juli oder August 2023, Datum strittig, 4 Quellen')
    expect(names.find((name) => name.startsWith('Treffen Kim')))
      .to.contain('13. September 2023')
      .and.to.contain('geplant')
  })

  it('every mark of the picture has its stop', async () => {
    const element = await mount(SUMMIT)
    expect(inside(element).querySelectorAll('.stop').length).to.equal(element.scene?.marks.length)
  })

  it('down and up go by lane', async () => {
    const element = await mount(SUMMIT)
    await enter(element)
    const first = nameOf(active(element))
    press(active(element), 'ArrowDown')
    const below = nameOf(active(element))
    expect(below).not.to.equal(first)
    press(active(element), 'ArrowUp')
    expect(nameOf(active(element))).not.to.equal(below)
  })

  it('Enter chooses, and the panel tells', async () => {
    const element = await mount(SUMMIT)
    await enter(element)
    press(active(element), 'ArrowRight')
    const title = nameOf(active(element)).split(',')[0] ?? ''
    press(active(element), 'Enter')
    await element.rendered
    expect(query(element, '.headline').textContent).to.equal(title)
  })

  it('plus and minus zoom, 0 shows all', async () => {
    const element = await mount(SUMMIT)
    await enter(element)
    const width = (): number => element.window[1] - element.window[0]
    const before = width()
    press(active(element), '+')
    await until(() => width() < before * 0.7)
    press(active(element), '0')
    await until(() => width() > 50 * 365 * 86_400_000)
  })

  it('? opens the help, Esc closes it', async () => {
    const element = await mount(SUMMIT)
    await enter(element)
    press(active(element), '?')
    await element.rendered
    expect(query(element, '.help').textContent).to.contain('Pos1')
    press(active(element), 'Escape')
    await element.rendered
    expect(inside(element).querySelector('.help')).to.equal(null)
  })

  it('the brush of the overview moves with the arrows', async () => {
    const element = await mount(SUMMIT)
    const brush = query(element, '.brush')
    brush.focus()
    const [from] = element.window
    expect(press(brush, 'ArrowLeft').defaultPrevented).to.equal(true)
    await element.rendered
    expect(element.window[0]).to.be.lessThan(from)
    expect(brush.getAttribute('aria-valuetext')).to.equal(query(element, '.span').textContent)
  })
})

describe('keys act only while focus is inside', () => {
  it('an input on the page and a second timeline notice nothing of one another', async () => {
    const input = document.createElement('input')
    document.body.append(input)
    const one = await mount(SUMMIT)
    const two = await mount(SUMMIT)
    const windows = (): string => JSON.stringify([one.window, two.window, one.selected, two.selected])
    const before = windows()
    input.focus()
    for (const key of ['ArrowRight', 'ArrowLeft', '+', '-', '0', 'Enter', 'Home', '?']) {
      expect(press(input, key).defaultPrevented).to.equal(false)
      expect(press(document.body, key).defaultPrevented).to.equal(false)
    }
    expect(windows()).to.equal(before)
    await enter(two)
    press(active(two), '+')
    await until(() => windows() !== before)
    expect(JSON.stringify(one.window)).to.equal(JSON.stringify((JSON.parse(before) as unknown[])[0]))
  })

  it('keys with Ctrl belong to the browser', async () => {
    const element = await mount(SUMMIT)
    await enter(element)
    expect(press(active(element), '+', { ctrlKey: true }).defaultPrevented).to.equal(false)
  })
})
