import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { clearPage, inside, press, query, until } from './mount.js'

afterEach(clearPage)

interface StrictWindow extends Window {
  readonly violations: readonly string[]
  readonly failures: readonly string[]
}

async function openPage(): Promise<{ page: StrictWindow; elements: readonly EventTimeline[] }> {
  const frame = document.createElement('iframe')
  frame.src = new URL('../pages/strict.html', import.meta.url).href
  frame.width = '1200'
  frame.height = '1600'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  const page = frame.contentWindow as unknown as StrictWindow
  const elements = Array.from(page.document.querySelectorAll('event-timeline'))
  await until(() => elements.every((element) => element.shadowRoot !== null))
  for (const element of elements) await element.rendered
  return { page, elements }
}

describe('the built file on a page with a strict policy and Trusted Types', () => {
  it('draws, and breaks no rule', async () => {
    const { page, elements } = await openPage()
    expect(page.failures).to.deep.equal([])
    expect(page.violations).to.deep.equal([])
    expect(elements[0]?.scene?.marks.length).to.be.greaterThan(1)
    expect(inside(elements[1]!).querySelectorAll('.entry')).to.have.lengthOf(2)
  }).timeout(30_000)

  it('and the page is strict indeed: it takes no text for HTML', async () => {
    const { page } = await openPage()
    expect(() => (page.document.body.innerHTML = '<b>text</b>')).to.throw()
  }).timeout(30_000)

  it('nor does using it: modes, keys, search, export', async () => {
    const { page, elements } = await openPage()
    const [element] = elements
    for (const mode of ['list', 'table', 'story', 'timeline'] as const) {
      element!.mode = mode
      await element!.rendered
    }
    const stop = query(element!, '.navigator button[tabindex="0"]')
    stop.focus()
    for (const key of ['ArrowRight', '+', '-', 'Home', 'End', '?', 'Escape']) press(stop, key)
    element!.filter = { text: 'mond' }
    await element!.rendered
    expect(await element!.toSVG()).to.match(/^<svg/)
    expect((await element!.toPNG()).type).to.equal('image/png')
    expect(page.failures).to.deep.equal([])
    expect(page.violations).to.deep.equal([])
  }).timeout(30_000)
})
