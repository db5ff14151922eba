import { expect } from '@open-wc/testing'
import 'axe-core/axe.min.js'
import type * as Axe from 'axe-core'
import type { EventTimeline } from '../../src/index.js'
import { TIMELINE_MODES } from '../../src/state/timeline-state.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, press, query, until } from './mount.js'

afterEach(clearPage)

// It comes as a script for pages and leaves itself on the page.
const axe = (globalThis as unknown as { axe: typeof Axe }).axe

async function problemsOf(target: Element): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const result = await axe.run(target, {
    runOnly: { type: 'tag', values: tags },
    // These judge a whole page, and a test page has neither landmarks nor a first heading.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  })
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

describe('axe finds nothing', () => {
  for (const scheme of ['light', 'dark']) {
    for (const mode of TIMELINE_MODES) {
      for (const width of [1180, 390]) {
        it(`${scheme}, ${mode}, ${String(width)} px`, async () => {
          document.documentElement.style.colorScheme = scheme
          document.documentElement.style.background = 'Canvas'
          const element = await mount(SUMMIT, { width })
          element.mode = mode
          await element.rendered
          expect(await problemsOf(element)).to.deep.equal([])
        }).timeout(30_000)
      }
    }
  }

  it('with the help open', async () => {
    const element = await mount(SUMMIT)
    const buttons = inside(element).querySelectorAll<HTMLButtonElement>('.foot .tool')
    buttons[buttons.length - 1]?.click()
    await element.rendered
    expect(inside(element).querySelector('.help')).not.to.equal(null)
    expect(await problemsOf(element)).to.deep.equal([])
  }).timeout(30_000)
})

describe('axe finds nothing in any state', () => {
  const pressOn = (element: EventTimeline, selector: string): void => query(element, selector).click()
  const STATES: Readonly<Record<string, (element: EventTimeline) => void | Promise<void>>> = {
    'while searching': (element) => {
      element.filter = { text: 'kim' }
    },
    'with nothing found': (element) => {
      element.filter = { text: 'xyzzy' }
    },
    'with the facets open': (element) => pressOn(element, '.chip.more'),
    'with events where they became known': (element) =>
      Array.from(inside(element).querySelectorAll<HTMLElement>('.foot .chip'))
        .find((one) => one.textContent.includes('Wann bekannt'))
        ?.click(),
    'with the menu open': (element) => pressOn(element, '.menu summary'),
    'with nothing chosen': (element) => element.select(null),
    'with a lane folded': (element) => pressOn(element, '.lanes .lane'),
    'with empty data': (element) => {
      element.data = { ...SUMMIT, events: [] }
    },
    'from right to left': (element) => {
      element.dir = 'rtl'
    },
  }
  for (const scheme of ['light', 'dark']) {
    for (const [name, act] of Object.entries(STATES)) {
      it(`${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme
        document.documentElement.style.background = 'Canvas'
        const element = await mount(SUMMIT)
        await act(element)
        await element.rendered
        expect(await problemsOf(element)).to.deep.equal([])
      }).timeout(30_000)
    }
  }
})

describe('the table is the same story', () => {
  it('with every event that is shown, sortable', async () => {
    const element = await mount(SUMMIT)
    element.mode = 'table'
    await element.rendered
    const rows = (): string[] =>
      Array.from(inside(element).querySelectorAll('tbody tr'), (row) => row.textContent.replace(/\s+/g, ' ').trim())
    expect(rows()).to.have.lengthOf(SUMMIT.events.length)
    expect(rows().find((row) => row.includes('Schoigu besucht'))).to.contain('Datum strittig')
    const first = rows()[0]
    inside(element).querySelectorAll<HTMLButtonElement>('thead button')[1]?.click()
    await element.rendered
    expect(rows()[0]).not.to.equal(first)
    expect(inside(element).querySelector('th[aria-sort="ascending"]')?.textContent).to.contain('Ereignis')
  })
})

it('what was chosen is said once, in one sentence', async () => {
  const element = await mount(SUMMIT)
  query(element, '.turn button:last-child').click()
  await until(() => query(element, '.live').textContent !== '')
  expect(query(element, '.live').textContent).to.equal(
    'Briefwechsel zwischen Putin und Kim, Mitte August 2023, ein Tag in dieser Zeit, 1 Quelle',
  )
})

it('German and English switch at run time', async () => {
  const element = await mount(SUMMIT)
  element.lang = 'en'
  await element.rendered
  expect(query(element, '.when').textContent).to.equal('late July or August 2023 · date in dispute · 4 sources')
  expect(element.scene?.lanes[0]?.title).to.equal('Meetings and journeys')
})

it('list and story show the events too', async () => {
  const element = await mount(SUMMIT)
  element.mode = 'list'
  await element.rendered
  expect(inside(element).querySelectorAll('.entry')).to.have.lengthOf(SUMMIT.events.length)
  element.story = { events: ['botschaft', 'zug'] }
  element.mode = 'story'
  element.select('botschaft')
  await element.rendered
  expect(query(element, '.progress').textContent).to.equal('1 von 2')
  expect(query(element, '.turn').textContent).to.contain('Kim reist im Zug ab')
})

it('Esc closes the help wherever focus is in the element', async () => {
  const element = await mount(SUMMIT)
  const buttons = inside(element).querySelectorAll<HTMLButtonElement>('.foot .tool')
  const help = buttons[buttons.length - 1]!
  help.click()
  await element.rendered
  press(help, 'Escape')
  await element.rendered
  expect(inside(element).querySelector('.help')).to.equal(null)
})
