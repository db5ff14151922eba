import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { isSingle } from '../../src/scene/marks.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, query, until } from './mount.js'

afterEach(() => {
  clearPage()
  history.replaceState(null, '', location.pathname + location.search)
})

async function mountKeyed(key: string): Promise<EventTimeline> {
  const element = document.createElement('event-timeline')
  element.lang = 'de'
  element.setAttribute('url-key', key)
  element.style.width = '1180px'
  document.body.append(element)
  element.data = SUMMIT
  await element.rendered
  return element
}

describe('the address of the page', () => {
  it('keeps choice, search and view of each timeline by its key, and opens there again', async () => {
    const one = await mountKeyed('one')
    const two = await mountKeyed('two')
    one.select('briefe')
    one.mode = 'list'
    two.filter = { text: 'kim', source: ['a'] }
    await Promise.all([one.rendered, two.rendered])
    await until(() => location.hash.includes('two.q=kim') && location.hash.includes('one.event=briefe'))
    const { hash } = location
    clearPage()
    history.replaceState(null, '', hash)
    const [first, second] = [await mountKeyed('one'), await mountKeyed('two')]
    await Promise.all([first.rendered, second.rendered])
    expect([first.selected, first.mode, first.filter]).to.deep.equal(['briefe', 'list', {}])
    expect([second.mode, second.filter]).to.deep.equal(['timeline', { text: 'kim', source: ['a'] }])
  })

  it('an address that the reader opens moves the timeline', async () => {
    const element = await mountKeyed('story')
    location.hash = '#story.event=zug'
    await until(() => element.selected === 'zug')
    await element.rendered
    expect(query(element, '.headline').textContent).to.equal('Kim reist im Zug ab')
  })

  it('stays as it is until the reader does something', async () => {
    const before = location.href
    const element = await mountKeyed('story')
    await element.rendered
    expect(location.href).to.equal(before)
    element.select('briefe')
    await until(() => location.hash === '#story.event=briefe')
  })

  it('is left alone without a key', async () => {
    const before = location.href
    const element = await mount(SUMMIT)
    element.select('briefe')
    element.filter = { text: 'kim' }
    await element.rendered
    expect(location.href).to.equal(before)
    expect(inside(element).querySelector('.taking a')).to.equal(null)
  })
})

describe('to take away', () => {
  it('a link that opens on the event', async () => {
    const element = await mountKeyed('story')
    const link = inside(element).querySelector<HTMLAnchorElement>('.taking a')
    expect(new URL(link?.href ?? '').hash).to.equal('#story.event=schoigu')
  })

  it('a citation, shown and selected where it cannot be copied', async () => {
    const element = await mount(SUMMIT)
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    })
    query(element, '.taking button').click()
    await until(() => inside(element).querySelector('.take') !== null)
    delete (navigator as { clipboard?: unknown }).clipboard
    const text = (query(element, '.take') as HTMLTextAreaElement).value
    expect(text).to.contain('Schoigu besucht Pjöngjang (Ende Juli oder August 2023, Datum strittig)')
    expect(text).to.contain('Tagesbote').and.to.contain('Rheinkurier')
  })
})

describe('when it was known', () => {
  const toggle = async (element: EventTimeline): Promise<void> => {
    Array.from(inside(element).querySelectorAll<HTMLButtonElement>('.foot .chip'))
      .find((one) => one.textContent.trim() === 'Wann bekannt')
      ?.click()
    await element.rendered
  }
  const startOf = (element: EventTimeline, id: string): number => {
    const index = element.scene?.marks.filter(isSingle).map((mark) => mark) ?? []
    const names = Array.from(inside(element).querySelectorAll('.stop'), (stop) => stop.getAttribute('aria-label') ?? '')
    return index.length > 0 && names.some((name) => name.startsWith(id)) ? 1 : 0
  }

  it('puts events where their first source came out, joined to when they happened, and back', async () => {
    const element = await mount(SUMMIT)
    const before = JSON.stringify(element.scene)
    const names = (): string[] =>
      Array.from(inside(element).querySelectorAll('.stop'), (stop) => stop.getAttribute('aria-label') ?? '')
    await toggle(element)
    expect(JSON.stringify(element.scene)).not.to.equal(before)
    expect(inside(element).querySelector('.plot .overlay')).not.to.equal(null)
    const known = names().filter((name) => name.includes('bekannt seit'))
    expect(known.length).to.be.greaterThan(3)
    expect(startOf(element, known[0]?.split(',')[0] ?? '')).to.equal(1)
    expect(query(element, '.when').textContent).to.contain('Ende Juli oder August 2023')
    await toggle(element)
    expect(JSON.stringify(element.scene)).to.equal(before)
    expect(inside(element).querySelector('.plot .overlay')).to.equal(null)
  })

  it('the panel says who reported an event first, and when', async () => {
    const element = await mount(SUMMIT)
    expect(query(element, '.facts').textContent.replace(/\s+/g, ' ')).to.match(/Zuerst berichtet .*2023/)
  })
})

it('the panel says how exact each claim is, and which fits most sources', async () => {
  const element = await mount(SUMMIT)
  const claims = Array.from(inside(element).querySelectorAll('.claims small'), (one) => one.textContent.trim())
  expect(claims[0]).to.equal('auf 11 Tage genau · verträglich mit 3 von 4 Quellen, mit den meisten')
  expect(claims[1]).to.equal('auf 31 Tage genau · verträglich mit 2 von 4 Quellen')
})
