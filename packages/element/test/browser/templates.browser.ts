import { expect } from '@open-wc/testing'
import { html } from 'lit'
import type { EventTimeline, TimelineTemplates } from '../../src/index.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, query, until } from './mount.js'

afterEach(clearPage)

const FIVE = ['Gründung', 'Umzug', 'Jubiläum', 'Verkauf', 'Schließung'].map((title, index) => ({
  id: `e${String(index)}`,
  title,
  date: `20${String(10 + index)}-05-0${String(1 + index)}`,
  group: index < 3 ? 'Aufbau' : 'Abschied',
}))

async function withTemplates(templates: TimelineTemplates, selected = 'e1'): Promise<EventTimeline> {
  const element = await mount(FIVE)
  element.templates = templates
  element.selected = selected
  await element.rendered
  return element
}

const panelOf = (element: EventTimeline): HTMLElement => query(element, '.panel .inner')

describe("the page's own panel", () => {
  it('may be a template of Lit, with what stands around the event', async () => {
    const element = await withTemplates({
      panel: (event, { lane, date, language }) => html`<p class="mine">${event.title}|${lane}|${date}|${language}</p>`,
    })
    expect(query(element, '.mine').textContent).to.equal('Umzug|Aufbau|Montag, 2. Mai 2011|de')
    expect(inside(element).querySelector('.headline')).to.equal(null)
    expect(query(element, '.neighbours').textContent).to.contain('Gründung')
  })

  it('may be a node of the page, which keeps its listeners', async () => {
    let clicks = 0
    const button = document.createElement('button')
    button.addEventListener('click', () => clicks++)
    const element = await withTemplates({ panel: () => button })
    panelOf(element).querySelector('button')!.click()
    expect(clicks).to.equal(1)
  })

  it('shows a text as text, never as HTML', async () => {
    const element = await withTemplates({ panel: () => '<img src=x onerror=alert(1)>' })
    expect(panelOf(element).textContent.trim()).to.equal('<img src=x onerror=alert(1)>')
    expect(panelOf(element).querySelector('img')).to.equal(null)
  })

  it('leaves an event to the element where it gives nothing, or throws', async () => {
    const element = await withTemplates({ panel: (event) => (event.id === 'e1' ? null : 'eigenes') })
    expect(query(element, '.headline').textContent).to.contain('Umzug')
    element.templates = {
      panel: () => {
        throw new Error('no')
      },
    }
    await element.rendered
    expect(query(element, '.headline').textContent).to.contain('Umzug')
  })

  it('gives way to that of the element when it is taken back', async () => {
    const element = await withTemplates({ panel: () => 'eigenes' })
    element.templates = null
    await element.rendered
    expect(query(element, '.headline').textContent).to.contain('Umzug')
  })
})

it("the page's own card comes up on focus", async () => {
  const element = await withTemplates({ card: ({ title }) => html`<b>Karte: ${title}</b>` })
  query(element, '.navigator button[tabindex="0"]').focus()
  await until(() => query(element, '.card-place').textContent.includes('Karte: '))
})

describe("the page's own titles", () => {
  it('stand in the graphic and in its pictures', async () => {
    const element = await withTemplates({ label: ({ id, title }) => (id === 'e0' ? null : `${id} ${title}`) })
    expect(element.scene!.labels.map(({ text }) => text).sort()).to.deep.equal([
      'Gründung',
      'e1 Umzug',
      'e2 Jubiläum',
      'e3 Verkauf',
      'e4 Schließung',
    ])
    expect(await element.toSVG()).to.contain('e1 Umzug')
  })

  it('stand in the vertical timeline', async () => {
    const element = await mount(FIVE, { width: 380 })
    element.templates = { label: ({ title }) => `» ${title}` }
    await element.rendered
    expect(query(element, '.spine h4').textContent.trim()).to.equal('» Gründung')
  })
})

describe('related events', () => {
  const RELATED = [
    { id: 'plan', title: 'Der Plan', date: '2020-01-10', relations: [{ relation: 'before', event: 'bau' }] },
    { id: 'bau', title: 'Der Bau', date: '2020-03-01/2020-06-01' },
    { id: 'fest', title: 'Das Fest', date: '2020-08-08', relations: [{ relation: 'after', event: 'bau' }] },
    { id: 'rede', title: 'Die Rede', date: '2020-08-08', relations: [{ relation: 'during', event: 'fest' }, { relation: 'before', event: 'niemand' }] }, // prettier-ignore
  ]
  const lines = (element: EventTimeline): readonly string[] => {
    const titles = new Map(element.scene!.labels.map(({ index, event }) => [index, event]))
    return element.scene!.connectors.map(({ from, to, hasArrow }) => `${titles.get(from)!} ${hasArrow ? '→' : '–'} ${titles.get(to)!}`) // prettier-ignore
  }
  /** A point of the first line that is far from both of its ends. */
  const pointOn = (element: EventTimeline): { x: number; y: number } => {
    const { points } = element.scene!.connectors[0]!
    const [x0, y0, x1, y1] = points.slice(2, 6) as [number, number, number, number]
    return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 }
  }
  const send = (element: EventTimeline, type: string, { x, y }: { x: number; y: number }): void => {
    const plot = query(element, '.plot')
    const { left, top } = plot.getBoundingClientRect()
    const init = { clientX: left + x, clientY: top + y, bubbles: true, composed: true }
    plot.dispatchEvent(type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init))
  }

  it('are joined by lines, from the earlier to the later', async () => {
    const element = await mount(RELATED)
    expect([...lines(element)].sort()).to.deep.equal(['bau → fest', 'plan → bau', 'rede – fest'])
  })

  it('keep their lines within the plot, and only while both are in the window', async () => {
    const element = await mount(RELATED)
    element.window = [Date.UTC(2020, 0, 1), Date.UTC(2020, 1, 1)]
    await element.rendered
    expect(lines(element)).to.deep.equal([])
    element.window = [Date.UTC(2020, 6, 1), Date.UTC(2020, 8, 1)]
    await element.rendered
    expect(lines(element)).to.deep.equal(['rede – fest'])
  })

  it('have no lines in sight until one of them is chosen', async () => {
    const element = await mount(RELATED)
    send(element, 'pointermove', pointOn(element))
    expect(query(element, '.plot').title).to.equal('')
  })

  it('tell what joins them under the pointer, and a click leads along the line', async () => {
    const element = await mount(RELATED)
    element.select(element.scene!.labels.find(({ index }) => index === element.scene!.connectors[0]!.from)!.event)
    await element.rendered
    const point = pointOn(element)
    send(element, 'pointermove', point)
    expect(query(element, '.plot').title).to.match(/^.+ – (vor|nach|während) – .+$/)
    const { from, to } = element.scene!.connectors[0]!
    const idOf = (index: number): string => element.scene!.labels.find((label) => label.index === index)!.event
    send(element, 'click', point)
    expect(element.selected).to.equal(idOf(to))
    send(element, 'click', point)
    expect(element.selected).to.equal(idOf(from))
  })

  it('are told to screen readers', async () => {
    const element = await mount(RELATED)
    const names = Array.from(inside(element).querySelectorAll('.stop'), (stop) => stop.getAttribute('aria-label'))
    expect(names.join('\n')).to.match(/Das Fest, .*nach: Der Bau/)
  })

  it('may be drawn for the story of the fixtures', async () => {
    const element = await mount(SUMMIT)
    for (const { points } of element.scene!.connectors) expect(points.every(Number.isFinite)).to.equal(true)
  })
})
