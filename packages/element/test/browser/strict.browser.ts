import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { clearPage, inside, press, query, until } from './mount.js'
import { openFrame, openStrictPage, type StrictWindow } from './strict-page.js'

afterEach(clearPage)

async function openPage(): Promise<{ page: StrictWindow; elements: readonly EventTimeline[] }> {
  const page = await openStrictPage()
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

const TRUSTED = "require-trusted-types-for 'script'; trusted-types event-timeline"
const POLICIES = [
  "script-src 'self'",
  "default-src 'self'",
  "default-src 'none'; script-src 'self'; style-src 'none'",
  "default-src 'none'; script-src 'nonce-a' 'strict-dynamic'; style-src 'nonce-a'",
  `default-src 'none'; script-src 'self'; style-src 'self'; ${TRUSTED}`,
  `default-src 'none'; script-src 'self'; style-src 'self'; ${TRUSTED} lit-html 'allow-duplicates'`,
  `default-src 'none'; script-src 'self'; style-src 'none'; img-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; ${TRUSTED}`,
]

describe('the built files under other policies', () => {
  for (const file of ['event-timeline.js', 'event-timeline.iife.js'])
    for (const policy of POLICIES)
      it(`${file}: ${policy}`, async () => {
        const src = new URL('../pages/policy.html', import.meta.url)
        src.search = new URLSearchParams({ policy, file }).toString()
        const page = await openFrame({ src: src.href })
        const element = page.document.querySelector('event-timeline')!
        await until(() => element.shadowRoot !== null)
        await element.rendered
        expect(element.scene?.labels.map(({ text }) => text)).to.deep.equal(['Sputnik', 'Gagarin'])
        element.selected = 'item-1'
        for (const mode of ['list', 'table', 'story', 'timeline'] as const) {
          element.mode = mode
          await element.rendered
        }
        expect(await element.toSVG()).to.match(/^<svg/)
        expect(page.failures).to.deep.equal([])
        expect(page.violations).to.deep.equal([])
      }).timeout(30_000)
})
