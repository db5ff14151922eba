// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { EventTimeline } from '../src/index.js'

const ITEMS = [
  { id: 'founding', title: 'Founding', date: '2010-05-01', text: 'In a *garage*.' },
  { id: 'move', title: 'Move', start: '2012-05-03', end: '2012-06-01' },
]

const faults: unknown[] = []

beforeAll(async () => {
  window.addEventListener('error', ({ error, message }) => faults.push(error ?? message))
  process.on('unhandledRejection', (reason) => faults.push(reason))
  // What jsdom does as well, and says on the console each time.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  await import('../src/define.js')
})

afterEach(() => {
  document.body.replaceChildren()
  expect(faults.splice(0)).toEqual([])
})

function mount(set: (element: EventTimeline) => void): EventTimeline {
  const element = document.createElement('event-timeline')
  set(element)
  document.body.append(element)
  return element
}

/** What it shows, without its style sheets, which stand in the tree where a page cannot adopt them. */
function wordsOf({ shadowRoot }: EventTimeline): string {
  const copy = document.createElement('div')
  copy.innerHTML = shadowRoot?.innerHTML ?? ''
  for (const sheet of copy.querySelectorAll('style')) sheet.remove()
  return copy.textContent
}

test('the page lacks parts of a browser', () => {
  expect(window).not.toHaveProperty('ResizeObserver')
})

test.each(['timeline', 'list', 'table'] as const)('%s', async (mode) => {
  const element = mount((one) => Object.assign(one, { data: ITEMS, mode }))
  await element.rendered
  expect(element.toCSV()).toContain('Founding')
  // Without a layout there is no room for a graphic.
  if (mode !== 'timeline') await vi.waitFor(() => expect(wordsOf(element)).toContain('Founding'))
})

test('what a page may do with it', async () => {
  const element = mount((one) => (one.data = ITEMS))
  await element.rendered
  element.select('move')
  await element.moveTo({ from: Date.UTC(2010, 0), to: Date.UTC(2013, 0) })
  await element.fit()
  element.addEvents([{ title: 'Sale', date: '2014-05-05' }])
  element.filter = { text: 'Sale' }
  element.data = undefined
  element.filter = {}
  element.data = ITEMS
  element.lang = 'de'
  await element.rendered
  expect(await element.toSVG()).toMatch(/^<svg/)
  expect(element.toMarkdown()).toContain('Founding')
  element.remove()
  document.body.append(element)
  await element.rendered
})

test('children, and an address', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(ITEMS), { headers: { 'content-type': 'application/json' } }))) // prettier-ignore
  const listed = mount((one) => (one.innerHTML = '<ol><li><time datetime="1957-10-04">1957</time> Sputnik</li></ol>'))
  await vi.waitFor(() => expect(listed.toCSV()).toContain('Sputnik'))
  const loaded = mount((one) => (one.src = 'items.json'))
  await vi.waitFor(() => expect(loaded.toCSV()).toContain('Move'))
  vi.unstubAllGlobals()
})
