import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { clearPage, inside, mount, until } from './mount.js'

const fetchOfPage = window.fetch.bind(window)
afterEach(() => {
  window.fetch = fetchOfPage
  clearPage()
})

const FIVE = ['Gründung', 'Umzug', 'Jubiläum', 'Verkauf', 'Schließung'].map((title, index) => ({
  title,
  date: `20${String(10 + index)}-05-01`,
}))
const ITEMS = JSON.stringify([{ title: 'Neu', date: '2020-05-01' }])
const json = (body: string, init: ResponseInit = {}): Response =>
  new Response(body, { headers: { 'content-type': 'application/json' }, ...init })

/** Answers of a server, one after the other; the last again and again. */
function answer(...answers: readonly ((signal: AbortSignal) => Response | Promise<Response>)[]): { asked: number } {
  const told = { asked: 0 }
  window.fetch = (_, init) => {
    const one = answers[Math.min(told.asked++, answers.length - 1)]!
    return Promise.resolve(one(init!.signal!))
  }
  return told
}

const alertOf = (element: EventTimeline): string => inside(element).querySelector('[role=alert]')?.textContent ?? ''
const titlesOf = (element: EventTimeline): readonly string[] => element.scene!.labels.map(({ text }) => text)

async function faultOf(set: (element: EventTimeline) => void): Promise<{ element: EventTimeline; code: string }> {
  const element = await mount(FIVE)
  const codes: string[] = []
  element.addEventListener('timeline-error', ({ detail }) => codes.push(detail.code))
  set(element)
  await until(() => codes.length > 0)
  await element.rendered
  expect(codes).to.have.lengthOf(1)
  return { element, code: codes[0]! }
}

/** Sends half of a body, and then nothing more. */
const halfOf = (signal: AbortSignal): Response =>
  json(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(ITEMS.slice(0, 12)))
        signal.addEventListener('abort', () => controller.error(new Error('aborted')))
      },
    }) as unknown as string,
  )

const FAULTS: readonly (readonly [string, (signal: AbortSignal) => Response | Promise<Response>, string])[] = [
  ['404', () => json('{}', { status: 404 }), 'status'],
  ['500', () => json('{}', { status: 500 }), 'status'],
  ['a page of HTML', () => new Response('<!doctype html><p>Login', { headers: { 'content-type': 'text/html' } }), 'not-a-format'], // prettier-ignore
  ['HTML that is called JSON', () => json('<!doctype html><p>Login'), 'not-a-format'],
  ['JSON that breaks off', () => json(ITEMS.slice(0, 20)), 'not-json'],
  ['a document of another version', () => json('{"version": 9, "language": "de", "events": []}'), 'unknown-version'],
  ['nothing at all', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
  ['half of it, and then no more', halfOf, 'timeout'],
]

describe('an address that gives', () => {
  for (const [name, give, expected] of FAULTS) {
    it(`${name}: what was shown stays, the fault is told, and one press asks again`, async () => {
      const told = answer(give, () => json(ITEMS))
      const { element, code } = await faultOf((one) => {
        one.timeout = 120
        one.src = '/story.json'
      })
      expect(code).to.equal(expected)
      expect(titlesOf(element)).to.deep.equal(FIVE.map(({ title }) => title))
      expect(alertOf(element)).to.not.equal('')
      expect(told.asked).to.equal(1)
      inside(element).querySelector<HTMLButtonElement>('[role=alert] button')!.click()
      await until(() => titlesOf(element).join() === 'Neu')
      expect(told.asked).to.equal(2)
      expect(alertOf(element)).to.equal('')
    })
  }
})

it('a fault stands in the console too, with its first places', async () => {
  const told: string[] = []
  const before = { ...console }
  const note = (...words: unknown[]): void => void told.push(words.map(String).join(' '))
  Object.assign(console, { warn: note, error: note })
  try {
    await mount([{ title: 'A', date: 'bald' }, { date: '2020' }])
  } finally {
    Object.assign(console, before)
  }
  expect(told.join('\n')).to.contain('row 1, date').and.to.contain('row 2, title')
})

it('of two addresses that answer in the wrong order the one that was set last is shown', async () => {
  let answerFirst = (_: Response): void => undefined
  answer(
    () => new Promise((resolve) => (answerFirst = resolve)),
    () => json(ITEMS),
  )
  const element = await mount(FIVE)
  element.src = '/slow.json'
  await element.updateComplete
  element.src = '/fast.json'
  await until(() => titlesOf(element).join() === 'Neu')
  answerFirst(json(JSON.stringify([{ title: 'Alt', date: '2019' }])))
  await new Promise((resolve) => setTimeout(resolve, 50))
  await element.rendered
  expect(titlesOf(element)).to.deep.equal(['Neu'])
})

it('what is removed while it loads is told nothing more', async () => {
  let isAborted = false
  answer((signal) => new Promise((_, reject) => signal.addEventListener('abort', () => {
    isAborted = true
    reject(new DOMException('aborted', 'AbortError'))
  }))) // prettier-ignore
  const element = await mount(null)
  const codes: string[] = []
  element.addEventListener('timeline-error', ({ detail }) => codes.push(detail.code))
  element.src = '/slow.json'
  await element.updateComplete
  element.remove()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(isAborted).to.equal(true)
  expect(codes).to.deep.equal([])
})
