import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { clearPage, until } from './mount.js'
import { openFrame } from './strict-page.js'

afterEach(clearPage)

const DIST = new URL('../../dist/event-timeline.js', import.meta.url).href
const PAGES = ['../../../../docs/your-data.md', '../../../../README.md'] as const

interface Block {
  readonly language: string
  readonly code: string
}

/** The fenced blocks of a page of the docs, by the heading that they stand under. */
async function blocksOf(path: string): Promise<ReadonlyMap<string, readonly Block[]>> {
  const text = await (await fetch(new URL(path, import.meta.url))).text()
  const blocks = new Map<string, Block[]>()
  let heading = ''
  let open: { language: string; lines: string[] } | null = null
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) {
      if (open) blocks.set(heading, [...(blocks.get(heading) ?? []), { language: open.language, code: open.lines.join('\n') }]) // prettier-ignore
      open = open ? null : { language: line.slice(3).trim(), lines: [] }
    } else if (open) open.lines.push(line)
    else if (line.startsWith('#')) heading = line.replace(/^#+\s/, '')
  }
  return blocks
}

const isHtml = ({ language }: Block): boolean => language === 'html'

/** Opens the page as a reader would type it, with the built file in place of its copy. */
async function draw(page: string, files: Readonly<Record<string, Block>> = {}): Promise<EventTimeline> {
  let typed = page.replace('timeline/event-timeline.js', DIST)
  for (const [name, { code }] of Object.entries(files)) {
    expect(typed).to.contain(`src="${name}"`)
    const type = name.endsWith('.csv') ? 'text/csv' : name.endsWith('.ics') ? 'text/calendar' : 'application/json'
    typed = typed.replace(`src="${name}"`, `src="${URL.createObjectURL(new Blob([code], { type }))}"`)
  }
  const frame = await openFrame({ srcdoc: typed })
  const element = frame.document.querySelector<EventTimeline>('event-timeline')!
  await until(() => (element.scene?.labels.length ?? 0) > 0)
  await element.rendered
  return element
}

const titlesOf = (element: EventTimeline): readonly string[] =>
  element.scene!.labels.map(({ text }) => text).toSorted((a, b) => (a < b ? -1 : 1))

describe('what "Your data" tells to type is drawn', () => {
  const BRIDGES = ['First bridge', 'Flood', 'Second bridge']
  let blocks: ReadonlyMap<string, readonly Block[]>
  let frame = ''
  before(async () => {
    blocks = await blocksOf(PAGES[0])
    frame = blocks.get('Your data')!.find(isHtml)!.code
  })
  const under = (heading: string): readonly Block[] => blocks.get(heading)!
  const page = (example: Block): string => frame.replace('<!-- here -->', example.code)

  it('a list of items', async () => {
    const element = await draw(page(under('A list of items').find(isHtml)!))
    expect(titlesOf(element)).to.deep.equal(BRIDGES)
    expect(element.diagnostics).to.deep.equal([])
  })

  it('a table', async () => {
    const [example, table] = [under('A table').find(isHtml)!, under('A table').find(({ language }) => language === 'csv')!] // prettier-ignore
    const element = await draw(page(example), { 'bridges.csv': table })
    expect(titlesOf(element)).to.deep.equal(BRIDGES.slice(0, 2))
    expect(element.diagnostics).to.deep.equal([])
  })

  it('slides of TimelineJS, and a calendar', async () => {
    const all = under('TimelineJS, vis-timeline, calendars, feeds')
    const line = (name: string): Block => ({ language: 'html', code: all.find(isHtml)!.code.split('\n').find((one) => one.includes(name))! }) // prettier-ignore
    const json = all.find(({ language }) => language === 'json')!
    const ics = all.find(({ language }) => language === 'text')!
    const slides = await draw(page(line('timelinejs.json')), { 'timelinejs.json': json })
    expect(titlesOf(slides)).to.deep.equal(['First bridge', 'Second bridge'])
    expect(slides.diagnostics).to.deep.equal([])
    const calendar = await draw(page(line('holidays.ics')), { 'holidays.ics': ics })
    expect(titlesOf(calendar)).to.deep.equal(['Easter Monday', 'Good Friday'])
    expect(calendar.diagnostics).to.deep.equal([])
  })

  it('a list in the page', async () => {
    const element = await draw(page(under('A list in the page').find(isHtml)!))
    expect(titlesOf(element)).to.deep.equal(BRIDGES.slice(0, 2))
    expect(element.diagnostics).to.deep.equal([])
  })

  it('the page that the README begins with', async () => {
    const [first] = [...(await blocksOf(PAGES[1])).values()].flat().filter(isHtml)
    expect(titlesOf(await draw(first!.code))).to.deep.equal(BRIDGES)
  })
})
